using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Simulator.Grains;
using Simulator.Studies;

namespace Simulator.Cli;

/// <summary>The door of the product: finds the command, runs it, and turns what went wrong into a sentence and an exit code.</summary>
internal static class Door
{
    /// <summary>Runs a command line.</summary>
    /// <returns>A code of <see cref="ExitCode"/>.</returns>
    public static int Open(string[] args, Terminal terminal)
    {
        var root = Root(terminal);
        var parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction and not ExampleHelp) return Refuse(parsed, terminal);
        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null, // Ctrl-C is ours: see Interruption
            });
        }
        catch (Exception exception) when (exception is RunFolderException or BadInputException or ClusterException)
        {
            terminal.Error.WriteLine(exception.Message);
            return ExitCode.BadInput;
        }
        catch (StudyFailedException exception)
        {
            terminal.Error.WriteLine(exception.Message);
            return ExitCode.Failure;
        }
#pragma warning disable CA1031 // The last resort: whatever it is, the user gets a sentence, and we get what we need to mend it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            terminal.Error.WriteLine($"simulator failed, and that is our fault. Please report this with the command that you gave:\n{exception}");
            return ExitCode.Failure;
        }
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("Answers what-if questions about an alliance's cohesion and deterrence. A thinking aid, not a forecast.")
        {
            RunCommand.Create(terminal),
            CheckCommand.Create(terminal),
            ShowCommand.Create(terminal),
            DiffCommand.Create(terminal),
            ListCommand.Create(terminal),
            EnginesCommand.Create(terminal),
            SiloCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            ExplainErrorCommand.Create(terminal),
        };
        Explain(root, "simulator run scenarios/record.yaml");
        foreach (var command in root.Subcommands) Explain(command, Examples.Of(command.Name));
        return root;
    }

    /// <summary>Lets the help of a command end with its example and the exit codes.</summary>
    private static void Explain(Command command, string example)
    {
        var help = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (help is null) command.Add(help = new HelpOption());
        help.Action = new ExampleHelp((HelpAction)help.Action!, example);
    }

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        foreach (var error in parsed.Errors) terminal.Error.WriteLine($"simulator: {error.Message}");
        var command = parsed.CommandResult.Command;
        var name = command is RootCommand ? "simulator" : $"simulator {command.Name}";
        if (command is RootCommand && parsed.UnmatchedTokens.Count > 0) Suggest(parsed, command, terminal);
        terminal.Error.WriteLine($"'{name} --help' shows what it takes.");
        return ExitCode.BadInput;
    }

    private static void Suggest(ParseResult parsed, Command root, Terminal terminal)
    {
        var near = Scenarios.Spelling.Nearest(parsed.UnmatchedTokens[0], [.. root.Subcommands.Select(c => c.Name)]);
        if (near is not null) terminal.Error.WriteLine($"Did you mean '{near}'?");
    }

    private sealed class ExampleHelp(HelpAction help, string example) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var code = help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Exit codes:");
            output.WriteLine("  0 done, 1 our failure, 2 bad input or usage, 3 interrupted (the same command goes on),");
            output.WriteLine("  4 a question that must hold does not");
            output.WriteLine();
            output.WriteLine("Example:");
            output.WriteLine($"  {example}");
            return code;
        }
    }
}
