namespace Simulator.Studies;

/// <summary>Whole-number counts over the bins of a scale; only the stretch of bins that was ever hit takes memory.</summary>
internal sealed class Histogram(Scale scale)
{
    private int first;
    private int[] counts = [];

    /// <summary>The bins.</summary>
    public Scale Scale => scale;

    /// <summary>Counts values, all of them between <paramref name="min"/> and <paramref name="max"/>.</summary>
    public void Count(ReadOnlySpan<int> values, int min, int max)
    {
        Cover(scale.BinOf(min), scale.BinOf(max));
        scale.Count(values, counts, first);
    }

    /// <summary>Counts one value.</summary>
    public void Count(int value) => Add(scale.BinOf(value), 1);

    /// <summary>Adds to the count of a bin.</summary>
    public void Add(int bin, int count)
    {
        Cover(bin, bin);
        counts[bin - first] += count;
    }

    /// <summary>Bins that were hit, in rising order, with their counts.</summary>
    public IEnumerable<(int Bin, int Count)> Hits()
    {
        for (var i = 0; i < counts.Length; i++)
            if (counts[i] != 0) yield return (first + i, counts[i]);
    }

    /// <summary>Forgets all counts and keeps the memory.</summary>
    public void Clear() => counts.AsSpan().Clear();

    /// <summary>Writes the bins that were hit: how many, then the distance from the one before and the count of each.</summary>
    public void Write(Packer packer)
    {
        packer.Number((uint)(counts.Length - counts.AsSpan().Count(0)));
        var last = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] == 0) continue;
            packer.Number((uint)(first + i - last));
            packer.Number((uint)counts[i]);
            last = first + i;
        }
    }

    /// <summary>Adds what <see cref="Write"/> wrote.</summary>
    public void Merge(ref Unpacker packed)
    {
        var bin = 0;
        for (var left = packed.Whole(scale.Bins); left > 0; left--)
        {
            bin += packed.Whole(scale.Bins - 1 - bin);
            Add(bin, packed.Whole(int.MaxValue));
        }
    }

    // Grows by a quarter more than asked, so that a stretch that widens slowly is not copied every time.
    private void Cover(int low, int high)
    {
        if (low >= first && high < first + counts.Length) return;
        var (from, to) = counts.Length == 0 ? (low, high) : (Math.Min(low, first), Math.Max(high, first + counts.Length - 1));
        var spare = counts.Length == 0 ? 0 : (to - from) / 4;
        if (low < first) from = Math.Max(0, from - spare);
        if (high >= first + counts.Length) to = Math.Min(scale.Bins - 1, to + spare);
        var grown = new int[to - from + 1];
        counts.CopyTo(grown, counts.Length == 0 ? 0 : first - from);
        (first, counts) = (from, grown);
    }
}
