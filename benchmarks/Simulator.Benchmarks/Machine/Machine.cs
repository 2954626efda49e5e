using System.Diagnostics;

namespace Simulator.Benchmarks;

/// <summary>What measures are taken on.</summary>
internal static class Machine
{
    /// <summary>Processor and number of cores, without commas.</summary>
    public static string Name { get; } = $"{Line("/proc/cpuinfo", "model name")} family {Line("/proc/cpuinfo", "cpu family")} model {Line("/proc/cpuinfo", "model\t")} x{Environment.ProcessorCount}".Replace(",", "");

    /// <summary>Load of the last minute when the program began; a machine with other work measures badly.</summary>
    public static string Load { get; } = File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    /// <summary>The commit that is checked out, with a plus where files differ from it.</summary>
    public static string Commit { get; } = Git("rev-parse --short HEAD") + (Git("status --porcelain --untracked-files=no -- src benchmarks/Reference").Length > 0 ? "+" : "");

    private static string Line(string file, string start) =>
        (File.Exists(file) ? File.ReadLines(file).FirstOrDefault(l => l.StartsWith(start, StringComparison.Ordinal)) : null)?.Split(':')[^1].Trim() ?? "unknown";

    /// <summary>What a program writes on its standard output, started in the checkout.</summary>
    public static string Said(string program, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Checkout.Root, RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said;
    }

    private static string Git(string arguments) => Said("git", arguments).Trim();
}
