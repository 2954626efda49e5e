using Simulator.Scenarios;
using Simulator.Studies;

namespace Simulator.Benchmarks;

/// <summary>The baseline that ships with the simulator: 32 members, 132 months, one variant.</summary>
internal static class Shipped
{
    /// <summary>Its scenario.</summary>
    public static Scenario Baseline { get; } = Read("scenarios/baseline.yaml");

    /// <summary>A study of it, ten histories a draw.</summary>
    public static Study Study(int histories) => Study(histories / 10, 10);

    /// <summary>A study of it.</summary>
    public static Study Study(int draws, int replications) => new(Baseline, draws, replications, Baseline.Seed, new LocalEngine(1).BlockDraws(Baseline, draws, replications));

    /// <summary>Plays a study as a user's page does: from nothing to merged tallies.</summary>
    public static Tallies Play(Study study, int threads)
    {
        var tallies = new Tallies(study);
        new LocalEngine(threads).Play(study, [.. Enumerable.Range(0, study.Blocks)], block => tallies.Merge(block.Packed), null, CancellationToken.None);
        return tallies;
    }

    private static Scenario Read(string path)
    {
        var reading = ScenarioReader.Read(Path.Combine(Checkout.Root, path));
        return reading.Scenario ?? throw new InvalidDataException(string.Join(Environment.NewLine, reading.Problems));
    }
}
