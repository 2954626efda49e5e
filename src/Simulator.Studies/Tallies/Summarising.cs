using Simulator.Model;

namespace Simulator.Studies;

/// <summary>From exact tallies to the numbers of a report.</summary>
internal static class Summarising
{
    private static readonly Summary Nothing = new(
        double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);

    /// <summary>All series of a study's merged tallies, in the order of results.</summary>
    public static StudyResults Results(this Tallies tallies, Study study)
    {
        var series = Enumerable.Range(0, tallies.Layout.Channels).SelectMany(channel => Channel(tallies, study, channel));
        return new(study.Scenario, study.Draws, study.Replications, study.Seed, [.. series, .. Rivals(tallies, study)]);
    }

    /// <summary>Median of an indicator of the alliance in the baseline; NaN where nothing was counted yet.</summary>
    public static double Median(this Tallies tallies, Indicator indicator, int month)
    {
        if (tallies.Histories == 0 || indicator.Scope != Scope.Alliance) return double.NaN;
        ref readonly var tally = ref tallies[0, tallies.Layout.Cell(indicator, month)];
        return FixedPoint.Value(indicator, Quantile.Read(tally.Counts, tally, wholes: true, 50)[0].Value);
    }

    private static IEnumerable<Series> Channel(Tallies tallies, Study study, int channel)
    {
        var layout = tallies.Layout;
        var name = layout.NameOf(channel);
        var all = Enumerable.Range(0, layout.Months).ToArray();
        foreach (var i in Indicators.OfAlliance)
            yield return new(name, i, null, null, all, [.. all.Select(m => Summarise(tallies[channel, layout.Cell(i, m)], i, study))]);
        foreach (var i in Indicators.OfMember)
            for (var k = 0; k < layout.Members.Count; k++)
                yield return new(
                    name, i, layout.Members[k].Code, null, layout.Chosen,
                    [.. layout.Chosen.Select(m => Summarise(tallies[channel, layout.Cell(i, k, m)], i, study))]);
        if (channel >= layout.Variants.Count) yield break;
        foreach (var tie in Ties(tallies, study, channel)) yield return tie;
    }

    /// <summary>Questions under rival theories: a series a difference and indicator, of the months that are asked for.</summary>
    private static IEnumerable<Series> Rivals(Tallies tallies, Study study) =>
        from one in tallies.Layout.Rivals.Select((pair, i) => (Pair: pair, Tally: tallies.Rival(i)))
        group one by (one.Pair.Name, one.Pair.Indicator) into same
        let inOrder = same.OrderBy(one => one.Pair.Month).ToList()
        select new Series(
            same.Key.Name, same.Key.Indicator, null, null, [.. inOrder.Select(one => one.Pair.Month)],
            [.. inOrder.Select(one => Summarise(one.Tally, one.Pair.Indicator, study))]);

    private static IEnumerable<Series> Ties(Tallies tallies, Study study, int variant)
    {
        var layout = tallies.Layout;
        foreach (var i in Indicators.OfTie)
            for (var k = 0; k < layout.Members.Count; k++)
                for (var p = 0; p < layout.Members.Count; p++)
                    if (p != k)
                        yield return new(
                            layout.NameOf(variant), i, layout.Members[k].Code, layout.Members[p].Code, layout.TieMonths,
                            [.. layout.TieMonths.Select(m => Summarise(tallies.Tie(variant, layout.TieCell(i, k, p, m)), i, study))]);
    }

    /// <summary>Mean and error of a tie; the error needs two draws, because histories' squares are not kept.</summary>
    internal static Summary Summarise(in MeanTally tally, Indicator indicator, Study study) => Nothing with
    {
        Mean = FixedPoint.Value(indicator, (double)tally.Sum / study.Histories),
        MeanError = FixedPoint.Span(indicator, Spread.OfDrawMeans(tally.Sum, tally.DrawSquares, study)),
    };

    /// <summary>Everything that a tally tells, in the indicator's unit. A difference has no lower end to add.</summary>
    internal static Summary Summarise(in Tally tally, Indicator indicator, Study study)
    {
        var zero = tally.Counts.Scale.IsDifference ? 0 : (double)indicator.Min;
        var q = Quantile.Read(tally.Counts, tally, wholes: true, 5, 25, 50, 75, 95);
        var summary = new Summary(
            At((double)tally.Sum / study.Histories), FixedPoint.Span(indicator, Spread.OfMean(tally, study)),
            At(q[0].Value), At(q[1].Value), At(q[2].Value), At(q[3].Value), At(q[4].Value),
            FixedPoint.Span(indicator, q.Max(one => one.Width)), double.NaN, double.NaN);
        if (!tally.KeepsDraws || study.Draws == 1) return summary;
        var draws = Quantile.Read(tally.Draws, tally, wholes: false, 5, 95);
        return summary with
        {
            DrawsP05 = At(draws[0].Value),
            DrawsP95 = At(draws[1].Value),
            DrawsBinError = FixedPoint.Span(indicator, draws.Max(one => one.Width)),
            DrawsShare = Spread.DrawsShare(tally, study),
        };

        double At(double point) => zero + FixedPoint.Span(indicator, point);
    }
}
