using System.Text;

namespace Simulator.Scenarios.Tests;

/// <summary>Files that are too large or too strange to be kept, each with the code that it leads to.</summary>
public class HostileFiles
{
    private const string Head = "scenario: hostile\nextends: baseline.yaml\n";
    private const int MostBytes = 200 << 20;

    /// <summary>Bytes by name; what they lead to.</summary>
    internal static IReadOnlyDictionary<string, (string Code, Func<byte[]> Bytes)> All { get; } = new Dictionary<string, (string, Func<byte[]>)>
    {
        ["a MiB and a byte"] = ("SIM0004", () => new byte[(1 << 20) + 1]),
        ["nothing but NUL"] = ("SIM0102", () => new byte[1 << 20]),
        ["bytes of chance"] = ("SIM0101", Chance),
        ["50,001 brackets"] = ("SIM0106", () => Text(new('[', 50_001))),
        ["20,000 closed brackets"] = ("SIM0106", () => Text(new string('[', 20_000) + new string(']', 20_000))),
        ["20,000 hyphens"] = ("SIM0106", () => Text(Many("- ", 20_000))),
        ["10,000 braces"] = ("SIM0106", () => Text(Many("{a: ", 10_000))),
        ["60,000 entries"] = ("SIM0105", () => Text($"{Head}months:\n{Many("- x\n", 60_000)}")),
        ["40,000 keys"] = ("SIM0105", () => Text(string.Concat(Enumerable.Range(0, 40_000).Select(n => $"k{n}: 1\n")))),
        ["a word of 65,537 letters"] = ("SIM0107", () => Text($"{Head}title: {new string('x', 65_537)}\n")),
        ["a quote of a megabyte"] = ("SIM0107", () => Text($"{Head}title: \"{new string('x', 1_000_000)}\"\n")),
        ["a line of 900,000 blanks"] = ("SIM0201", () => Text($"{Head}a:{new string(' ', 900_000)}b\n")),
        ["5,000 unknown keys"] = ("SIM0112", () => Text(Head + string.Concat(Enumerable.Range(0, 5_000).Select(n => $"key-{n}: 1\n")))),
        ["a key of 60,000 letters"] = ("SIM0104", () => Text($"{Head}{new string('k', 60_000)}: 1\n")),
        ["10,000 unknown parameters"] = ("SIM0209", () => Text($"{Head}parameters:\n{string.Concat(Enumerable.Range(0, 10_000).Select(n => $"  tie.scar.siz{n}: 1\n"))}")),
        ["500 parameters that are nearly known"] = ("SIM0203", () => Text($"{Head}parameters:\n{string.Concat(Enumerable.Range(0, 500).Select(n => $"  tie.scar.siz{n}: 1\n"))}")),
        ["32 variants that remove 600 events each"] = ("SIM0406", Removals),
        ["65 variants"] = ("SIM0209", () => Text($"{Head}variants:\n{string.Concat(Enumerable.Range(0, 65).Select(n => $"  v{n}: {{ question: Why?, set: {{ tie.negative: 0.3 }} }}\n"))}")),
        ["1,001 events"] = ("SIM0209", () => Text($"{Head}events:\n{string.Concat(Enumerable.Range(0, 1_001).Select(n => $"  - {{ id: e{n}, date: 2027-01, label: x, assumption: y }}\n"))}")),
        ["a number of 100,000 digits"] = ("SIM0204", () => Text($"{Head}draws: {new string('9', 60_000)}\n")),
        ["a date of 60,000 digits"] = ("SIM0206", () => Text($"{Head}as_of: {new string('9', 60_000)}\n")),
        ["a path of 60,000 letters"] = ("SIM0008", () => Text($"scenario: hostile\nextends: {Many("a/", 30_000)}b\n")),
        ["a source that looks like an id for long"] = ("SIM0304", () => Text($"{Head}events:\n  - {{ id: e, date: 2027-01, label: x, source: {Many("A-", 15_000)}A }}\n")),
        ["10,000 alternating brackets"] = ("SIM0106", () => Text(Many("[{", 5_000))),
        ["alias bomb of nine levels"] = ("SIM0108", () => Text(string.Concat(Enumerable.Range(0, 9).Select(n => $"{(char)('b' + n)}: &{(char)('b' + n)} [{Many($"*{(char)('a' + n)},", 10)}]\n")))),
        ["10,000 documents"] = ("SIM0109", () => Text(Many("a: b\n---\n", 10_000))),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void End_in_their_documented_error_within_the_memory(string name)
    {
        var (code, bytes) = All[name];
        Files.InFolder(folder =>
        {
            var path = Path.Combine(folder, "scenarios", "hostile.yaml");
            File.WriteAllBytes(path, bytes());
            var before = GC.GetAllocatedBytesForCurrentThread();
            var reading = ScenarioReader.Read(path);
            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostBytes);
            reading.Scenario.ShouldBeNull();
            reading.Problems.Select(p => p.Kind.Code).ShouldContain(code);
            reading.Problems.ShouldAllBe(p => p.ToString().Length < 4_000 + 4 * path.Length);
            return 0;
        });
    }

    [Theory]
    [MemberData(nameof(BrokenScenarios.Names), MemberType = typeof(BrokenScenarios))]
    public void Broken_files_stay_within_the_memory_too(string name)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        ScenarioReader.Read(Path.Combine(Files.Broken, $"{name}.yaml"));
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostBytes);
    }

    /// <summary>A link that leads to itself is there and cannot be opened, whoever asks.</summary>
    [Fact]
    public void A_link_to_itself_is_unreadable() => Files.InFolder(folder =>
    {
        var path = Path.Combine(folder, "scenarios", "link.yaml");
        File.CreateSymbolicLink(path, path);
        ScenarioReader.Read(path).Problems.ShouldHaveSingleItem().Kind.ShouldBe(Problems.FileUnreadable);
        return 0;
    });

    /// <summary>The whole set as files, for a run of the built program over each of them; only where a folder is named.</summary>
    [Fact]
    public void Are_written_where_somebody_asks_for_them()
    {
        if (Environment.GetEnvironmentVariable("SIMULATOR_HOSTILE") is not { Length: > 0 } folder)
        {
            Assert.Skip("SIMULATOR_HOSTILE names no folder");
            return;
        }

        foreach (var (name, file) in All) File.WriteAllBytes(Path.Combine(folder, $"{name.Replace(' ', '-').Replace(",", "", StringComparison.Ordinal)}.yaml"), file.Bytes());
    }

    private static byte[] Removals()
    {
        var ids = string.Join(", ", Enumerable.Range(0, 600).Select(n => $"e{n}"));
        return Text($"{Head}variants:\n{string.Concat(Enumerable.Range(0, 32).Select(n => $"  v{n}: {{ question: Why?, remove: {{ events: [{ids}] }} }}\n"))}");
    }

    private static byte[] Chance()
    {
        var bytes = new byte[100_000];
        new Random(5).NextBytes(bytes);
        return bytes;
    }

    private static string Many(string part, int times) => new StringBuilder(part.Length * times).Insert(0, part, times).ToString();

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
