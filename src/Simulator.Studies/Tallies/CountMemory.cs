namespace Simulator.Studies;

/// <summary>Memory for the counts of many histograms, which take pieces of large arrays: small ones of their own, by the ten thousand, keep the garbage collector busy.</summary>
internal sealed class CountMemory
{
    private const int ArrayLength = 1 << 18; // 1 MiB

    private readonly Hit[] hits = new Hit[Scale.MostBins];
    private int[] present = [];
    private int used;

    /// <summary>Room for the hits of one histogram.</summary>
    public Span<Hit> Hits => hits;

    /// <summary>A piece of zeroes. It is not given back: memory for counts only widens.</summary>
    public ArraySegment<int> Take(int length)
    {
        if (used + length > present.Length) (present, used) = (GC.AllocateUninitializedArray<int>(ArrayLength), 0);
        var piece = new ArraySegment<int>(present, used, length);
        piece.AsSpan().Clear();
        used += length;
        return piece;
    }
}
