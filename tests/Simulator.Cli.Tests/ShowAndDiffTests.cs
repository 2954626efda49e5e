using System.Text.Json;

namespace Simulator.Cli.Tests;

public class ShowAndDiffTests
{
    private const string Record = "scenarios/record.yaml";

    [Theory]
    [InlineData("--effective")]
    [InlineData("--origins")]
    public void What_show_prints_can_be_run_and_gives_the_same_study_and_the_same_bytes(string option)
    {
        var folder = CommandLine.Scratch();
        var whole = $"whole{option}.yaml"; // in the folder in which the command is given, as it says
        var (code, output, error) = CommandLine.Run("show", Record, option);
        (code, error).ShouldBe((ExitCode.Done, ""));
        File.WriteAllText(whole, output);
        try
        {
            var (first, second) = (Play(Record, Path.Combine(folder, "a")), Play(whole, Path.Combine(folder, "b")));
            second.Hash.ShouldBe(first.Hash);
            second.Results.ShouldBe(first.Results);
        }
        finally
        {
            File.Delete(whole);
        }
    }

    [Fact]
    public void Show_in_short_names_the_files_and_what_they_come_to()
    {
        var (code, output, _) = CommandLine.Run("show", Record);
        code.ShouldBe(ExitCode.Done);
        output.ShouldMatch(@"values\s+\d+ from scenarios/record.yaml, \d+ from scenarios/baseline.yaml, \d+ from model");
        output.ShouldContain("Differences between variants can be read; levels are consequences of assumptions.");
        output.ShouldContain("no-greenland-crisis");
        output.ShouldContain("asks     scars-matter: Is trust in the guarantor in 2030 higher by more than 0.05 if harm leaves no scars?\n           scars-off against baseline: trust.guarantor higher by more than 0.05 in 2030-12");
        output.ShouldContain("hash     ");
    }

    [Fact]
    public void Show_in_json_gives_every_value_with_its_origin()
    {
        using var json = JsonDocument.Parse(CommandLine.Run("show", Record, "--json").Out);
        var draws = json.RootElement.GetProperty("values").EnumerateArray().Single(v => v.GetProperty("path").GetString() == "draws");
        draws.GetProperty("value").GetString().ShouldBe("200");
        draws.GetProperty("origin").GetString().ShouldNotBeNull().ShouldMatch(@"^scenarios/record\.yaml:\d+$");
    }

    [Fact]
    public void Diff_says_old_and_new_value_unit_source_and_origin()
    {
        var file = Other("parameters:\n  tie.scar.half_life: { value: 24, unit: month, source: Walsh 2007 }\n");
        var (code, output, error) = CommandLine.Run("diff", "scenarios/baseline.yaml", file);
        (code, error).ShouldBe((ExitCode.Done, ""));
        output.ShouldContain("parameters.tie.scar.half_life [month]\n  - uniform [60, 240] | assumption: five to twenty years, where scars heal at all | scenarios/baseline.yaml:");
        output.ShouldContain($"  + 24 | Walsh 2007 | {file}:");
        output.TrimEnd().ShouldEndWith("1 assumption differs.");
    }

    [Fact]
    public void Diff_in_json_gives_both_sides()
    {
        var file = Other("draws: 7\n");
        using var json = JsonDocument.Parse(CommandLine.Run("diff", "scenarios/baseline.yaml", file, "--json").Out);
        var difference = json.RootElement.GetProperty("differences").EnumerateArray().ShouldHaveSingleItem();
        difference.GetProperty("path").GetString().ShouldBe("draws");
        difference.GetProperty("a").GetProperty("value").GetString().ShouldBe("200");
        difference.GetProperty("b").GetProperty("value").GetString().ShouldBe("7");
    }

    [Fact]
    public void Diff_of_a_file_and_itself_says_that_they_are_the_same() =>
        CommandLine.Run("diff", Record, Record).Out.ShouldBe($"Both are the same study.{Environment.NewLine}");

    [Theory]
    [InlineData("show", "no-such-file.yaml")]
    [InlineData("diff", "no-such-file.yaml", "nor-this-one.yaml")]
    public void Show_and_diff_of_a_file_with_problems_tell_all_of_them_and_end_with_2(params string[] words)
    {
        var (code, output, error) = CommandLine.Run(words);
        (code, output).ShouldBe((ExitCode.BadInput, ""));
        foreach (var file in words[1..]) error.ShouldContain($"{file}:1:1: error SIM0001");
    }

    private static string Other(string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(CommandLine.Scratch(), "scenarios")).FullName;
        Directory.CreateDirectory(Path.Combine(folder, "..", "seeds"));
        foreach (var table in Directory.GetFiles("seeds")) File.Copy(table, Path.Combine(folder, "..", "seeds", Path.GetFileName(table)));
        File.Copy("scenarios/baseline.yaml", Path.Combine(folder, "baseline.yaml"));
        var file = Path.Combine(folder, "other.yaml");
        File.WriteAllText(file, $"scenario: other\nextends: baseline.yaml\n{text}");
        return file;
    }

    private static (string Hash, string Results) Play(string file, string folder)
    {
        CommandLine.Run("run", file, "--draws", "2", "--replications", "2", "--quiet", "--out", folder).Code.ShouldBe(ExitCode.Done);
        var run = Directory.GetDirectories(folder).ShouldHaveSingleItem();
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(run, "manifest.json")));
        return (manifest.RootElement.GetProperty("studyHash").GetString()!, File.ReadAllText(Path.Combine(run, "results.csv")));
    }
}
