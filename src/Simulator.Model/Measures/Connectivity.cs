using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Second-smallest eigenvalue of the Laplacian of symmetric bonds (Fiedler 1973), as the least Rayleigh quotient found by three steps of
/// conjugate gradients a month (Bradbury and Fletcher 1966) from last month's eigenvector. A shock to bonds takes it a month or two to follow: over all
/// worlds and variants that are shipped, 0.3 % of months lie further than 0.005 from a library's eigen-solver after division by the number of members, the worst by 0.046.
/// </summary>
internal sealed class Connectivity(int count)
{
    private const int Steps = 3;
    private const float MostKept = 16;       // of the last way: more is rounding, where the slope was all but flat
    private const float LeastLength = 0.01f; // squared: a shorter v would be the difference of two that are alike
    private readonly LaneMemory vector = new(count), image = new(count);     // v and L v
    private readonly LaneMemory way = new(count), wayImage = new(count);     // where a step goes, and L times it
    private readonly LaneMemory slope = new(count), slopeImage = new(count); // what the quotient rises along

    /// <summary>Starts from a fixed vector without any symmetry that an alliance could share.</summary>
    public void Begin()
    {
        for (var i = 0; i < count; i++) vector[i] = Elementary.All((i * 37 % 101 / 101f) - 0.5f);
    }

    /// <summary>The eigenvalue for the bonds of pairs, laid out as <see cref="RowOf"/> says.</summary>
    public Lanes Take(ReadOnlySpan<Lanes> bonds)
    {
        var quotient = Start(bonds);
        Lanes before = Lanes.Zero, scale = Lanes.One;
        for (var step = 0; step < Steps; step++)
        {
            var steepness = Climb(quotient);
            Multiply(bonds, slope.Span, slopeImage.Span);
            var kept = step == 0 ? Lanes.Zero : Elementary.Min(steepness / Elementary.Max(before, Elementary.All(1e-20f)), Elementary.All(MostKept)) * scale;
            (quotient, scale) = Step(kept, quotient);
            before = steepness;
        }

        return Elementary.Positive(quotient);
    }

    /// <summary>Where the bonds of a member with those before it begin.</summary>
    public static int RowOf(int member) => member * (member - 1) / 2;

    /// <summary>Where the bond of two members lies.</summary>
    public static int PlaceOf(int one, int other) => RowOf(Math.Max(one, other)) + Math.Min(one, other);

    /// <summary>Brings v to length 1 and forgets last month's way; returns the quotient.</summary>
    private Lanes Start(ReadOnlySpan<Lanes> bonds)
    {
        way.Span.Clear();
        wayImage.Span.Clear();
        var scale = Lanes.One / Vector512.Sqrt(Elementary.Max(Centre(vector.Span), Elementary.All(1e-20f)));
        foreach (ref var entry in vector.Span) entry *= scale;
        Multiply(bonds, vector.Span, image.Span);
        var quotient = Lanes.Zero;
        for (var i = 0; i < count; i++) quotient = Elementary.Fma(vector[i], image[i], quotient);
        return quotient;
    }

    /// <summary>Takes off the mean: the constant vector has the quotient 0, and is no division of the alliance. Returns the squared length.</summary>
    private static Lanes Centre(Span<Lanes> entries)
    {
        Lanes mean = Lanes.Zero, length = Lanes.Zero;
        foreach (var entry in entries) mean += entry;
        mean *= Elementary.All(1f / entries.Length);
        foreach (ref var entry in entries)
        {
            entry -= mean;
            length = Elementary.Fma(entry, entry, length);
        }

        return length;
    }

    /// <summary>slope = L v - quotient v; returns its squared length.</summary>
    private Lanes Climb(Lanes quotient)
    {
        Span<Lanes> entries = vector.Span, images = image.Span[..entries.Length], slopes = slope.Span[..entries.Length];
        for (var i = 0; i < entries.Length; i++) slopes[i] = Elementary.Fma(-quotient, entries[i], images[i]);
        return Centre(slopes);
    }

