using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Simulator.Model;

namespace Simulator.Scenarios.Tests;

/// <summary>The page of the language is true and whole.</summary>
public partial class Readme
{
    /// <summary>The examples of the page; those that are parts are completed as the page says.</summary>
    internal static IReadOnlyList<string> Examples { get; } =
        [.. Example().Matches(File.ReadAllText(Files.Scenario("README.md"))).Select(m => m.Groups[1].Value)
            .Select(e => e.StartsWith("scenario:", StringComparison.Ordinal) ? e : $"scenario: my-name\nextends: record.yaml\n{e}")];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Examples.Count)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void An_example_reads_without_a_problem(int number) => Files.ReadText(Examples[number]).Whole();

    [Fact]
    public void Every_key_of_the_language_stands_in_an_example()
    {
        var all = string.Concat(Examples);
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

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
