using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Simulator.Benchmarks;

/// <summary>parts: BenchmarkDotNet on the month, its mechanisms, a block, the tallies and the report.</summary>
internal static class PartsCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var filter = new Option<string>("--filter") { Description = "Which: a part of the name.", DefaultValueFactory = _ => "" };
        var command = new Command("parts", "Measure parts with BenchmarkDotNet: time and memory of each.") { filter };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(filter)));
        return command;
    }

    // In this process, so that nothing is built a second time: the build is an optimised one in every configuration.
    private static void Run(string filter)
    {
        var config = DefaultConfig.Instance
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .WithOptions(ConfigOptions.JoinSummary | ConfigOptions.DisableOptimizationsValidator)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "simulator-benchmarks"));
        BenchmarkSwitcher.FromAssembly(typeof(PartsCommand).Assembly).Run(["--filter", $"*{filter}*"], config);
    }
}
