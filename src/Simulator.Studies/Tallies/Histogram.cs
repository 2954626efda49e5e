namespace Simulator.Studies;

/// <summary>Whole-number counts over the bins of a scale; only the stretch of bins that was ever hit takes memory.</summary>
internal sealed class Histogram(Scale scale)
{
    private int first;
    private int length;
    private int[] memory = [];

    /// <summary>The bins.</summary>
    public Scale Scale => scale;

    /// <summary>Counts values, all of them between <paramref name="min"/> and <paramref name="max"/>.</summary>
    public void Count(ReadOnlySpan<int> values, int min, int max)
    {
        Cover(scale.BinOf(min), scale.BinOf(max));
        scale.Count(values, Counts, first);
    }

    /// <summary>Counts one value.</summary>
    public void Count(int value) => Add(scale.BinOf(value), 1);

    /// <summary>Adds to the count of a bin.</summary>
    public void Add(int bin, int count)
    {
        Cover(bin, bin);
        memory[bin - first] += count;
    }

    /// <summary>Bins that were hit, in rising order, with their counts.</summary>
    public IEnumerable<(int Bin, int Count)> Hits()
    {
        for (var i = 0; i < length; i++)
            if (memory[i] != 0) yield return (first + i, memory[i]);
    }

    /// <summary>Forgets all counts and keeps the memory.</summary>
    public void Clear()
    {
        Counts.Clear();
        length = 0;
    }

    /// <summary>Writes the bins that were hit: how many, then the distance from the one before and the count of each.</summary>
    public void Write(Packer packer)
    {
        var counts = Counts;
        packer.Number((uint)(counts.Length - counts.Count(0)));
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

    private Span<int> Counts => memory.AsSpan(0, length);

    private void Cover(int low, int high)
    {
        if (length == 0)
            Move(low, high);
        else if (low < first || high >= first + length)
            Move(Math.Min(low, first), Math.Max(high, first + length - 1));
    }

    // New memory is a quarter larger than asked for, so that a stretch that widens slowly is not copied every time.
    private void Move(int low, int high)
    {
        var wanted = high - low + 1;
        var target = wanted <= memory.Length ? memory : new int[Math.Min(scale.Bins, length == 0 ? wanted : wanted + wanted / 4)];
        var shift = length == 0 ? 0 : first - low;
        Counts.CopyTo(target.AsSpan(shift)); // the two may overlap
        target.AsSpan(0, shift).Clear();
        (memory, first, length) = (target, low, wanted);
    }
}
