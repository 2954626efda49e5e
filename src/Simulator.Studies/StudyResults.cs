using Simulator.Model;
using Simulator.Scenarios;

namespace Simulator.Studies;

/// <summary>What a run found: one series an indicator, variant and paired difference.</summary>
/// <param name="Scenario">What was asked.</param>
/// <param name="Draws">Samples of the uncertain parameters that were played.</param>
/// <param name="Replications">Histories under each draw.</param>
/// <param name="Seed">Seed of all chance.</param>
/// <param name="Series">All series: variants in order, then differences; alliance, members, ties.</param>
public sealed record StudyResults(Scenario Scenario, int Draws, int Replications, ulong Seed, IReadOnlyList<Series> Series)
{
    /// <summary>Number of histories of each variant.</summary>
    public int Histories => Draws * Replications;

    /// <summary>The series of an indicator, or null where it was not measured.</summary>
    /// <param name="variant">Name of a variant, or of a difference, for example "name-minus-baseline".</param>
    /// <param name="indicator">Indicator; its scope says whether member and partner are needed.</param>
    /// <param name="member">Code of the member, null for the alliance.</param>
    /// <param name="partner">Code of the partner of a tie, else null.</param>
    public Series? Find(string variant, Indicator indicator, string? member = null, string? partner = null) =>
        Series.FirstOrDefault(s => s.Variant == variant && s.Indicator == indicator && s.Member == member && s.Partner == partner);
}

/// <summary>One indicator of one variant (or of one paired difference) over months.</summary>
/// <param name="Variant">Name of the variant, or of a difference, for example "name-minus-baseline".</param>
/// <param name="Indicator">What was measured.</param>
/// <param name="Member">Code of the member; null for the alliance.</param>
/// <param name="Partner">Code of the partner of a tie, else null.</param>
/// <param name="Months">Months of the horizon, in order; alliance series have all, members and ties chosen ones.</param>
/// <param name="Values">One summary a month.</param>
public sealed record Series(
    string Variant, Indicator Indicator, string? Member, string? Partner, IReadOnlyList<int> Months, IReadOnlyList<Summary> Values);

/// <summary>Statistics of one indicator in one month over all histories, in the indicator's unit.</summary>
/// <param name="Mean">Mean over histories.</param>
/// <param name="MeanError">Standard error of the mean: spread of draw means over the square root of draws, as if draws were independent (see <see cref="SamplingWords.AboutErrors"/>).</param>
/// <param name="P05">5 % quantile; NaN where only means are kept (ties).</param>
/// <param name="P25">25 % quantile.</param>
/// <param name="P50">Median.</param>
/// <param name="P75">75 % quantile.</param>
/// <param name="P95">95 % quantile.</param>
/// <param name="BinError">Largest error of a quantile from counting in bins.</param>
/// <param name="DrawsP05">5 % quantile of the means of draws: what we do not know, with chance averaged out; NaN where not kept.</param>
/// <param name="DrawsP95">95 % quantile of the means of draws.</param>
public readonly record struct Summary(
    double Mean, double MeanError, double P05, double P25, double P50, double P75, double P95, double BinError, double DrawsP05, double DrawsP95)
{
    /// <summary>Largest error of <see cref="DrawsP05"/> and <see cref="DrawsP95"/> from counting in bins; NaN where not kept.</summary>
    public double DrawsBinError { get; init; } = double.NaN;

    /// <summary>
    /// Share of the variance between draws (what we do not know), in [0, 1]; the rest is left to chance.
    /// NaN where not kept, where nothing varies, or with a single draw or replication.
    /// </summary>
    public double DrawsShare { get; init; } = double.NaN;
}
