using Simulator.Model;
using Simulator.Studies;

namespace Simulator.Figures.Words;

/// <summary>Sentences with numbers: what a chart says to somebody who does not look at it.</summary>
internal static class Captions
{
    private const string Nothing = "There is nothing to show: this run has no numbers for it.";

    /// <summary>How one indicator moves from the first month to the last and how wide it ends.</summary>
    public static string OfFan(Indicator indicator, Fan fan, Calendar calendar)
    {
        if (fan.IsEmpty) return Nothing;
        var (start, end) = (fan.Start, fan.End);
        var from = Rounded.Quantile(start.Value.P50, start.Value);
        var to = Rounded.Quantile(end.Value.P50, end.Value);
        var name = Wording.NameOf(indicator);
        var unit = Wording.UnitAfter(indicator);
        var move = from == to
            ? $"{name} starts at {from}{unit} in {calendar.NameOf(start.Month)} and has the same median in {calendar.NameOf(end.Month)}"
            : $"{name} {Verb(start.Value.P50, end.Value.P50)} from {from}{unit} in {calendar.NameOf(start.Month)} to a median of {to} in {calendar.NameOf(end.Month)}";
        return end.Value.P05 == end.Value.P95 ? $"{move}, in 9 of 10 histories or more." : $"{move}; in 9 of 10 histories it ends between {Between(end.Value)}.";
    }

    /// <summary>What members would do against what the adversary believes, first month and last.</summary>
    public static string OfResponse(Fan truth, Fan perceived, Calendar calendar)
    {
        if (truth.IsEmpty || perceived.IsEmpty) return Nothing;
        var (a, b) = (truth.End, perceived.End);
        var gap = a.Value.P50 - b.Value.P50;
        var error = Math.Max(a.Value.MeanError, b.Value.MeanError);
        var belief = Math.Abs(gap) <= 2 * error ? "close to it" : gap > 0 ? "below it" : "above it";
        return $"The chance of a unified answer to a limited act moves from {Rounded.Quantile(truth.Start.Value.P50, truth.Start.Value)} in {calendar.NameOf(truth.Start.Month)}"
            + $" to a median of {Rounded.Quantile(a.Value.P50, a.Value)} in {calendar.NameOf(a.Month)}; what the adversary believes moves from"
            + $" {Rounded.Quantile(perceived.Start.Value.P50, perceived.Start.Value)} to {Rounded.Quantile(b.Value.P50, b.Value)} and ends {belief}.";
    }

    /// <summary>What a variant changes in the last month, with its standard error and what the quantiles allow to say.</summary>
    public static string OfDifference(Indicator indicator, string variant, Fan fan, Calendar calendar)
    {
        if (fan.IsEmpty) return Nothing;
        var (month, end) = fan.End;
        if (end is { P05: 0, P95: 0, Mean: 0, MeanError: 0 }) return $"With {variant}, {Wording.Inside(indicator)} in {calendar.NameOf(month)} is the same as in the baseline.";
        var unit = Wording.UnitOfDifference(indicator);
        var size = Rounded.Text(Math.Abs(end.Mean), end.MeanError);
        var change = size.Any(c => c is >= '1' and <= '9') ? $"{size}{unit} {(end.Mean > 0 ? "higher" : "lower")} than" : "the same as";
        return $"With {variant}, {Wording.Inside(indicator)} in {calendar.NameOf(month)} is on average {change} in the baseline ({WithError(end)}); in 9 of 10 pairs of histories the difference lies between {Between(end)}. {HowOften(end)}";
    }

    /// <summary>How often the variant is higher or lower, as far as the quantiles tell; a quantile is only known to its bin.</summary>
    public static string HowOften(Summary end)
    {
        var slack = double.IsNaN(end.BinError) ? 0 : end.BinError;
        (double Low, double High, int Share)[] quantiles = [(end.P05, end.P95, 95), (end.P25, end.P75, 75), (end.P50, end.P50, 50)];
        foreach (var (low, high, share) in quantiles)
        {
            if (low - slack > 0) return $"The variant is higher in at least {share} of 100 pairs.";
            if (high + slack < 0) return $"The variant is lower in at least {share} of 100 pairs.";
        }
        return "Higher and lower are about as frequent.";
    }

    /// <summary>Who spends what in the last month, against the lines.</summary>
    public static string OfSpending(IReadOnlyList<Trajectory> members, IReadOnlyList<SpendingGroup> groups, Calendar calendar)
    {
        var known = members.Where(m => !m.Fan.IsEmpty).ToList();
        if (known.Count == 0) return Nothing;
        var month = known[0].Fan.End.Month;
        var parts = groups.Select(g => $"{g.Title.ToLowerInvariant()}: {string.Join(", ", g.Codes.Select(c => NameAndShare(known.First(m => m.Code == c))))}");
        return $"In {calendar.NameOf(month)} the median of {AtOrAbove(known, 2)} of {known.Count} members is at 2 % of GDP or more, of {AtOrAbove(known, 3.5)} at 3.5 % and of {AtOrAbove(known, 5)} at 5 %. "
            + Wording.Capital(string.Join("; ", parts)) + " % of GDP.";
    }

    /// <summary>The 5 and 95 % quantiles, for example "52 and 68".</summary>
    public static string Between(Summary summary) => $"{Rounded.Quantile(summary.P05, summary)} and {Rounded.Quantile(summary.P95, summary)}";

    /// <summary>The standard error in words; says so where one draw leaves it unknown.</summary>
    public static string WithError(Summary summary) => double.IsFinite(summary.MeanError)
        ? $"standard error {Rounded.StandardError(summary.MeanError)}"
        : "standard error unknown: it needs two draws or more";

    private static int AtOrAbove(List<Trajectory> members, double line) => members.Count(m => m.Fan.End.Value.P50 >= line);

    private static string NameAndShare(Trajectory member) =>
        $"{member.Fan.Label} {Rounded.Quantile(member.Fan.End.Value.P50, member.Fan.End.Value)}";

    private static string Verb(double from, double to) => to < from ? "falls" : "rises";
}
