using System.Text.RegularExpressions;
using Simulator.Model;

namespace Simulator.House.Tests;

/// <summary>
/// The pages that say where each system and each link of the five documents lives: every row is there, and every file, parameter, key,
/// indicator, scenario and test that it names exists.
/// </summary>
public partial class DocumentPageTests
{
    private const int Systems = 42, Links = 101;

    private static readonly string Tests = string.Concat(House.Files("tests", "*.cs").Select(File.ReadAllText));
    private static readonly string Schema = House.Text("scenarios/scenario.schema.json");

    [Fact]
    public void Every_system_has_its_row() =>
        Rows("SYS").Select(r => r[0]).ShouldBe(Enumerable.Range(1, Systems).Select(n => $"SYS-{n:00}"));

    [Fact]
    public void Every_link_has_its_row() =>
        Rows("L").Select(r => r[0]).ShouldBe(Enumerable.Range(1, Links).Select(n => $"L-{n:000}"));

    [Fact]
    public void A_row_of_a_system_names_only_what_exists()
    {
        foreach (var row in Rows("SYS"))
        {
            row.Length.ShouldBe(7, row[0]);
            Hold(row, 2, SourceFile);
            Hold(row, 3, ParameterOrKey);
            Hold(row, 4, Indicator);
            Hold(row, 5, Scenario);
            Hold(row, 6, Shown);
            Names(row[6]).ShouldContain(row[0], $"{row[0]}: its test is the case of its own number in SystemsTests");
        }
    }

    [Fact]
    public void A_row_of_a_link_names_only_what_exists_or_says_why_it_is_left_out()
    {
        foreach (var row in Rows("L"))
        {
            row.Length.ShouldBe(5, row[0]);
            row[2].ShouldBeOneOf("+", "-", "0", "+/-");
            if (row[3].StartsWith("left out: ", StringComparison.Ordinal)) continue;
            Hold(row, 3, name => SourceFile(name) || ParameterOrKey(name));
            Hold(row, 4, Shown);
        }
    }

    [Fact]
    public void The_first_parameter_of_a_system_is_what_its_case_switches()
    {
        foreach (var row in Rows("SYS"))
            House.Text($"tests/Simulator.Studies.Tests/Systems/{row[0]}.yaml").ShouldContain(Names(row[3]).First(), Case.Sensitive, $"{row[0]}: its world does not touch its switch");
    }

    /// <summary>So that no case can go unseen.</summary>
    [Fact]
    public void Every_system_has_a_case()
    {
        foreach (var number in Enumerable.Range(1, Systems)) Shown($"SYS-{number:00}").ShouldBeTrue($"SYS-{number:00} has no case");
    }

    private static void Hold(string[] row, int column, Func<string, bool> exists)
    {
        var names = Names(row[column]).ToList();
        names.ShouldNotBeEmpty($"{row[0]}, column {column + 1} names nothing");
        names.Where(n => !exists(n)).ShouldBeEmpty($"{row[0]}, column {column + 1} names what does not exist");
    }

    private static bool SourceFile(string name) =>
        new[] { "src/Simulator.Model", "src" }.Any(folder => File.Exists(Path.Combine(House.Root, folder, name)));

    private static bool ParameterOrKey(string name) =>
        name.EndsWith(':') ? Schema.Contains($"\"{name[..^1]}\":", StringComparison.Ordinal) : Parameters.Find(name) is not null;

    private static bool Indicator(string name) => Indicators.OfAlliance.Concat(Indicators.OfMember).Concat(Indicators.OfTie).Any(i => i.Name == name);

    private static bool Scenario(string name) => File.Exists(Path.Combine(House.Root, "scenarios", $"{name}.yaml"));

    /// <summary>A case of a system, an anchor of the replay, a what-if, a class of tests or a test.</summary>
    private static bool Shown(string name) => name.Split('-')[0] switch
    {
        "SYS" => Tests.Contains($"new(\"{name}\"", StringComparison.Ordinal),
        "A" => Tests.Contains($" void {name.Replace("-", "", StringComparison.Ordinal)}_", StringComparison.Ordinal),
        "W" => Scenario(name),
        _ => Tests.Contains($" void {name}(", StringComparison.Ordinal) || Tests.Contains($" class {name}\n", StringComparison.Ordinal) || Tests.Contains($" class {name}(", StringComparison.Ordinal),
    };

    /// <summary>What a cell names: whatever stands in quotes of code, numbers of systems, anchors and what-ifs, and names of tests.</summary>
    private static IEnumerable<string> Names(string cell) => Named().Matches(cell).Select(m => m.Value.Trim('`'));

    private static IEnumerable<string[]> Rows(string kind) => House.Text(kind == "L" ? "scenarios/LINKS.md" : "scenarios/SYSTEMS.md").Split('\n')
        .Where(line => line.StartsWith($"| {kind}-", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries));

    [GeneratedRegex(@"`[^`]+`|\b(?:SYS|A|W)-\d\d\b|\b[A-Z]\w+Tests\b|\b[A-Z]\w*_\w+\b")]
    private static partial Regex Named();
}
