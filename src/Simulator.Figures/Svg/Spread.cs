namespace Simulator.Figures.Svg;

/// <summary>Moves labels apart as little as possible.</summary>
internal static class Spread
{
    /// <summary>
    /// Places near the wanted ones (ascending), in the same order, at least <paramref name="gap"/> apart and between
    /// <paramref name="min"/> and <paramref name="max"/>. Where they do not fit, they keep their distance and run over <paramref name="max"/>.
    /// </summary>
    /// <remarks>Least squares: subtract the gaps, pool neighbours that are out of order, add the gaps again.</remarks>
    public static double[] Apart(IReadOnlyList<double> wanted, double gap, double min, double max)
    {
        var pools = new List<(double Sum, int Count)>();
        for (var i = 0; i < wanted.Count; i++)
        {
            pools.Add((wanted[i] - i * gap, 1));
            while (pools.Count > 1 && Mean(pools[^1]) < Mean(pools[^2])) Join(pools);
        }

        var last = Math.Max(min, max - (wanted.Count - 1) * gap);
        return [.. pools.SelectMany(p => Enumerable.Repeat(Math.Clamp(Mean(p), min, last), p.Count)).Select((place, i) => place + i * gap)];
    }

    private static double Mean((double Sum, int Count) pool) => pool.Sum / pool.Count;

    private static void Join(List<(double Sum, int Count)> pools)
    {
        pools[^2] = (pools[^2].Sum + pools[^1].Sum, pools[^2].Count + pools[^1].Count);
        pools.RemoveAt(pools.Count - 1);
    }
}
