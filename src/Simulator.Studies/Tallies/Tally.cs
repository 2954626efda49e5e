using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Simulator.Studies;

/// <summary>Exact, mergeable statistics of one indicator in one month, in fixed point: sums, extremes and counts in bins.</summary>
/// <param name="scale">Bins of histories' values.</param>
/// <param name="drawScale">Bins of the means of draws; null where these are not kept.</param>
internal struct Tally(Scale scale, Scale? drawScale)
{
    private Histogram counts = new(scale);
    private Histogram draws = drawScale is null ? default : new(drawScale);

    /// <summary>Sum of histories' values.</summary>
    public long Sum { get; private set; }

    /// <summary>Sum of squares of histories' values.</summary>
    public UInt128 Squares { get; private set; }

    /// <summary>Sum over draws of the square of the draw's sum.</summary>
    public UInt128 DrawSquares { get; private set; }

    /// <summary>Smallest value of a history.</summary>
    public int Min { get; private set; } = int.MaxValue;

    /// <summary>Largest value of a history.</summary>
    public int Max { get; private set; } = int.MinValue;

    /// <summary>All values joined by "or": its lowest bit divides every value, so that whole-numbered indicators have exact quantiles.</summary>
    public int Pattern { get; private set; }

    /// <summary>Counts of histories.</summary>
    public readonly Histogram Counts => counts;

    /// <summary>Whether draws are counted.</summary>
    public readonly bool KeepsDraws => drawScale is not null;

    /// <summary>Counts of draws by their mean; nothing where these are not kept.</summary>
    public readonly Histogram Draws => draws;

    /// <summary>Counts consecutive histories.</summary>
    /// <param name="values">Fixed-point values.</param>
    /// <param name="before">How many histories of the first one's draw were counted before.</param>
    /// <param name="replications">Histories of a draw.</param>
    /// <param name="open">Sum of the draw that is not complete yet; carried from call to call.</param>
    public void Add(ReadOnlySpan<int> values, int before, int replications, ref long open)
    {
        var (min, max) = AddHistories(values);
        if (min == max && open == (long)before * min)
        {
            AddEqual(min, before + values.Length, replications, ref open);
            return;
        }

        while (!values.IsEmpty)
        {
            var taken = Math.Min(replications - before, values.Length);
            open += Total(values[..taken]);
            values = values[taken..];
            before += taken;
            if (before < replications) return;
            AddDraws(open, 1, replications);
            (open, before) = (0, 0);
        }
    }

    /// <summary>Forgets everything and keeps the memory.</summary>
    public void Clear()
    {
        (Sum, Squares, DrawSquares, Min, Max, Pattern) = (0, 0, 0, int.MaxValue, int.MinValue, 0);
        counts.Clear();
        draws.Clear();
    }

    /// <summary>Writes the canonical form of at least one history.</summary>
    public readonly void Write(Packer packer)
    {
        packer.Signed(Sum);
        packer.Number(Squares);
        packer.Number(DrawSquares);
        packer.Signed(Min);
        packer.Signed(Max);
        packer.Number((uint)Pattern);
        counts.Write(packer);
        if (KeepsDraws) draws.Write(packer);
    }

    /// <summary>Adds what <see cref="Write"/> wrote.</summary>
    public void Merge(ref Unpacker packed, CountMemory pool)
    {
        Sum += packed.Signed();
        Squares += packed.Number();
        DrawSquares += packed.Number();
        Min = Math.Min(Min, (int)packed.Signed());
        Max = Math.Max(Max, (int)packed.Signed());
        Pattern |= (int)(uint)packed.Number();
        counts.Merge(ref packed, pool);
        if (KeepsDraws) draws.Merge(ref packed, pool);
    }

    private (int Min, int Max) AddHistories(ReadOnlySpan<int> values)
    {
        var whole = MemoryMarshal.Cast<int, Vector512<int>>(values);
        Vector512<long> sums = default, squares = default; // squares below 2^48 each, and a recorder hands over fewer than 2^16 values
        Vector512<int> least = Vector512.Create(int.MaxValue), most = Vector512.Create(int.MinValue), patterns = default;
        foreach (var sixteen in whole)
        {
            var (low, high) = Vector512.Widen(sixteen);
            sums += low + high;
            squares += low * low + high * high;
            least = Vector512.Min(least, sixteen);
            most = Vector512.Max(most, sixteen);
            patterns |= sixteen;
        }

        var (sum, square, min, max, pattern) = (Vector512.Sum(sums), Vector512.Sum(squares), int.MaxValue, int.MinValue, 0);
        if (!whole.IsEmpty) (min, max, pattern) = (Least(least), -Least(-most), Joined(patterns));
        foreach (var value in values[(whole.Length * Vector512<int>.Count)..])
        {
            sum += value;
            square += (long)value * value;
            min = Math.Min(min, value);
            max = Math.Max(max, value);
            pattern |= value;
        }

        (Sum, Squares, Pattern) = (Sum + sum, Squares + (ulong)square, Pattern | pattern);
        (Min, Max) = (Math.Min(Min, min), Math.Max(Max, max));
        counts.Count(values, min, max);
        return (min, max);
    }

    /// <summary>Counts the draws of consecutive histories that all have one value, those of the first draw that were counted before among them, which add up as if they had it too.</summary>
    private void AddEqual(int value, int histories, int replications, ref long open)
    {
        var (ended, left) = Math.DivRem(histories, replications);
        if (ended > 0) AddDraws((long)value * replications, ended, replications);
        open = (long)value * left;
    }

    private static long Total(ReadOnlySpan<int> values)
    {
        var whole = MemoryMarshal.Cast<int, Vector512<int>>(values);
        Vector512<long> sums = default;
        foreach (var sixteen in whole)
        {
            var (low, high) = Vector512.Widen(sixteen);
            sums += low + high;
        }

        var total = whole.IsEmpty ? 0 : Vector512.Sum(sums);
        foreach (var value in values[(whole.Length * Vector512<int>.Count)..]) total += value;
        return total;
    }

    private static int Least(Vector512<int> values)
    {
        var eight = Vector256.Min(values.GetLower(), values.GetUpper());
        var four = Vector128.Min(eight.GetLower(), eight.GetUpper());
        return Math.Min(Math.Min(four[0], four[1]), Math.Min(four[2], four[3]));
    }

    private static int Joined(Vector512<int> patterns)
    {
        var eight = patterns.GetLower() | patterns.GetUpper();
        var four = eight.GetLower() | eight.GetUpper();
        return four[0] | four[1] | four[2] | four[3];
    }

    private void AddDraws(long sum, int times, int replications)
    {
        DrawSquares += Square(sum) * (uint)times;
        if (KeepsDraws) draws.Count(MeanOf(sum, replications), times);
    }

    // A mean that is not zero must not fall into the bin of exact zero.
    private static int MeanOf(long sum, int replications)
    {
        var mean = (int)(sum / replications);
        return mean == 0 ? Math.Sign(sum) : mean;
    }

    /// <summary>The square of a sum, exactly.</summary>
    internal static UInt128 Square(long sum)
    {
        var size = (ulong)Math.Abs(sum);
        return Math.BigMul(size, size);
    }
}
