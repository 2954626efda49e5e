using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace Simulator.Benchmarks;

/// <summary>What a command has measured: shown as it comes, and appended to benchmarks/history.csv where the user asks for it.</summary>
internal sealed class Measures(bool record)
{
    private static readonly string Path = System.IO.Path.Combine(Checkout.Root, "benchmarks/history.csv");
    private readonly List<string> lines = [];

    /// <summary>The option that all commands have.</summary>
    public static Option<bool> Record() => new("--record") { Description = "Append what is measured to benchmarks/history.csv." };

    /// <summary>Says what the measures are taken on.</summary>
    public static void Introduce() =>
        Console.WriteLine($"{Machine.Name}, load {Machine.Load}, .NET {Environment.Version}, commit {Machine.Commit}");

    /// <summary>Takes a measure.</summary>
    /// <param name="measure">What, with its setting; no comma.</param>
    /// <param name="value">How much.</param>
    /// <param name="unit">Of what; "ratio" where it is one.</param>
    public void Add(string measure, double value, string unit)
    {
        var number = value.ToString("G4", CultureInfo.InvariantCulture);
        Console.WriteLine($"{measure}: {number} {unit}");
        lines.Add($"{Machine.Commit},{DateTime.UtcNow:yyyy-MM-dd},{Machine.Name},{Machine.Load},{measure},{number},{unit}");
    }

    /// <summary>Keeps the measures where that was asked.</summary>
    public void Close()
    {
        if (record) File.AppendAllLines(Path, lines);
    }

    /// <summary>The middle one of some values, or the mean of the two in the middle.</summary>
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>CPU and wall seconds of some work on all threads of this process.</summary>
    public static (double Cpu, double Wall) Time(Action work)
    {
        var (cpu, watch) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        work();
        return ((Environment.CpuUsage.TotalTime - cpu).TotalSeconds, watch.Elapsed.TotalSeconds);
    }
}
