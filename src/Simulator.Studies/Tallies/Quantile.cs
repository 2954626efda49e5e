using System.Runtime.CompilerServices;

namespace Simulator.Studies;

/// <summary>A quantile read from counts, in fixed point.</summary>
/// <param name="Value">Its place, by linear interpolation inside the bin; exact where the bin can hold one value only.</param>
/// <param name="Width">How far the true quantile may be away: the width of the bin.</param>
internal readonly record struct Quantile(double Value, double Width)
{
    /// <summary>Reads quantiles of a histogram.</summary>
    /// <param name="counts">At least one count.</param>
    /// <param name="tally">Extremes and pattern of the values behind the counts.</param>
    /// <param name="wholes">True where the counts are of histories, whose values the tally's pattern divides.</param>
    /// <param name="percents">Which, in rising order, %.</param>
    [SkipLocalsInit]
    public static Quantile[] Read(in Histogram counts, in Tally tally, bool wholes, params ReadOnlySpan<int> percents)
    {
        var hits = counts.Hits(stackalloc Hit[Scale.MostBins]);
        var (total, quantiles) = (0L, new Quantile[percents.Length]);
        foreach (var hit in hits) total += hit.Count;
        var (next, before) = (0, 0L);
        foreach (var (bin, count) in hits)
        {
            for (; next < percents.Length && (before + count) * 100 >= percents[next] * total; next++)
            {
                var (low, high) = counts.Scale.Edges(bin);
                var share = (percents[next] * total / 100.0 - before) / count;
                quantiles[next] = Inside(low, high, share, tally, wholes);
            }

            before += count;
        }

        return quantiles;
    }

    private static Quantile Inside(int low, int high, double share, in Tally tally, bool wholes)
    {
        if (high - low == 1) return new(low, 0);
        if (wholes && OnlyValue(low, high, tally.Pattern) is { } only) return new(only, 0);
        var (from, to) = (Math.Max(low, tally.Min), Math.Max(low, Math.Min(high, tally.Max)));
        return new(from + share * (to - from), to - from);
    }

    // All values are multiples of the pattern's lowest bit: often, as with counts of members, a bin has room for one of them only.
    private static int? OnlyValue(int low, int high, int pattern)
    {
        long step = pattern & -pattern;
        if (step == 0) return null;
        var first = low + step - 1 & -step;
        return first < high && first + step >= high ? (int)first : null;
    }
}
