using System.Text.Json;
using Simulator.Figures.Oxy;

namespace Simulator.Cli.Tests;

public class RunTests
{
    private static readonly string[] Small = ["run", "scenarios/record.yaml", "--draws", "3", "--replications", "2", "--quiet"];

    [Fact]
    public void A_run_prints_a_summary_of_one_screen_and_the_paths_of_report_and_data()
    {
        var folder = CommandLine.Scratch();
        var (code, output, error) = CommandLine.Run([.. Small, "--out", folder]);
        code.ShouldBe(ExitCode.Done, error);
        var lines = output.TrimEnd().Split('\n');
        lines.Length.ShouldBeLessThanOrEqualTo(40);
        foreach (var line in lines.Where(l => !l.StartsWith("report", StringComparison.Ordinal) && !l.StartsWith("data", StringComparison.Ordinal)))
            line.Length.ShouldBeLessThanOrEqualTo(CommandLine.Columns + 40, line);
        foreach (var name in new[] { "report", "data" })
            File.Exists(lines.Single(l => l.StartsWith(name + "  ", StringComparison.Ordinal))[8..].Trim()).ShouldBeTrue();
        output.ShouldContain("not forecasts");
        error.ShouldBeEmpty();
    }

    [Fact]
    public void No_cell_of_the_table_is_broken_and_the_month_that_is_asked_about_is_shown()
    {
        var (code, output, error) = CommandLine.Run("run", "scenarios/W-14.yaml", "--draws", "3", "--replications", "2", "--quiet", "--out", CommandLine.Scratch());
        code.ShouldBe(ExitCode.Done, error);
        var lines = output.Split('\n');
        var heading = Array.FindIndex(lines, l => l.TrimStart().StartsWith("20", StringComparison.Ordinal) && l.Contains("2029-01", StringComparison.Ordinal));
        heading.ShouldBeGreaterThan(0, output);
        lines.Skip(heading + 1).TakeWhile(l => l.Length > 0).Select(l => l.Split(' ')[0])
            .ShouldBe(["coercion.cost", "reserve", "coercion.force", "gate.refused", "response.inside", "club.deterrence", "threat.coercer_first", "trust.guarantor", "trust.ceiling", "cohesion"]);
        lines.ShouldContain(l => l.StartsWith("Against the baseline in 2029-01, ", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_quiet_the_engine_and_its_threads_are_named_on_standard_error()
    {
        var (_, output, error) = CommandLine.Run([.. Small[..^1], "--out", CommandLine.Scratch(), "--threads", "1"]);
        error.ShouldContain("engine local, 1 threads");
        output.ShouldNotContain("engine local");
    }

    [Fact]
    public void Summary_report_and_manifest_say_how_draws_were_sampled_and_what_errors_mean()
    {
        var folder = CommandLine.Scratch();
        var file = Path.Combine(folder, "even.yaml");
        File.WriteAllText(file, $"scenario: even\nextends: {Path.GetRelativePath(folder, "scenarios/baseline.yaml")}\nsampling: sobol\n");
        var (code, output, error) = CommandLine.Run("run", file, "--draws", "3", "--replications", "2", "--quiet", "--out", folder);
        code.ShouldBe(ExitCode.Done, error);
        output.ShouldContain("sobol draws");
        foreach (var text in new[] { output, Text("report.html") }) text.ShouldContain("Standard errors are computed as if draws were independent.");
        Text("manifest.json").ShouldContain("\"sampling\": \"sobol\"");

        string Text(string name) => File.ReadAllText(Directory.EnumerateFiles(folder, name, SearchOption.AllDirectories).Single());
    }

    [Theory]
    [InlineData("DOTNET_EnableAVX512F", "DOTNET_EnableAVX512")] // two registers of 256 bits for each of 512
    [InlineData("DOTNET_EnableHWIntrinsic", "DOTNET_EnableHWIntrinsic")] // none at all
    public async Task Results_have_the_same_bytes_at_any_width_of_vectors(string one, string other)
    {
        var stop = TestContext.Current.CancellationToken;
        var folder = CommandLine.Scratch();
        var file = Path.Combine(folder, "short.yaml");
        await File.WriteAllTextAsync(file, $$"""
            scenario: short
            extends: {{Path.GetRelativePath(folder, "scenarios/record.yaml")}}
            horizon: { to: 2026-06 }
            months: [2026-05]
            remove_events: [turnover-2029, turnover-2033]
            remove_variants: [scars-off, no-greenland-crisis]
            """, stop);
        (await Results([])).ShouldBe(await Results(new() { [one] = "0", [other] = "0" }));

        async Task<string> Results(Dictionary<string, string> settings)
        {
            var runs = CommandLine.Scratch();
            using var process = CommandLine.Start(settings, "run", file, "--draws", "2", "--replications", "8", "--quiet", "--out", runs);
            await process.StandardOutput.ReadToEndAsync(stop);
            var error = await process.StandardError.ReadToEndAsync(stop);
            await process.WaitForExitAsync(stop);
            process.ExitCode.ShouldBe(ExitCode.Done, error);
            return await File.ReadAllTextAsync(Directory.EnumerateFiles(runs, "results.csv", SearchOption.AllDirectories).Single(), stop);
        }
    }

    [Fact]
    public void Json_is_one_object_and_nothing_else_on_standard_output()
    {
        var (code, output, _) = CommandLine.Run([.. Small, "--json", "--out", CommandLine.Scratch()]);
        code.ShouldBe(ExitCode.Done);
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("engine").GetString().ShouldBe("local");
        json.RootElement.GetProperty("histories").GetInt32().ShouldBe(6);
        File.Exists(json.RootElement.GetProperty("report").GetString()).ShouldBeTrue();
    }

    [Fact]
    public void Results_and_report_have_the_same_bytes_on_one_thread_and_on_two()
    {
        var (one, two) = (Files("1"), Files("2"));
        one.Count.ShouldBe(two.Count);
        foreach (var (name, bytes) in one) bytes.ShouldBe(two[name], $"{name} differs");

        static Dictionary<string, byte[]> Files(string threads)
        {
            var folder = CommandLine.Scratch();
            CommandLine.Run([.. Small, "--threads", threads, "--out", folder]).Code.ShouldBe(ExitCode.Done);
            return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(f => Path.GetFileName(f) != "manifest.json") // says when and on how many threads
                .ToDictionary(f => Path.GetRelativePath(folder, f), File.ReadAllBytes);
        }
    }

    [Fact]
    public void Figures_of_OxyPlot_stand_beside_our_own_and_change_nothing_else()
    {
        if (OxyPlots.Missing is { } missing) Assert.Skip(missing);
        var (plain, oxy) = (CommandLine.Scratch(), CommandLine.Scratch());
        CommandLine.Run([.. Small, "--out", plain]).Code.ShouldBe(ExitCode.Done);
        CommandLine.Run([.. Small, "--out", oxy, "--figures", "oxy-svg"]).Code.ShouldBe(ExitCode.Done);
        var own = Figures(plain);
        Figures(oxy).ShouldBe(own.SelectMany(name => (string[])[$"{name[..^4]}.oxy.svg", name]).Order(StringComparer.Ordinal));

        static List<string> Figures(string folder) =>
            [.. Directory.EnumerateFiles(folder, "*.svg", SearchOption.AllDirectories).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void Figures_of_OxyPlot_are_refused_before_anything_is_played_where_the_build_has_none()
    {
        Assert.SkipWhen(OxyPlots.Missing is null, "This build has OxyPlot.");
        var folder = CommandLine.Scratch();
        var (code, output, error) = CommandLine.Run([.. Small, "--out", folder, "--figures", "oxy-svg"]);
        code.ShouldBe(ExitCode.BadInput);
        output.ShouldBeEmpty();
        error.ShouldContain("OxyPlot.Core");
        error.ShouldContain("package source");
        Directory.EnumerateFileSystemEntries(folder).ShouldBeEmpty();
    }

    [Fact]
    public void A_missing_file_is_bad_input()
    {
        var (code, output, error) = CommandLine.Run("run", "scenarios/recrod.yaml");
        code.ShouldBe(ExitCode.BadInput);
        output.ShouldBeEmpty();
        error.ShouldContain("scenarios/recrod.yaml");
    }

    [Fact]
    public void An_output_directory_that_is_a_file_is_bad_input()
    {
        var file = Path.Combine(CommandLine.Scratch(), "taken");
        File.WriteAllText(file, "");
        var (code, _, error) = CommandLine.Run([.. Small, "--out", file]);
        code.ShouldBe(ExitCode.BadInput);
        error.ShouldContain("taken");
        File.ReadAllText(file).ShouldBeEmpty();
    }

    [Fact]
    public void Too_many_histories_are_refused_before_anything_is_played()
    {
        var (code, _, error) = CommandLine.Run("run", "scenarios/record.yaml", "--draws", "100000", "--replications", "10000", "--out", CommandLine.Scratch());
        code.ShouldBe(ExitCode.BadInput);
        error.ShouldContain("the most is");
    }

    [Fact]
    public async Task Ctrl_C_ends_with_exit_code_3_and_the_same_command_then_finishes_with_the_same_bytes()
    {
        var stop = TestContext.Current.CancellationToken;
        var (broken, whole) = (CommandLine.Scratch(), CommandLine.Scratch());
        string[] args = ["run", "scenarios/record.yaml", "--draws", "16", "--replications", "20", "--out"];
        using (var process = CommandLine.Start([.. args, broken]))
        {
            string? line;
            while ((line = await process.StandardError.ReadLineAsync(stop)) is not null && !line.StartsWith("Playing", StringComparison.Ordinal)) { }
            using var kill = System.Diagnostics.Process.Start("kill", ["-INT", $"{process.Id}"]);
            var rest = await process.StandardError.ReadToEndAsync(stop);
            await process.WaitForExitAsync(stop);
            process.ExitCode.ShouldBe(ExitCode.Interrupted, rest);
            rest.ShouldContain("the same command goes on");
            Directory.EnumerateFiles(broken, "results.csv", SearchOption.AllDirectories).ShouldBeEmpty();
        }

        CommandLine.Run([.. args, broken, "--quiet"]).Code.ShouldBe(ExitCode.Done);
        CommandLine.Run([.. args, whole, "--quiet"]).Code.ShouldBe(ExitCode.Done);
        Results(broken).ShouldBe(Results(whole));

        static string Results(string folder) => File.ReadAllText(Directory.EnumerateFiles(folder, "results.csv", SearchOption.AllDirectories).Single());
    }
}
