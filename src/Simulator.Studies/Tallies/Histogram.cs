namespace Simulator.Studies;

/// <summary>
/// Whole-number counts over the bins of a scale; only the stretch of bins that was ever hit takes memory. What is merged first stays packed until
/// more comes: of a study of one block, as a page asks for, counts would take seven times the memory.
/// </summary>
internal struct Histogram(Scale scale)
{
    private int first;
    private int length;
    private ArraySegment<int> memory = []; // zero beyond the stretch
    private ReadOnlyMemory<byte> alone; // as Write wrote it, while nothing else is merged; who merges does not count

    /// <summary>The bins.</summary>
    public readonly Scale Scale => scale;

    private readonly Span<int> Counts => memory.AsSpan(0, length);

    /// <summary>Counts values, all of them between <paramref name="min"/> and <paramref name="max"/>.</summary>
    public void Count(ReadOnlySpan<int> values, int min, int max)
    {
        var (low, high) = (scale.BinOf(min), scale.BinOf(max));
        Cover(low, high, null);
        if (low == high) Counts[low - first] += values.Length; // as a quarter do: one after the other, each would wait for the one before
        else scale.Count(values, Counts, first);
    }

    /// <summary>Counts a value that comes several times.</summary>
    public void Count(int value, int times)
    {
        var bin = scale.BinOf(value);
        Cover(bin, bin, null);
        Counts[bin - first] += times;
    }

    /// <summary>Bins that were hit, in rising order, with their counts.</summary>
    /// <param name="room">Where they are put: as many as the scale has bins.</param>
    public readonly ReadOnlySpan<Hit> Hits(Span<Hit> room)
    {
        if (!alone.IsEmpty) return new Unpacker(alone).Hits(room, scale.Bins);
        var counts = Counts;
        var found = 0;
        for (var i = 0; i < counts.Length; i++)
            if (counts[i] != 0) room[found++] = new(first + i, counts[i]);
        return room[..found];
    }

    /// <summary>Forgets all counts and keeps the memory.</summary>
    public void Clear()
    {
        Counts.Clear();
        (length, alone) = (0, default);
    }

    /// <summary>Writes the bins that were hit.</summary>
    public readonly void Write(Packer packer)
    {
        if (alone.IsEmpty) packer.Hits(Counts, first);
        else packer.Raw(alone.Span);
    }

    /// <summary>Adds what <see cref="Write"/> wrote; memory comes from the pool.</summary>
    public void Merge(ref Unpacker packed, CountMemory pool)
    {
        if (length == 0 && alone.IsEmpty)
        {
            var left = packed.Left;
            if (!packed.Hits(pool.Hits, scale.Bins).IsEmpty) alone = packed.From(left);
            return;
        }

        Unpack(pool);
        Add(packed.Hits(pool.Hits, scale.Bins), pool);
    }

    private void Unpack(CountMemory pool)
    {
        if (alone.IsEmpty) return;
        Add(new Unpacker(alone).Hits(pool.Hits, scale.Bins), pool);
        alone = default;
    }

    private void Add(ReadOnlySpan<Hit> hits, CountMemory pool)
    {
        if (hits.IsEmpty) return;
        Cover(hits[0].Bin, hits[^1].Bin, pool);
        var counts = Counts;
        foreach (var hit in hits) counts[hit.Bin - first] += hit.Count;
    }

    private void Cover(int low, int high, CountMemory? pool)
    {
        if (length == 0)
            Move(low, high, pool);
        else if (low < first || high >= first + length)
            Move(Math.Min(low, first), Math.Max(high, first + length - 1), pool);
    }

    // New memory is a quarter larger than asked for, so that a stretch that widens slowly is not copied every time; a histogram without a pool takes all at once.
    private void Move(int low, int high, CountMemory? pool)
    {
        var wanted = high - low + 1;
        var target = wanted <= memory.Count ? memory : pool?.Take(Math.Min(scale.Bins, wanted + wanted / 4)) ?? new int[scale.Bins];
        var shift = length == 0 ? 0 : first - low;
        Counts.CopyTo(target.AsSpan(shift)); // the two may overlap
        target.AsSpan(0, shift).Clear();
        (memory, first, length) = (target, low, wanted);
    }
}

/// <summary>A bin that was hit.</summary>
/// <param name="Bin">Its number on the scale.</param>
/// <param name="Count">How often.</param>
internal readonly record struct Hit(int Bin, int Count);
