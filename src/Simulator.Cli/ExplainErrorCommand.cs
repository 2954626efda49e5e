using System.CommandLine;
using Simulator.Scenarios;

namespace Simulator.Cli;

/// <summary>simulator explain-error [CODE]: what a kind of mistake in a scenario file means; all of them without a code.</summary>
internal static class ExplainErrorCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var code = new Argument<string?>("CODE") { Description = "Code of an error, for example SIM0201; all codes if not given.", Arity = ArgumentArity.ZeroOrOne };
        var json = CommonOptions.Json();
        var command = new Command("explain-error", "Explain a kind of mistake in a scenario file by its code.") { code, json };
        command.SetAction(parsed => Show(terminal, parsed.GetValue(code), parsed.GetValue(json)));
        return command;
    }

    private static int Show(Terminal terminal, string? code, bool json)
    {
        IReadOnlyList<ProblemKind> kinds = code is null ? Problems.All : [Find(code)];
        if (json) Json.Write(terminal.Out, new { errors = kinds.Select(k => new { k.Code, k.Title, k.Help }) });
        else if (code is null) foreach (var kind in kinds) terminal.Out.WriteLine($"{kind.Code}  {kind.Title}");
        else terminal.Out.WriteLine($"{kinds[0].Code}: {kinds[0].Title}\n\n{terminal.Text(new Spectre.Console.Text(kinds[0].Help))}");
        return ExitCode.Done;
    }

    private static ProblemKind Find(string code) =>
        Problems.All.FirstOrDefault(k => k.Code.Equals(code, StringComparison.OrdinalIgnoreCase)) ?? throw new BadInputException(
            $"There is no error {code}. {Spelling.Suggest(code, [.. Problems.All.Select(k => k.Code)], "'simulator explain-error' lists all.")}");
}
