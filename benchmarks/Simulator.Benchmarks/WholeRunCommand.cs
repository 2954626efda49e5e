using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;

namespace Simulator.Benchmarks;

/// <summary>whole: the main job as users start it, process start to report.</summary>
internal static class WholeRunCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var histories = new Option<int[]>("--histories") { Description = "Histories of the runs.", DefaultValueFactory = _ => [10, 250, 1000, 10000], AllowMultipleArgumentsPerToken = true };
        var rounds = new Option<int>("--rounds") { Description = "Runs of each; medians are shown.", DefaultValueFactory = _ => 3 };
        var record = Measures.Record();
        var command = new Command("whole", "Measure whole runs of the shipped baseline: wall, CPU and memory from process start to report.") { histories, rounds, record };
        command.SetAction(parsed => Show(parsed.GetRequiredValue(histories), parsed.GetValue(rounds), parsed.GetValue(record)));
        return command;
    }

    private static int Show(int[] sizes, int rounds, bool record)
    {
        Measures.Introduce();
        var measures = new Measures(record);
        foreach (var size in sizes)
        {
            var runs = Enumerable.Range(0, rounds).Select(_ => Run(size)).ToArray();
            measures.Add($"whole run of {size} histories: wall", Measures.Median(runs.Select(r => r.Wall)), "s");
            measures.Add($"whole run of {size} histories: CPU", Measures.Median(runs.Select(r => r.Cpu)), "s");
            measures.Add($"whole run of {size} histories: peak memory", Measures.Median(runs.Select(r => r.PeakMib)), "MiB");
        }

        measures.Close();
        return 0;
    }

    private static (double Wall, double Cpu, double PeakMib) Run(int histories)
    {
        var folder = Directory.CreateTempSubdirectory("simulator-whole-");
        try
        {
            return Watch($"run scenarios/baseline.yaml --draws {histories / 10} --replications 10 --quiet --engine local --out {folder.FullName}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (double Wall, double Cpu, double PeakMib) Watch(string arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "simulator.dll");
        var watch = Stopwatch.StartNew();
        using var run = Process.Start(new ProcessStartInfo("dotnet", $"{program} {arguments}") { WorkingDirectory = Checkout.Root, RedirectStandardOutput = true, UseShellExecute = false })!;
        var (cpu, peak) = (0.0, 0.0);
        while (!run.WaitForExit(5)) // an ended process keeps no account, so it is asked every few milliseconds
        {
            try
            {
                run.Refresh();
                (cpu, peak) = (Math.Max(cpu, run.TotalProcessorTime.TotalSeconds), Math.Max(peak, run.WorkingSet64 / 1048576.0));
            }
            catch (Exception ended) when (ended is InvalidOperationException or Win32Exception)
            {
                break; // it ended just now
            }
        }

        run.WaitForExit();
        if (run.ExitCode != 0) throw new InvalidOperationException($"simulator {arguments} ended with exit code {run.ExitCode}.");
        return (watch.Elapsed.TotalSeconds, cpu, peak);
    }
}
