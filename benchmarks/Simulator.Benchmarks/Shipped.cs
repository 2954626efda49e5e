using Simulator.Scenarios;
using Simulator.Studies;

namespace Simulator.Benchmarks;

/// <summary>The baseline that ships with the simulator: 32 members, 132 months, one variant.</summary>
internal static class Shipped
{
    /// <summary>Its scenario.</summary>
    public static Scenario Baseline { get; } = Read("scenarios/baseline.yaml");

    /// <summary>A study of it, ten histories a draw.</summary>
    public static Study Study(int histories) => new(Baseline, histories / 10, 10, Baseline.Seed, Studies.Study.UsualBlockDraws(histories / 10, 10));

    private static Scenario Read(string path)
    {
        var reading = ScenarioReader.Read(Path.Combine(Checkout.Root, path));
        return reading.Scenario ?? throw new InvalidDataException(string.Join(Environment.NewLine, reading.Problems));
    }
}
