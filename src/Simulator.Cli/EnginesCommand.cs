using System.CommandLine;
using Simulator.Figures.Oxy;
using Simulator.Grains;

namespace Simulator.Cli;

/// <summary>simulator engines: what can play and draw here, and what this build lacks.</summary>
internal static class EnginesCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var json = CommonOptions.Json();
        var command = new Command("engines", "Say which engines can play here, and which optional parts this build has.") { json };
        command.SetAction(parsed => Show(terminal, parsed.GetValue(json)));
        return command;
    }

    private static int Show(Terminal terminal, bool json)
    {
        var threads = Environment.ProcessorCount;
        if (json)
        {
            Json.Write(terminal.Out, new
            {
                engines = new object[]
                {
                    new { name = "local", available = true, threads },
                    new { name = "orleans", available = GrainEngine.Missing is null, missing = GrainEngine.Missing },
                },
                figures = new object[]
                {
                    new { name = "svg", available = true },
                    new { name = "oxy-svg", available = OxyPlots.Missing is null, missing = OxyPlots.Missing },
                },
                auto = GrainEngine.Missing is null ? $"orleans from {EngineChoice.WorthASilo} histories on, else local" : "local",
            });
            return ExitCode.Done;
        }

        terminal.Out.WriteLine($"local     all {threads} cores of this machine, no services");
        terminal.Out.WriteLine($"orleans   {GrainEngine.Missing ?? "a grain for every member, in this process or on many machines (--cluster)"}");
        terminal.Out.WriteLine($"auto      {(GrainEngine.Missing is null ? $"orleans from {EngineChoice.WorthASilo:N0} histories on, else local" : "local")}");
        terminal.Out.WriteLine($"oxy-svg   {OxyPlots.Missing ?? "figures drawn by OxyPlot: run --figures oxy-svg"}");
        return ExitCode.Done;
    }
}
