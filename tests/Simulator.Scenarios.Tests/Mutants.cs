using System.Diagnostics;
using System.Globalization;

namespace Simulator.Scenarios.Tests;

/// <summary>
/// Shipped scenarios and the examples of the page with a few random edits, in them or in a file that they build on: each reads as a
/// scenario or ends in problems, and never in anything else.
/// </summary>
public class Mutants
{
    /// <summary>Mutants of each file in a usual run; SIMULATOR_MUTANTS asks for more in all.</summary>
    private const int Usual = 60;

    /// <summary>No mutant may take longer than this; the usual one takes some milliseconds.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private static readonly string[] Inserted =
    [
        "[", "]", "{", "}", ":", "- ", "\n", "\t", "&a ", "*a", "!x ", "#", "\"", "'", "0", "-", ",", "null", "  ", "%", "1e999", "é", "|", ">", "? ", "<<: ", "---\n", "all", "EU", "true",
        "\0", "\u202E", "\uFEFF", "\r", "9999999999", "-1", "0.5", "2031-02-30", "9999-12", "9999-12-31", "[[[[[[[[", "baseline", "extends: baseline.yaml\n", "draws: 100000\n", "months: []\n",
        "../../../../etc/passwd", "1 month", "600 months", "24 month", "(((((((((((((((((", " and ", " / 0", " for 120 months", "cohesion < 55", "sobol", "{ times: 0 }", "{ add: -1e9 }", "[0, 1]",
    ];

    private static readonly string[] Shipped = [.. Directory.GetFiles(Path.Combine(Files.Root, "scenarios"), "*.yaml").Order(StringComparer.Ordinal)];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, Shipped.Length + Readme.Examples.Count + 1)];

    /// <summary>A fixed seed of chance for each: the same mutants every time.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Read_or_are_refused_in_time_and_never_crash(int seed)
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("SIMULATOR_MUTANTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? 1 + asked / Seeds.Count : Usual;
        var scenario = Whole(seed);
        var texts = scenario.Files!.Texts;
        string[] files = [.. texts.Keys.Where(f => f.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        var random = new Random(seed);
        var (whole, refused, slowest) = (0, 0, TimeSpan.Zero);
        for (var m = 0; m < count; m++)
        {
            var file = files[random.Next(files.Length)];
            var mutant = Mutate(texts[file], random);
            var clock = Stopwatch.StartNew();
            var reading = await InTime(scenario.File, new ScenarioFiles(new Dictionary<string, string>(texts) { [file] = mutant }), mutant);
            if (clock.Elapsed > slowest) slowest = clock.Elapsed;
            (reading.Scenario is null).ShouldBe(reading.Problems.Count > 0, mutant);
            foreach (var problem in reading.Problems) Math.Min(problem.Line, problem.Column).ShouldBeGreaterThan(0, mutant);
            if (reading.Scenario is null) refused++;
            else whole++;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{count} mutants, {whole} read, {refused} refused, slowest {slowest.TotalMilliseconds:0} ms");
        whole.ShouldBeGreaterThan(0);
        refused.ShouldBeGreaterThan(whole);
    }

    private static Scenario Whole(int seed)
    {
        if (seed < Shipped.Length) return ScenarioReader.Read(Shipped[seed]).Whole();
        if (seed < Shipped.Length + Readme.Examples.Count) return Files.ReadText(Readme.Examples[seed - Shipped.Length]).Whole();
        return Layers.Read([.. Readme.FilesOfExamples.Select(f => (f.Name is "sceptic.yaml" ? "top.yaml" : f.Name, f.Text))]).Whole();
    }

    private static async Task<Reading> InTime(string path, ScenarioFiles files, string mutant)
    {
        var reading = Task.Run(() => ScenarioReader.Read(path, files), TestContext.Current.CancellationToken);
        await Task.WhenAny(reading, Task.Delay(Longest, TestContext.Current.CancellationToken));
        reading.IsCompleted.ShouldBeTrue(mutant);
        return await reading;
    }

    private static string Mutate(string text, Random random)
    {
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var lines = text.Split('\n');
            var at = random.Next(text.Length + 1);
            var line = random.Next(lines.Length);
            text = random.Next(6) switch
            {
                0 => text.Insert(at, Inserted[random.Next(Inserted.Length)]),
                1 => text.Remove(at, Math.Min(random.Next(1, 30), text.Length - at)),
                2 => text.Insert(at, Piece(text, random.Next(text.Length + 1))),
                3 => string.Join('\n', lines.Where((_, i) => i != line)),
                4 => string.Join('\n', [.. lines[..line], lines[random.Next(lines.Length)], .. lines[line..]]),
                _ => string.Join('\n', [.. lines[..line], Replaced(lines[line], random), .. lines[(line + 1)..]]),
            };
        }

        return text;
    }

    private static string Piece(string text, int from) => text.Substring(from, Math.Min(40, text.Length - from));

    /// <summary>A line with another value after its colon.</summary>
    private static string Replaced(string line, Random random)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? line : $"{line[..colon]}: {Inserted[random.Next(Inserted.Length)]}";
    }
}
