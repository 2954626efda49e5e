using System.Text.Json;
using Simulator.Figures.Oxy;
using Simulator.Grains;
using Simulator.Model;

namespace Simulator.Cli.Tests;

public class CheckAndListTests
{
    [Fact]
    public void Check_says_everything_that_is_wrong_at_its_place_and_ends_with_2()
    {
        var file = Path.Combine(CommandLine.Scratch(), "broken.yaml");
        File.WriteAllText(file, "scenario: broken\nquestoin: what?\ndraws: none\n");
        var (code, output, error) = CommandLine.Run("check", "scenarios/baseline.yaml", file);
        code.ShouldBe(ExitCode.BadInput);
        output.ShouldContain("scenarios/baseline.yaml: good");
        error.ShouldContain($"{file}:2:1: error SIM");
        error.ShouldContain("Did you mean \"question\"?");
        error.ShouldContain($"{file}:3:8: error SIM");
    }

    [Fact]
    public void Check_in_json_reports_each_file()
    {
        var (code, output, _) = CommandLine.Run("check", "scenarios/baseline.yaml", "no-such-file.yaml", "--json");
        code.ShouldBe(ExitCode.BadInput);
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("good").GetBoolean()).ShouldBe([true, false]);
    }

    [Fact]
    public void List_names_every_parameter_and_every_indicator()
    {
        using var parameters = JsonDocument.Parse(CommandLine.Run("list", "parameters", "--json").Out);
        parameters.RootElement.GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString()).ShouldBe(Parameters.All.Select(p => p.Name));
        using var json = JsonDocument.Parse(CommandLine.Run("list", "indicators", "--json").Out);
        json.RootElement.GetProperty("indicators").GetArrayLength().ShouldBe(Indicators.OfAlliance.Count + Indicators.OfMember.Count + Indicators.OfTie.Count);
    }

    [Fact]
    public void Engines_says_of_each_optional_part_whether_it_is_there_and_if_not_how_to_get_it()
    {
        var (code, output, _) = CommandLine.Run("engines");
        code.ShouldBe(ExitCode.Done);
        foreach (var (name, missing) in ((string, string?)[])[("orleans", GrainEngine.Missing), ("oxy-svg", OxyPlots.Missing)])
        {
            var line = output.Split('\n').Single(l => l.StartsWith(name, StringComparison.Ordinal));
            if (missing is null) line.ShouldNotContain("package source");
            else line.ShouldEndWith(missing);
        }
    }

    [Fact]
    public void Engines_in_json_says_what_is_missing()
    {
        using var json = JsonDocument.Parse(CommandLine.Run("engines", "--json").Out);
        json.RootElement.GetProperty("engines").EnumerateArray().Concat(json.RootElement.GetProperty("figures").EnumerateArray())
            .ToDictionary(e => e.GetProperty("name").GetString()!, e => e.GetProperty("available").GetBoolean())
            .ShouldBe(new Dictionary<string, bool> { ["local"] = true, ["orleans"] = GrainEngine.Missing is null, ["svg"] = true, ["oxy-svg"] = OxyPlots.Missing is null }, ignoreOrder: true);
    }

    [Fact]
    public void List_names_the_shipped_scenarios_and_no_run_in_an_empty_place()
    {
        CommandLine.Run("list").Out.ShouldContain("record.yaml");
        var (code, output, error) = CommandLine.Run("list", "runs", "--out", CommandLine.Scratch());
        code.ShouldBe(ExitCode.Done);
        output.ShouldBeEmpty();
        error.ShouldContain("No runs found");
    }
}
