using Simulator.Model;
using Simulator.Scenarios;

namespace Simulator.Studies.Tests.Systems;

/// <summary>
/// What one system of the documents must show. Its world is the file Systems/SYS-nn.yaml: there every variant has a twin in which only the
/// switch of the mechanism differs, "off" for the baseline and "name-off" for a variant "name".
/// </summary>
/// <param name="System">Number of the system, for example SYS-17.</param>
/// <param name="Claim">What must be seen, a sentence that could be false.</param>
/// <param name="Shows">Whether it is seen on one side, the mechanism switched on or off.</param>
public sealed record SystemCase(string System, string Claim, Func<Side, bool> Shows)
{
    /// <summary>Plays the world: 8 draws of 8 histories, the seed of the file; the same bits each time.</summary>
    public (bool On, bool Off) Play()
    {
        var reading = ScenarioReader.Read(Path.Combine(Checkout.Root, "tests", "Simulator.Studies.Tests", "Systems", $"{System}.yaml"));
        var scenario = reading.Scenario ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
        var study = new Study(scenario, draws: 8, replications: 8, scenario.Seed, blockDraws: 4);
        var finished = new FinishedBlocks(study);
        new LocalEngine(Environment.ProcessorCount).Play(study, finished.Missing, finished.Add, progress: null, CancellationToken.None);
        var results = finished.Merged.Results(study);
        return (Shows(new(results, IsOn: true)), Shows(new(results, IsOn: false)));
    }

    /// <summary>The system's number.</summary>
    public override string ToString() => System;
}

/// <summary>One side of a played world: its variants with the mechanism switched on, or their twins without it.</summary>
public sealed record Side(StudyResults Results, bool IsOn)
{
    /// <summary>Mean of an indicator of the alliance in a month such as 2026-01; baseline where no variant is named.</summary>
    public double Mean(Indicator indicator, string month, string variant = "baseline") => Read(indicator, month, variant, null, null);

    /// <summary>Mean of an indicator of a member in a month in which members are reported.</summary>
    public double MemberMean(Indicator indicator, string member, string month, string variant = "baseline") => Read(indicator, month, variant, member, null);

    /// <summary>Mean of an indicator of a tie in a month in which ties are reported.</summary>
    public double TieMean(Indicator indicator, string holder, string partner, string month, string variant = "baseline") => Read(indicator, month, variant, holder, partner);

    private double Read(Indicator indicator, string month, string variant, string? member, string? partner)
    {
        var name = IsOn ? variant : variant == "baseline" ? "off" : $"{variant}-off";
        var series = Results.Find(name, indicator, member, partner) ?? throw new InvalidOperationException($"{name} has no {indicator.Name}");
        var at = series.Months.ToList().FindIndex(m => Results.Scenario.Variants[0].Setting.NameOf(m) == month);
        return at >= 0 ? series.Values[at].Mean : throw new InvalidOperationException($"{indicator.Name} of {name} has no month {month}");
    }
}
