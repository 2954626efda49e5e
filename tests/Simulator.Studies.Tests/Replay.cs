using Simulator.Model;
using Simulator.Scenarios;

namespace Simulator.Studies.Tests;

/// <summary>The shipped replay of the record with its own seed, beside the same world without the Greenland crisis, 40 draws x 10 replications: played once for all anchors.</summary>
public sealed class Replay
{
    public const string WithoutCrisis = "no-greenland-crisis";

    public Replay()
    {
        var reading = ScenarioReader.Read(Path.Combine(Checkout.Root, "scenarios", "record.yaml"));
        var scenario = reading.Scenario ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
        Scenario = scenario with { Variants = [scenario.Variants[0], scenario.Variants.Single(v => v.Name == WithoutCrisis)] };
        var study = new Study(Scenario, draws: 40, replications: 10, scenario.Seed, blockDraws: 10);
        var finished = new FinishedBlocks(study);
        new LocalEngine(Environment.ProcessorCount).Play(study, finished.Missing, finished.Add, progress: null, CancellationToken.None);
        Results = finished.Merged.Results(study);
    }

    public Scenario Scenario { get; }

    public StudyResults Results { get; }

    public Setting Setting => Scenario.Variants[0].Setting;

    /// <summary>Mean of an indicator of the alliance in a month such as 2026-01.</summary>
    public double Mean(Indicator indicator, string month) => Mean(indicator, null, month);

    /// <summary>Mean of an indicator of a member in a month in which members are reported.</summary>
    public double Mean(Indicator indicator, string? member, string month)
    {
        var series = Results.Find("baseline", indicator, member)!;
        var at = series.Months.ToList().FindIndex(m => Setting.NameOf(m) == month);
        at.ShouldBeGreaterThanOrEqualTo(0, $"{indicator.Name} has no month {month}");
        return series.Values[at].Mean;
    }
}
