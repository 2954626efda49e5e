using System.Numerics;
using System.Runtime.Intrinsics;

namespace Simulator.Studies;

/// <summary>How fixed-point values are counted in bins. A bin holds the whole numbers from its low edge up to, not including, its high edge.</summary>
internal sealed class Scale
{
    /// <summary>Bins on one side of the zero bin of a difference; half of them reach a sixteenth of the range.</summary>
    private const int Side = 512;
    private const int Near = FixedPoint.One / 16;
    private const int NearBins = Side / 2;
    private const int NearWidth = Near / NearBins;
    private const int FarWidth = (FixedPoint.One - Near) / (Side - NearBins);

    /// <summary>No scale has more bins.</summary>
    public const int MostBins = 2 * Side + 1;

    /// <summary>Values of the alliance: 1,024 equal bins.</summary>
    public static readonly Scale Fine = new(1024, differences: false);

    /// <summary>Values of a member, and means of draws: 256 equal bins.</summary>
    public static readonly Scale Coarse = new(256, differences: false);

    /// <summary>
    /// Paired differences: 1,025 bins from minus to plus the whole range. The middle one is exactly zero (nothing differs);
    /// the others are narrow up to a sixteenth of the range, where most differences lie, and wider beyond.
    /// </summary>
    public static readonly Scale Difference = new(MostBins, differences: true);

    private readonly int shift;

    private Scale(int bins, bool differences)
    {
        (Bins, IsDifference) = (bins, differences);
        shift = BitOperations.Log2(FixedPoint.One / (uint)bins);
    }

    /// <summary>Number of bins.</summary>
    public int Bins { get; }

    /// <summary>True where values may be negative.</summary>
    public bool IsDifference { get; }

    /// <summary>Bin of a value; bins rise with values.</summary>
    public int BinOf(int value) => IsDifference ? DifferenceBin(value) : LevelBin(value);

    /// <summary>Counts values; <paramref name="counts"/> starts at the bin <paramref name="first"/> and reaches the bins of all values.</summary>
    public void Count(ReadOnlySpan<int> values, Span<int> counts, int first)
    {
        if (IsDifference)
            foreach (var value in values) counts[DifferenceBin(value) - first]++;
        else
            CountLevels(values, counts, first);
    }

    /// <summary>Low (inclusive) and high (exclusive) edge of a bin.</summary>
    public (int Low, int High) Edges(int bin)
    {
        if (!IsDifference) return (bin << shift, bin == Bins - 1 ? FixedPoint.One + 1 : (bin + 1) << shift);
        if (bin == Side) return (0, 1);
        var (low, high) = SideEdges(bin > Side ? bin - Side - 1 : Side - 1 - bin);
        return bin > Side ? (low, high) : (1 - high, 1 - low);
    }

    private void CountLevels(ReadOnlySpan<int> values, Span<int> counts, int first)
    {
        Span<int> bins = stackalloc int[16 * Vector512<int>.Count]; // all are worked out before they are read one by one
        var (highest, start) = (Vector512.Create(Bins - 1), Vector512.Create(first));
        while (values.Length >= Vector512<int>.Count)
        {
            var taken = Math.Min(values.Length & -Vector512<int>.Count, bins.Length);
            for (var i = 0; i < taken; i += Vector512<int>.Count)
                (Vector512.Min(Vector512.Create(values[i..]) >> shift, highest) - start).CopyTo(bins[i..]); // LevelBin, sixteen at a time
            foreach (var bin in bins[..taken]) counts[bin]++;
            values = values[taken..];
        }

        foreach (var value in values) counts[LevelBin(value) - first]++;
    }

    private int LevelBin(int value) => Math.Min(value >> shift, Bins - 1);

    private static int DifferenceBin(int value) => value switch
    {
        0 => Side,
        > 0 => Side + 1 + SideBin(value),
        _ => Side - 1 - SideBin(-value),
    };

    private static int SideBin(int distance) =>
        distance < Near ? distance / NearWidth : Math.Min(NearBins + (distance - Near) / FarWidth, Side - 1);

    private static (int Low, int High) SideEdges(int bin) => bin switch
    {
        0 => (1, NearWidth),
        < NearBins => (bin * NearWidth, (bin + 1) * NearWidth),
        Side - 1 => (FixedPoint.One - FarWidth, FixedPoint.One + 1),
        _ => (Near + (bin - NearBins) * FarWidth, Near + (bin - NearBins + 1) * FarWidth),
    };
}
