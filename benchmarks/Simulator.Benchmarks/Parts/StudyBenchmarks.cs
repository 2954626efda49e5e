using BenchmarkDotNet.Attributes;
using Simulator.Figures;
using Simulator.Scenarios;
using Simulator.Studies;

namespace Simulator.Benchmarks;

/// <summary>What is around the months: reading the scenario, a block, merging its tallies, the report.</summary>
public class StudyBenchmarks
{
    private readonly Study study = Shipped.Study(160);
    private readonly LocalEngine engine = new(1);
    private BlockResult block = null!;
    private Tallies tallies = null!;
    private StudyResults results = null!;

    [GlobalSetup]
    public void Play()
    {
        block = Block();
        tallies = new Tallies(study);
        tallies.Merge(block.Packed);
        results = tallies.Results(study);
    }

    [Benchmark]
    public Reading Scenario() => ScenarioReader.Read(Path.Combine(Checkout.Root, "scenarios/baseline.yaml"));

    [Benchmark]
    public BlockResult Block()
    {
        BlockResult? played = null;
        engine.Play(study, [0], result => played = result, null, CancellationToken.None);
        return played!;
    }

    [Benchmark]
    public void Merge() => tallies.Merge(block.Packed);

    [Benchmark]
    public StudyResults Summarise() => tallies.Results(study);

    [Benchmark]
    public string WriteReport() => Report.Write(results).Html;
}
