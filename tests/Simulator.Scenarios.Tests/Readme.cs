using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Simulator.Model;

namespace Simulator.Scenarios.Tests;

/// <summary>The page of the language is true and whole.</summary>
public partial class Readme
{
    /// <summary>The examples of the page; those that are parts are completed as the page says.</summary>
    internal static IReadOnlyList<string> Examples { get; } =
        [.. Blocks.Where(b => !Head(b).Success).Select(b => b.StartsWith("scenario:", StringComparison.Ordinal) ? b : $"scenario: my-name\nextends: record.yaml\n{b}")];

    /// <summary>The one example of several files: each with its name; the last is the scenario.</summary>
    internal static IReadOnlyList<(string Name, string Text)> FilesOfExamples { get; } =
        [.. Blocks.Where(b => Head(b).Success).Select(b => (Head(b).Groups[1].Value, b))];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Examples.Count)];

    public static TheoryData<int> NumbersOfFiles => [.. Enumerable.Range(0, FilesOfExamples.Count)];

    private static IEnumerable<string> Blocks => Example().Matches(File.ReadAllText(Files.Scenario("README.md"))).Select(m => m.Groups[1].Value);

    /// <summary>The example whose name this is.</summary>
    internal static string Named(string scenario) => Examples.Single(e => e.StartsWith($"scenario: {scenario}\n", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void An_example_reads_without_a_problem(int number) => Files.ReadText(Examples[number]).Whole();

    [Fact]
    public void Every_key_of_the_language_stands_in_an_example()
    {
        var all = string.Concat(Examples) + string.Concat(FilesOfExamples.Select(f => f.Text));
        string[] keys = [.. Keys(JsonNode.Parse(ScenarioSchema.Text())).Where(k => Parameters.Find(k) is null).Distinct()];
        keys.Length.ShouldBeGreaterThan(80);
        keys.Where(k => !Regex.IsMatch(all, $@"(?<![\w.]){Regex.Escape(k)}:", RegexOptions.None, TimeSpan.FromSeconds(1))).ShouldBeEmpty();
    }

    private static IEnumerable<string> Keys(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(e => (e.Key == "properties" ? ((JsonObject)e.Value!).Select(p => p.Key) : []).Concat(Keys(e.Value))),
        JsonArray list => list.SelectMany(Keys),
        _ => [],
    };

    private static Match Head(string block) => FileName().Match(block);

    [GeneratedRegex("^# file: (\\S+)\n")]
    private static partial Regex FileName();

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
