using System.CommandLine;
using Simulator.Scenarios;

namespace Simulator.Cli;

/// <summary>simulator schema: the JSON schema of scenario files, by which an editor completes, explains and checks them.</summary>
internal static class SchemaCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("schema", "Print the JSON schema of scenario files, for editors.");
        command.SetAction(_ =>
        {
            terminal.Out.Write(ScenarioSchema.Text());
            return ExitCode.Done;
        });
        return command;
    }
}
