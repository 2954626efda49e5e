using System.Globalization;

namespace Simulator.Scenarios.Tests;

/// <summary>Shipped scenarios with a few random edits: each reads as a scenario or ends in problems, and never in anything else.</summary>
public class Mutants
{
    /// <summary>Mutants of each file in a usual run; SIMULATOR_MUTANTS asks for more.</summary>
    private const int Usual = 250;

    private static readonly string[] Inserted =
    [
        "[", "]", "{", "}", ":", "- ", "\n", "\t", "&a ", "*a", "!x ", "#", "\"", "'", "0", "-", ",", "null", "  ", "%", "1e999", "é", "|", ">", "? ", "<<: ", "---\n", "all", "EU", "true",
        "\0", "\u202E", "\uFEFF", "\r", "9999999999", "-1", "0.5", "2031-02-30", "[[[[[[[[", "baseline", "extends: baseline.yaml\n", "draws: 100000\n", "months: []\n", "../../../../etc/passwd",
    ];

    public static TheoryData<string> Shipped => SchemaTests.Shipped;

    /// <summary>A fixed seed for each file: the same mutants every time.</summary>
    [Theory]
    [MemberData(nameof(Shipped))]
    public void Read_or_are_refused_and_never_crash(string name)
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("SIMULATOR_MUTANTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked / Shipped.Count : Usual;
        var texts = ScenarioReader.Read(Files.Scenario(name)).Whole().Files!.Texts;
        var path = Files.Scenario(name);
        var random = new Random(name.Length);
        var (whole, refused) = (0, 0);
        for (var m = 0; m < count; m++)
        {
            var mutant = Mutate(texts[path], random);
            var reading = ScenarioReader.Read(path, new ScenarioFiles(new Dictionary<string, string>(texts) { [path] = mutant }));
            (reading.Scenario is null).ShouldBe(reading.Problems.Count > 0, mutant);
            foreach (var problem in reading.Problems) Math.Min(problem.Line, problem.Column).ShouldBeGreaterThan(0, mutant);
            if (reading.Scenario is null) refused++;
            else whole++;
        }

        whole.ShouldBeGreaterThan(0);
        refused.ShouldBeGreaterThan(whole);
    }

    private static string Mutate(string text, Random random)
    {
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var lines = text.Split('\n');
            var at = random.Next(text.Length);
            var line = random.Next(lines.Length);
            text = random.Next(6) switch
            {
                0 => text.Insert(at, Inserted[random.Next(Inserted.Length)]),
                1 => text.Remove(at, Math.Min(random.Next(1, 30), text.Length - at)),
                2 => text.Insert(at, text.Substring(random.Next(text.Length / 2), 40)),
                3 => string.Join('\n', lines.Where((_, i) => i != line)),
                4 => string.Join('\n', [.. lines[..line], lines[random.Next(lines.Length)], .. lines[line..]]),
                _ => string.Join('\n', [.. lines[..line], Replaced(lines[line], random), .. lines[(line + 1)..]]),
            };
        }

        return text;
    }

    /// <summary>A line with another value after its colon.</summary>
    private static string Replaced(string line, Random random)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? line : $"{line[..colon]}: {Inserted[random.Next(Inserted.Length)]}";
    }
}