    /// <summary>Goes along the slope and a part of the last way to where the quotient is least, and brings v back to length 1; returns the quotient and what v was multiplied by.</summary>
    private (Lanes Quotient, Lanes Scale) Step(Lanes kept, Lanes quotient)
    {
        Span<Lanes> entries = vector.Span, images = image.Span[..entries.Length], ways = way.Span[..entries.Length], wayImages = wayImage.Span[..entries.Length];
        Span<Lanes> slopes = slope.Span[..entries.Length], slopeImages = slopeImage.Span[..entries.Length];
        Lanes cross = Lanes.Zero, bend = Lanes.Zero, overlap = Lanes.Zero, square = Lanes.Zero;
        for (var i = 0; i < entries.Length; i++)
        {
            Lanes go = Elementary.Fma(kept, ways[i], slopes[i]), bent = Elementary.Fma(kept, wayImages[i], slopeImages[i]);
            (ways[i], wayImages[i]) = (go, bent);
            cross = Elementary.Fma(entries[i], bent, cross);
            bend = Elementary.Fma(go, bent, bend);
            overlap = Elementary.Fma(entries[i], go, overlap);
            square = Elementary.Fma(go, go, square);
        }

        // The quotient of v + t way, (q + 2 t cross + t^2 bend) / (1 + 2 t overlap + t^2 square), has its least value where a t^2 + b t + c = 0 rises.
        Lanes a = bend * overlap - cross * square, b = bend - quotient * square, c = cross - quotient * overlap;
        var rise = b + Vector512.Sqrt(Elementary.Positive(b * b - Elementary.All(4) * a * c));
        var t = Elementary.Clip(-(c + c) / Elementary.Max(rise, Elementary.All(1e-20f)), -1e3f, 1e3f); // no step is as long; where v is exact there is no way to go
        var longer = Elementary.Fma(t, Elementary.Fma(t, square, overlap + overlap), Lanes.One);
        var next = Elementary.Fma(t, Elementary.Fma(t, bend, cross + cross), quotient) / Elementary.Max(longer, Elementary.All(LeastLength));
        var better = Vector512.LessThanOrEqual(next, quotient) & Vector512.GreaterThanOrEqual(longer, Elementary.All(LeastLength)); // else only rounding would be followed
        t &= better;
        var scale = Lanes.One / Vector512.Sqrt(Elementary.Choose(better, longer, Lanes.One));
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = Elementary.Fma(t, ways[i], entries[i]) * scale;
            images[i] = Elementary.Fma(t, wayImages[i], images[i]) * scale;
        }

        return (Elementary.Choose(better, next, quotient), scale);
    }

    /// <summary>to = L from: sum over partners of bond * (own - theirs), each bond read once for both, a partner's entries once for two members. What a member
    /// owes to those after it is summed with its sign turned, which saves to turn each bond's.</summary>
    private static void Multiply(ReadOnlySpan<Lanes> bonds, ReadOnlySpan<Lanes> from, Span<Lanes> to)
    {
        to.Clear();
        for (var i = from.Length - 1; i > 0; i -= 2) // downwards: of an odd number the first is left, who has nobody before it
        {
            ReadOnlySpan<Lanes> first = bonds.Slice(RowOf(i - 1), i - 1), second = bonds.Slice(RowOf(i), first.Length), others = from[..first.Length];
            var owed = to[..first.Length];
            Lanes one = from[i - 1], two = from[i];
            var sumOfOne = bonds[RowOf(i) + i - 1] * (one - two); // of each other
            var sumOfTwo = -sumOfOne;
            for (var j = 0; j < first.Length; j++)
            {
                Lanes gap = one - others[j], next = two - others[j];
                sumOfOne = Elementary.Fma(first[j], gap, sumOfOne);
                sumOfTwo = Elementary.Fma(second[j], next, sumOfTwo);
                owed[j] = Elementary.Fma(second[j], next, Elementary.Fma(first[j], gap, owed[j]));
            }

            to[i - 1] = sumOfOne - to[i - 1];
            to[i] = sumOfTwo - to[i];
        }

        if (from.Length % 2 == 1) to[0] = -to[0];
    }
}
