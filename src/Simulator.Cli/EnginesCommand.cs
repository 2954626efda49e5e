using System.CommandLine;

namespace Simulator.Cli;

/// <summary>simulator engines: what can play here.</summary>
internal static class EnginesCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var json = CommonOptions.Json();
        var command = new Command("engines", "Say which engines can play on this machine.") { json };
        command.SetAction(parsed => Show(terminal, parsed.GetValue(json)));
        return command;
    }

    private static int Show(Terminal terminal, bool json)
    {
        var threads = Environment.ProcessorCount;
        if (json)
            Json.Write(terminal.Out, new { engines = new[] { new { name = "local", available = true, threads } }, auto = "local" });
        else
            terminal.Out.WriteLine($"local   all {threads} cores of this machine, no services (auto chooses it)");
        return ExitCode.Done;
    }
}
