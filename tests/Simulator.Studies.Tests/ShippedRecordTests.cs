using System.Runtime.CompilerServices;
using Simulator.Scenarios;

namespace Simulator.Studies.Tests;

/// <summary>The shipped replay of the record, and what-ifs that use most of the language, a few histories of each, through the whole of a run.</summary>
public sealed class ShippedRecordTests : IDisposable
{
    private readonly string runs = Directory.CreateTempSubdirectory("simulator-record-").FullName;

    public void Dispose() => Directory.Delete(runs, recursive: true);

    [Theory]
    [InlineData("record")]
    [InlineData("W-13")] // sharing, contagion, rank
    [InlineData("W-16")] // gates, releases
    [InlineData("W-17")] // bases, tariffs
    [InlineData("W-19")] // clubs that are founded, pacts, a guarantor that leaves
    public void Results_have_the_same_bytes_for_any_threads_block_size_and_order_of_blocks(string name)
    {
        var scenario = ScenarioReader.Read(Shipped($"{name}.yaml")).Scenario!;
        var pinned = Results(scenario, blockDraws: 2, new LocalEngine(1));

        Results(scenario, blockDraws: 2, new LocalEngine(1)).AsSpan().SequenceEqual(pinned).ShouldBeTrue("a second run");
        Results(scenario, blockDraws: 1, new LocalEngine(1)).AsSpan().SequenceEqual(pinned).ShouldBeTrue("two blocks, the second after the first in the same memory");
        Results(scenario, blockDraws: 1, new Backwards()).AsSpan().SequenceEqual(pinned).ShouldBeTrue("two blocks on two threads, the last one first");
    }

    private byte[] Results(Scenario scenario, int blockDraws, IEngine engine)
    {
        var study = new Study(scenario, 2, 6, 1, blockDraws);
        using var folder = RunFolder.Open(runs, study);
        new Run(study, engine, folder).Play(TestContext.Current.CancellationToken);
        return File.ReadAllBytes(Path.Combine(folder.Path, Run.ResultsName));
    }

    private static string Shipped(string name, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "scenarios", name));

    /// <summary>Plays the last block first.</summary>
    private sealed class Backwards : IEngine
    {
        public string Name => "backwards";

        public int Threads => 2;

        public void Play(Study study, IReadOnlyList<int> blocks, Action<BlockResult> finished, Action<long>? progress, CancellationToken stop) =>
            new LocalEngine(2).Play(study, [.. blocks.Reverse()], finished, progress, stop);
    }
}
