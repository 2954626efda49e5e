using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;
using Simulator.Model;
using YamlDotNet.RepresentationModel;

namespace Simulator.Scenarios.Tests;

/// <summary>The schema for editors, read by a validator that knows nothing of this house.</summary>
public partial class SchemaTests
{
    private static readonly string Text = ScenarioSchema.Text();
    private static readonly JsonObject Json = (JsonObject)JsonNode.Parse(Text)!;

    public static TheoryData<string> Shipped => [.. Directory.GetFiles(Path.Combine(Files.Root, "scenarios"), "*.yaml").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task Every_shipped_scenario_is_valid(string name) => (await Errors(File.ReadAllText(Files.Scenario(name)))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_shipped_scenario_tells_editors_where_the_schema_lies(string name) =>
        File.ReadLines(Files.Scenario(name)).First().ShouldBe("# yaml-language-server: $schema=scenario.schema.json");

    [Fact]
    public void The_schema_beside_the_scenarios_is_the_one_of_this_build() =>
        File.ReadAllText(Files.Scenario("scenario.schema.json")).ShouldBe(Text, "run: simulator schema > scenarios/scenario.schema.json");

    [Theory]
    [InlineData("scenaroi: x")]
    [InlineData("draws: many")]
    [InlineData("draws: 0")]
    [InlineData("draws: 1.5")]
    [InlineData("as_of: 2026-01")]
    [InlineData("headline: cohesoin")]
    [InlineData("show: cohesion")]
    [InlineData("parameters: { tie.scar.sized: { value: 1 } }")]
    [InlineData("parameters: { tie.scar.size: { vaule: 1 } }")]
    [InlineData("parameters: { tie.scar.size: { uniform: [0, 1, 2] } }")]
    [InlineData("members: { POL: { gpd: {} } }")]
    [InlineData("members: { POL: { gdp: { next: { value: 1 } } } }")]
    [InlineData("events: [{ id: visit }]")]
    [InlineData("events: [{ id: visit, date: 2027-01, label: x, rung: 7 }]")]
    [InlineData("events: [{ id: visit, date: 2027-01, label: x, voice: leaders }]")]
    [InlineData("variants: { 2nd: { question: Why? } }")]
    [InlineData("levers: { x: { severity: pledge } }")]
    [InlineData("decide: { x: { is: better } }")]
    [InlineData("decide: { x: { by: -1 } }")]
    [InlineData("sampling: sobel")]
    [InlineData("overlays: firm.yaml")]
    [InlineData("correlations: { tie.negative: { tie.scar.siez: { rank: 0.5 } } }")]
    [InlineData("correlations: { tie.negative: { tie.scar.size: { rank: 1.5 } } }")]
    [InlineData("parameters: { tie.scar.size: { pert: [0, 1, 2, 3] } }")]
    [InlineData("parameters: { tie.scar.size: { add: 1 } }")]
    [InlineData("variants: { v: { set: { tie.negative: { deep: [0, 1] } } } }")]
    [InlineData("variants: { v: { set: { tie.negative: some } } }")]
    [InlineData("weigh: { voices: { named: { by_relay: [2] } } }")]
    [InlineData("events: [{ id: x, label: x, every: a year }]")]
    [InlineData("events: [{ id: x, label: x, every: 0 }]")]
    [InlineData("events: [{ id: x, label: x, window: 2027-01 }]")]
    [InlineData("events: [{ id: x, label: x, hazard: { per_yaer: 1 } }]")]
    [InlineData("events: [{ id: x, label: x, when: [] }]")]
    public async Task A_slip_is_marked_before_anything_is_read(string text) => (await Errors($"{text}\n")).ShouldNotBeEmpty();

    /// <summary>What one file leaves out, another may say: an editor must not mark it.</summary>
    [Theory]
    [InlineData("extends: baseline.yaml")]
    [InlineData("horizon: { to: 2030-12 }")]
    [InlineData("variants: { firm: { set: { tie.negative: 0.3 } } }")]
    [InlineData("seed: 20260201")]
    [InlineData("title: 2030")]
    [InlineData("overlays: [parts/firm.yaml]\nsampling: sobol")]
    [InlineData("variants: { v: { set: { tie.leader.half_life: 24 month, tie.negative: { times: 0.8 }, tie.scar.half_life: { add: 6, unit: month } } } }")]
    [InlineData("decide: { x: { variant: tie.confidence_bound-low } }")]
    [InlineData("correlations: { tie.negative: { tie.asymmetry: { rank: -0.5, unit: 1, assumption: x } } }")]
    [InlineData("parameters: { tie.negative: { value: 0.5, deep: [0, 1], unit: 1, assumption: x }, tie.asymmetry: { student_t: [2.25, 0.4, 5] } }")]
    [InlineData("events: [{ id: x, label: x, date: 2027-01, every: 12 months, until: 2030-01 }, { id: y, label: y, hazard: { per_year: 0.5 }, cooldown: 1 month, lag: 3, when: cohesion < 55 for 3 months }]")]
    [InlineData("events: [{ id: visit, date: 2027-01, label: x, actor: USA, targets: all, source: S2-01 }]")]
    public async Task What_the_reader_takes_is_not_marked(string text) => (await Errors($"{text}\n")).ShouldBeEmpty();

    /// <summary>The page shows every construct; overlays are among its files.</summary>
    [Theory]
    [MemberData(nameof(Readme.Numbers), MemberType = typeof(Readme))]
    public async Task Every_example_of_the_page_is_valid(int number) => (await Errors(Readme.Examples[number])).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Readme.NumbersOfFiles), MemberType = typeof(Readme))]
    public async Task Every_file_of_the_page_is_valid(int number) => (await Errors(Readme.FilesOfExamples[number].Text)).ShouldBeEmpty();

    [Fact]
    public void Every_key_has_hover_text()
    {
        foreach (var (name, definition) in ((JsonObject)Json["definitions"]!).Append(new("scenario", Json)))
            foreach (var (key, property) in definition!["properties"] as JsonObject ?? [])
                ((string?)property!["description"]).ShouldNotBeNullOrWhiteSpace($"{key} of {name}");
    }

    [Fact]
    public void Every_parameter_shows_its_unit_range_and_source()
    {
        var named = (string)Json["properties"]!["parameters"]!["allOf"]![0]!["$ref"]!;
        var parameters = Json["definitions"]![named.Split('/')[^1]]!;
        foreach (var p in Parameters.All)
        {
            var hover = (string)parameters["properties"]![p.Name]!["description"]!;
            hover.ShouldContain($"Unit: {p.Unit}. Range: {NumberText.Of(p.Min)} to {NumberText.Of(p.Max)};");
            hover.ShouldEndWith($"{p.Source}.");
        }
    }

    private static async Task<IEnumerable<string>> Errors(string yaml)
    {
        var schema = await JsonSchema.FromJsonAsync(Text, TestContext.Current.CancellationToken);
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return schema.Validate(ToJson(stream.Documents[0].RootNode)!.ToJsonString()).Select(e => $"{e.Kind} at {e.Path}");
    }

    /// <summary>YAML as an editor's language server understands it: the core schema of YAML 1.2.</summary>
    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(c => new KeyValuePair<string, JsonNode?>(((YamlScalarNode)c.Key).Value!, ToJson(c.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(ToJson)]),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } scalar => Plain(scalar.Value!),
        YamlScalarNode scalar => scalar.Value,
        _ => throw new ArgumentException("no alias", nameof(node)),
    };

    private static JsonNode? Plain(string value) => value switch
    {
        "true" or "false" => value == "true",
        "null" or "~" or "" => null,
        _ when Number().IsMatch(value) => JsonNode.Parse(value),
        _ => value,
    };

    [GeneratedRegex("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
