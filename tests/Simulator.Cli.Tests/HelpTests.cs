namespace Simulator.Cli.Tests;

public class HelpTests
{
    public static TheoryData<string> Commands => ["run", "check", "show", "diff", "list", "engines", "schema", "explain-error"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_help_of_a_command_ends_with_an_example_that_works(string command)
    {
        var (code, help, _) = CommandLine.Run(command, "--help");
        code.ShouldBe(ExitCode.Done);
        var example = help.TrimEnd().Split('\n')[^1].Trim();
        example.ShouldBe(Examples.Of(command));

        string[] words = [.. example.Split(' ').Skip(1)];
        if (command == "run") words = [.. words, "--draws", "2", "--replications", "2", "--out", CommandLine.Scratch()];
        CommandLine.Run(Last(words)).Code.ShouldBe(ExitCode.Done, example);
    }

    [Fact]
    public void A_silo_without_a_database_is_told_what_is_wrong()
    {
        CommandLine.Run("silo", "--help").Out.TrimEnd().ShouldEndWith(Examples.Of("silo"));
        var (code, output, error) = CommandLine.Run("silo", "--cluster", "Host=127.0.0.1;Port=1;Database=simulator;Username=simulator");
        code.ShouldBe(ExitCode.BadInput);
        output.ShouldBeEmpty();
        error.ShouldContain(Grains.GrainEngine.Missing ?? "Failed to connect to 127.0.0.1:1");
        CommandLine.Run("silo").Code.ShouldBe(ExitCode.BadInput);
    }

    [Fact]
    public void Without_a_command_the_help_is_shown()
    {
        var (code, help, _) = CommandLine.Run();
        code.ShouldBe(ExitCode.Done);
        foreach (var command in Commands) help.ShouldContain(command.Data);
    }

    [Fact]
    public void A_misspelt_command_is_bad_usage_and_gets_a_suggestion_instead_of_the_whole_help()
    {
        var (code, output, error) = CommandLine.Run("rnu", "scenarios/record.yaml");
        code.ShouldBe(ExitCode.BadInput);
        output.ShouldBeEmpty();
        error.ShouldContain("Did you mean 'run'?");
        error.Split('\n').Length.ShouldBeLessThan(8);
    }

    [Theory]
    [InlineData("--threads", "0", "from 1 to 256")]
    [InlineData("--draws", "many", "from 1 to 100000")]
    [InlineData("--engine", "warp", "warp")]
    [InlineData("--figures", "png", "png")]
    [InlineData("--sede", "7", "--sede")]
    [InlineData("--address", "here", "--address takes an address")]
    [InlineData("--port", "70000", "from 0 to 65535")]
    public void A_bad_option_is_named_and_nothing_is_played(string option, string value, string expected)
    {
        var folder = CommandLine.Scratch();
        var (code, output, error) = CommandLine.Run("run", "scenarios/record.yaml", "--out", folder, option, value);
        code.ShouldBe(ExitCode.BadInput);
        output.ShouldBeEmpty();
        error.ShouldContain(expected);
        Directory.EnumerateFileSystemEntries(folder).ShouldBeEmpty();
    }

    /// <summary>A repeated option counts once, the last time.</summary>
    private static string[] Last(string[] words)
    {
        var kept = new List<string>();
        for (var i = 0; i < words.Length; i++)
            if (words[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < words.Length && words.AsSpan(i + 1).Contains(words[i])) i++;
            else kept.Add(words[i]);
        return [.. kept];
    }
}
