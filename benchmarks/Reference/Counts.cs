namespace Simulator.Reference;

/// <summary>How often each metric fell into each of 4,096 equal bins, a month. Whole numbers: merging is free of order.</summary>
public sealed class Counts
{
    /// <summary>Bins over a metric's range.</summary>
    public const int Bins = 4096;

    /// <summary>Metrics.</summary>
    public const int Metrics = 4;

    /// <summary>Histograms: all months, and within a month all metrics.</summary>
    internal const int Slots = TrustNetwork.Months * Metrics;

    private readonly uint[] counts = new uint[Slots * Bins];

    /// <summary>Upper end of a metric's range; the lower is 0.</summary>
    public static double Top(Metric metric) => metric == Metric.Capability ? 2 : 1;

    /// <summary>The type 7 quantile of a metric, read at the middle of its bin.</summary>
    /// <param name="month">Month, 0 to 119.</param>
    /// <param name="metric">Metric.</param>
    /// <param name="p">Probability in [0, 1].</param>
    /// <returns>The quantile, within half a bin.</returns>
    public double Quantile(int month, Metric metric, double p)
    {
        var histogram = Slot((month * Metrics) + (int)metric);
        long total = 0;
        foreach (var count in histogram) total += count;
        var (place, before, bin) = (p * (total - 1), 0L, 0);
        while (bin < Bins - 1 && before + histogram[bin] <= place) before += histogram[bin++];
        return (bin + 0.5) / Bins * Top(metric);
    }

    /// <summary>Counts one value.</summary>
    internal void Add(int month, Metric metric, double value) =>
        Slot((month * Metrics) + (int)metric)[Math.Min((int)(value / Top(metric) * Bins), Bins - 1)]++;

    /// <summary>The counts of a month and metric.</summary>
    internal Span<uint> Slot(int slot) => counts.AsSpan(slot * Bins, Bins);

    /// <summary>Adds others' counts.</summary>
    internal void Merge(Counts others)
    {
        for (var i = 0; i < counts.Length; i++) counts[i] += others.counts[i];
    }
}
