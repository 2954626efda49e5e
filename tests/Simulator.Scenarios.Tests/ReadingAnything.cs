using System.Text;

namespace Simulator.Scenarios.Tests;

/// <summary>Bad input of every kind ends in problems, never in an exception.</summary>
public class ReadingAnything
{
    private const int MiB = 1 << 20;

    [Fact]
    public void A_file_of_one_byte_more_than_a_MiB_is_refused_unread()
    {
        var problem = ReadBytes(Padded(MiB + 1)).Problems.ShouldHaveSingleItem();
        problem.Kind.ShouldBe(Problems.FileTooLarge);
        problem.Excerpt.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_of_exactly_a_MiB_is_read() => ReadBytes(Padded(MiB)).Whole().Name.ShouldBe("padded");

    [Theory]
    [InlineData("", "SIM0003")]
    [InlineData("no/such/file.yaml", "SIM0001")]
    [InlineData(".", "SIM0002")]
    [InlineData("nul\0nul", "SIM0003")]
    [InlineData("/dev/zero", "SIM0005")]
    public void A_path_that_leads_to_no_file_is_told_with_its_code(string path, string code) =>
        ScenarioReader.Read(path).Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe(code);

    [Fact]
    public void Messages_name_the_file_as_the_user_did()
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(Files.Broken, "unknown-key.yaml"));
        ScenarioReader.Read(relative).Problems[0].ToString().ShouldStartWith($"{relative}:3:1: error SIM0201: ");
    }

    [Fact]
    public void A_problem_of_an_extended_file_names_that_file()
    {
        var reading = Files.InFolder(folder =>
        {
            var scenarios = Path.Combine(folder, "scenarios");
            File.WriteAllText(Path.Combine(scenarios, "middle.yaml"), "extends: baseline.yaml\ndrawss: 3\n");
            File.WriteAllText(Path.Combine(scenarios, "top.yaml"), "scenario: top\nextends: middle.yaml\n");
            return ScenarioReader.Read(Path.Combine(scenarios, "top.yaml"));
        });
        var problem = reading.Problems.ShouldHaveSingleItem();
        Path.GetFileName(problem.File).ShouldBe("middle.yaml");
        (problem.Line, problem.Column).ShouldBe((2, 1));
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void Eight_files_may_extend_each_other_and_nine_may_not(int files, bool allowed)
    {
        var reading = Files.InFolder(folder =>
        {
            var scenarios = Path.Combine(folder, "scenarios");
            for (var f = 1; f < files; f++)
                File.WriteAllText(Path.Combine(scenarios, $"f{f}.yaml"), $"scenario: f{f}\nextends: {(f == 1 ? "baseline" : $"f{f - 1}")}.yaml\n");
            return ScenarioReader.Read(Path.Combine(scenarios, $"f{files - 1}.yaml"));
        });
        if (allowed) reading.Whole().Name.ShouldBe($"f{files - 1}");
        else reading.Problems.ShouldHaveSingleItem().Kind.ShouldBe(Problems.ExtendsTooLong);
    }

    [Theory]
    [InlineData("../../no/such.yaml", "SIM0001")]
    [InlineData("/etc/passwd", "SIM0008")]
    [InlineData("file:///etc/passwd", "SIM0008")]
    [InlineData("C:/scenario.yaml", "SIM0008")]
    [InlineData("'..\\secret.yaml'", "SIM0008")]
    [InlineData("'baseline.yaml '", "SIM0008")]
    [InlineData("[a, b]", "SIM0203")]
    [InlineData(".", "SIM0002")]
    public void Extending_a_strange_path_is_refused(string path, string code) =>
        Files.Read("", path).Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe(code);

    [Theory]
    [InlineData("a\u0007b", "U+0007")]
    [InlineData("a\u001bb", "U+001B")]
    [InlineData("a\u202eb", "U+202E")]
    [InlineData("a\u2066b", "U+2066")]
    [InlineData("a\u200bb", "U+200B")]
    [InlineData("a\u0000b", "U+0000")]
    public void An_invisible_character_is_named_by_its_code_point_and_place(string text, string codePoint)
    {
        var problem = Files.Read($"title: {text}\n").Problems.ShouldHaveSingleItem();
        (problem.Line, problem.Column).ShouldBe((3, 9));
        problem.Message.ShouldContain(codePoint);
        problem.ToString().ShouldNotContain(text);
    }

    [Theory]
    [InlineData(new byte[] { 0xC3, 0x28 })]
    [InlineData(new byte[] { 0xC0, 0xAE })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 })]
    public void Text_that_is_not_UTF8_is_told_with_its_line(byte[] bytes)
    {
        var problem = ReadBytes([.. Encoding.UTF8.GetBytes("scenario: x\ntitle: "), .. bytes]).Problems.ShouldHaveSingleItem();
        problem.Kind.ShouldBe(Problems.Encoding);
        problem.Line.ShouldBe(2);
    }

    [Fact]
    public void Byte_order_mark_and_line_ends_change_nothing()
    {
        const string text = "scenario: ends\nextends: baseline.yaml\ntitle: Line ends\n";
        var hash = ReadBytes(Encoding.UTF8.GetBytes(text)).Whole().Hash;
        foreach (var other in new[] { "\uFEFF" + text, text.Replace("\n", "\r\n"), text.Replace('\n', '\r'), text.TrimEnd() })
            ReadBytes(Encoding.UTF8.GetBytes(other)).Whole().Hash.ShouldBe(hash);
    }

    [Theory]
    [InlineData("[", 100_000, "SIM0106")]
    [InlineData("- ", 20_000, "SIM0106")]
    [InlineData("{a: ", 10_000, "SIM0106")]
    [InlineData("? ", 10_000, "SIM0106")]
    [InlineData("x\n", 200_000, "SIM0107")]
    [InlineData("- x\n", 60_000, "SIM0105")]
    [InlineData("%YAML 1.1\n", 1, "SIM0109")]
    [InlineData("!!binary x", 1, "SIM0108")]
    [InlineData("a: *b", 1, "SIM0108")]
    [InlineData("? [a]\n: b", 1, "SIM0111")]
    [InlineData("---\n", 1, "SIM0005")]
    public void Hostile_YAML_is_refused_within_the_budget(string part, int times, string code)
    {
        var text = string.Concat(Enumerable.Repeat(part, times)) + (part.StartsWith('%') ? "---\na: b\n" : "");
        Files.ReadText(text).Problems.Select(p => p.Kind.Code).ShouldContain(code);
    }

    [Fact]
    public void Tables_and_lists_are_bounded()
    {
        var parameters = string.Concat(Enumerable.Range(0, 20_000).Select(n => $"  tie.scar.siz{n}: 1\n"));
        var months = string.Concat(Enumerable.Repeat("- 2026-01\n", 601));
        Files.Read($"parameters:\n{parameters}").Problems.ShouldHaveSingleItem().Kind.ShouldBe(Problems.TooMany);
        Files.Read($"months:\n{months}").Problems.ShouldHaveSingleItem().Kind.ShouldBe(Problems.TooMany);
    }

    [Fact]
    public void More_than_a_thousand_problems_are_cut_off_and_said_to_be()
    {
        var problems = Files.Read(string.Concat(Enumerable.Range(0, 5000).Select(n => $"key-{n}: 1\n"))).Problems;
        problems.Count.ShouldBe(1001);
        problems.ShouldContain(p => p.Kind == Problems.More);
    }

    private static byte[] Padded(int size)
    {
        var text = "scenario: padded\nextends: baseline.yaml\n";
        return Encoding.UTF8.GetBytes(text + new string('#', size - text.Length));
    }

    private static Reading ReadBytes(byte[] bytes) => Files.InFolder(folder =>
    {
        var path = Path.Combine(folder, "scenarios", "bytes.yaml");
        File.WriteAllBytes(path, bytes);
        return ScenarioReader.Read(path);
    });
}
