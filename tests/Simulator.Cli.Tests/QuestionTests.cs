using System.Text.Json;
using Simulator.Scenarios;

namespace Simulator.Cli.Tests;

public class QuestionTests
{
    private const string Asked = """
        scenario: asked
        extends: record.yaml
        decide:
          holds: { ask: Is cohesion higher without the crisis?, variant: no-greenland-crisis, indicator: cohesion, month: 2026-02, must_hold: true }
          must: { ask: Is cohesion lower without the crisis?, variant: no-greenland-crisis, indicator: cohesion, month: 2026-02, is: lower, must_hold: MUST }
        """;

    [Theory]
    [InlineData("false", ExitCode.Done)]
    [InlineData("true", ExitCode.QuestionFailed)]
    public void A_question_that_must_hold_and_does_not_ends_with_4_and_everything_is_written(string must, int code)
    {
        var folder = CommandLine.Scratch();
        var (actual, output, error) = CommandLine.Run("run", Written(folder, must), "--draws", "8", "--replications", "2", "--quiet", "--out", folder);
        actual.ShouldBe(code, error);
        output.ShouldContain("Is cohesion higher without the crisis? (must hold)\nYes: with no-greenland-crisis, cohesion in February 2026 would be higher than");
        output.ShouldContain("\nNo: ");
        error.Contains("The question must must hold, and the answer is: no.", StringComparison.Ordinal).ShouldBe(code == ExitCode.QuestionFailed);
        foreach (var name in new[] { "report.html", "results.csv", "manifest.json" })
            Directory.EnumerateFiles(folder, name, SearchOption.AllDirectories).ShouldHaveSingleItem();
    }

    [Fact]
    public void Answers_stand_in_the_json_and_in_the_report()
    {
        var folder = CommandLine.Scratch();
        var (code, output, _) = CommandLine.Run("run", Written(folder, "true"), "--draws", "1", "--replications", "4", "--json", "--quiet", "--out", folder);
        code.ShouldBe(ExitCode.QuestionFailed);
        using var json = JsonDocument.Parse(output);
        var question = json.RootElement.GetProperty("questions").EnumerateArray().Single(q => q.GetProperty("id").GetString() == "holds");
        question.GetProperty("answer").GetString().ShouldBe("cannot tell yet"); // one draw
        question.GetProperty("fails").GetBoolean().ShouldBeTrue();
        question.GetProperty("month").GetString().ShouldBe("2026-02");
        var report = File.ReadAllText(Directory.EnumerateFiles(folder, "report.html", SearchOption.AllDirectories).Single());
        report.ShouldContain("<mark>cannot tell yet</mark> (fails)");
        report.ShouldContain("It takes two draws or more to tell.");
    }

    [Fact]
    public void An_answer_says_which_rival_theory_it_hangs_on_and_costs_are_told_before()
    {
        var folder = CommandLine.Scratch();
        var file = Written(folder, "false");
        File.AppendAllText(file, "\nunder: [scars-heal, no-deterrence]\n");
        CommandLine.Run("check", file).Out.ShouldContain("3 variants and 5 worlds of 2 rival theories, ");
        CommandLine.Run("show", file).Out.ShouldContain("under    scars-heal: if harm always heals\n           tie.scar.size is 0.");
        var (code, output, error) = CommandLine.Run("run", file, "--draws", "8", "--replications", "2", "--out", folder);
        code.ShouldBe(ExitCode.Done, error);
        error.ShouldContain("Playing asked: 8 x 16 histories");
        output.ReplaceLineEndings(" ").ShouldContain("The same under both rival theories.");
        var results = File.ReadAllText(Directory.EnumerateFiles(folder, "results.csv", SearchOption.AllDirectories).Single());
        results.ShouldContain("asked,no-greenland-crisis@scars-heal-minus-baseline@scars-heal,cohesion,,,2026-02,mean,");
        var report = File.ReadAllText(Directory.EnumerateFiles(folder, "report.html", SearchOption.AllDirectories).Single());
        report.ShouldContain("If scholars on the other side are right");
        report.ShouldContain("Kenwick, Vasquez and Powers 2015");
    }

    [Fact]
    public void Every_error_is_explained_by_its_code()
    {
        foreach (var kind in Problems.All)
        {
            var (code, output, _) = CommandLine.Run("explain-error", kind.Code.ToLowerInvariant());
            code.ShouldBe(ExitCode.Done);
            output.ReplaceLineEndings(" ").ShouldContain(kind.Title);
            output.Replace('\n', ' ').ShouldContain(kind.Help[..Math.Min(40, kind.Help.Length)]);
        }

        CommandLine.Run("explain-error").Out.TrimEnd().Split('\n').Length.ShouldBe(Problems.All.Count);
        CommandLine.Run("explain-error", "SIM9999").Code.ShouldBe(ExitCode.BadInput);
        CommandLine.Run("explain-error", "SIM021", "--json").Error.ShouldContain("Did you mean");
    }

    [Fact]
    public void The_schema_is_printed_and_nothing_else()
    {
        var (code, output, error) = CommandLine.Run("schema");
        (code, error).ShouldBe((ExitCode.Done, ""));
        output.ShouldBe(File.ReadAllText("scenarios/scenario.schema.json"));
    }

    [Fact]
    public void Levers_and_questions_of_the_shipped_scenarios_are_listed()
    {
        CommandLine.Run("list", "levers").Out.ShouldContain("tariff-threat impulse | 1 | -1 to 0 | 0.1 | -0.9");
        CommandLine.Run("list", "questions").Out.ShouldContain("scars-matter");
    }

    private static string Written(string folder, string must)
    {
        // Paths in a scenario are relative: this one stands in a copy of the shipped folders.
        foreach (var part in new[] { "scenarios", "seeds" })
        {
            Directory.CreateDirectory(Path.Combine(folder, part));
            foreach (var file in Directory.GetFiles(part)) File.Copy(file, Path.Combine(folder, part, Path.GetFileName(file)));
        }

        var path = Path.Combine(folder, "scenarios", "asked.yaml");
        File.WriteAllText(path, Asked.Replace("MUST", must, StringComparison.Ordinal));
        return path;
    }
}
