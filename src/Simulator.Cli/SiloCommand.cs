using System.CommandLine;
using Simulator.Grains;

namespace Simulator.Cli;

/// <summary>simulator silo: plays for the studies of a cluster until it is stopped.</summary>
internal static class SiloCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var cluster = new ClusterOptions();
        var threads = CommonOptions.Threads();
        var schema = new Option<string?>("--schema") { Description = "Make the tables that a cluster needs from Orleans' files in this folder, and end.", HelpName = "DIR" };
        var command = new Command("silo", "Play for the studies of a cluster until stopped, or make its tables.") { threads, schema };
        cluster.AddTo(command);
        command.SetAction(parsed =>
        {
            var address = cluster.Read(parsed) ?? throw new BadInputException("Say which cluster: --cluster \"Host=...;Database=...;Username=...\".");
            return parsed.GetValue(schema) is { } directory ? Apply(terminal, address, directory) : Serve(terminal, address, parsed.GetValue(threads));
        });
        return command;
    }

    private static int Serve(Terminal terminal, ClusterAddress address, int? threads)
    {
        using var interruption = new Interruption();
        var count = threads ?? EngineChoice.ThreadsFor(address);
        GrainSilo.Serve(count, address, name => terminal.Error.WriteLine($"Silo {name}: {count} compute thread{(count == 1 ? "" : "s")}; Ctrl-C ends it."), interruption.Token).GetAwaiter().GetResult();
        terminal.Error.WriteLine("The silo has left the cluster.");
        return ExitCode.Done;
    }

    private static int Apply(Terminal terminal, ClusterAddress address, string directory)
    {
        var applied = ClusterDatabase.Apply(address.Database, directory).GetAwaiter().GetResult();
        terminal.Out.WriteLine(applied.Count == 0 ? "The tables were there already; nothing was changed." : $"Applied {string.Join(", ", applied)}.");
        return ExitCode.Done;
    }
}
