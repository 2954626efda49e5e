using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// The luck of sixteen histories, addressed and never streamed: key = seed of the study, counter =
/// (history; subject 8 bits, partner 8 bits, repeat 16 bits; decision; month).
/// </summary>
internal readonly struct Chance(ulong seed, Vector512<uint> histories)
{
    private static readonly Vector512<uint> Ascending = Vector512<uint>.Indices;

    /// <summary>Luck of sixteen consecutive histories.</summary>
    public Chance(ulong seed, uint firstHistory)
        : this(seed, Vector512.Create(firstHistory) + Ascending)
    {
    }

    /// <summary>Luck that all histories share: used where a number belongs to the model and not to a history.</summary>
    public static Chance Shared(ulong seed) => new(seed, Vector512<uint>.Zero);

    /// <summary>The four random words of a decision about something that has a name: its address takes the place of subject, partner and repeat.</summary>
    public Words Of(Decision decision, int month, uint address) => new(Philox.Block(seed, histories, address, (uint)decision, (uint)month));

    /// <summary>The four random words of a decision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Words Of(Decision decision, int month, int subject = 0, int partner = 0, int repeat = 0) =>
        new(Philox.Block(seed, histories, (uint)subject | (uint)partner << 8 | (uint)repeat << 16, (uint)decision, (uint)month));
}

/// <summary>Four random words a lane, and what can be made of each.</summary>
internal readonly struct Words((Vector512<uint> W0, Vector512<uint> W1, Vector512<uint> W2, Vector512<uint> W3) words)
{
    private const float BelowOne = 0.99999994f; // 1 - 2^-24

    /// <summary>Uniform in (0, 1) from word 0 to 3, in steps of 2^-24; the largest word of all, which would round to 1, gives the number below it.</summary>
    public Lanes Uniform(int word) =>
        Elementary.Min(Elementary.All(BelowOne), Elementary.Fma(Vector512.ConvertToSingle(Word(word) >>> 8), Elementary.All(1f / 16777216), Elementary.All(0.5f / 16777216)));

    /// <summary>Standard normal by inversion from word 0 to 3; symmetric, and fine in both tails (31 bits below the sign).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lanes Normal(int word)
    {
        var bits = Word(word);
        var twice = (Vector512.ConvertToSingle((bits >>> 1).AsInt32()) + Elementary.All(0.5f)) * Elementary.All(1f / 2147483648); // at most 1
        return Elementary.NormalQuantileOfHalf(twice) ^ (bits << 31).AsSingle();
    }

    /// <summary>Student's t with 3 degrees of freedom, held within +-6, from all four words.</summary>
    public Lanes StudentT3()
    {
        Lanes a = Normal(1), b = Normal(2), c = Normal(3);
        var scale = Vector512.Sqrt((a * a + b * b + c * c) * Elementary.All(1f / 3));
        return Elementary.Clip(Normal(0) / Elementary.Max(scale, Elementary.All(1e-6f)), -6, 6);
    }

    /// <summary>Poisson count by inversion of one uniform, at most <paramref name="cap"/>.</summary>
    public Lanes Poisson(int word, Lanes rate, int cap)
    {
        var u = Uniform(word);
        var term = Elementary.Exp(-rate);
        var cumulated = term;
        var count = Lanes.Zero;
        for (var k = 1; k <= cap; k++)
        {
            var more = Vector512.GreaterThan(u, cumulated);
            if (!Elementary.Any(more)) break;
            count += Elementary.Flag(more);
            term *= rate / Elementary.All(k);
            cumulated += term;
        }

        return count;
    }

    /// <summary>Mask of lanes where an event of this probability happens.</summary>
    public Lanes Happens(int word, Lanes probability) => Vector512.LessThan(Uniform(word), probability);

    /// <summary>Lognormal with a median and a standard deviation of its logarithm.</summary>
    public Lanes Lognormal(int word, Lanes median, Lanes spread) => median * Elementary.Exp(spread * Normal(word));

    /// <summary>Uniform between two values.</summary>
    public Lanes Between(int word, Lanes low, Lanes high) => low + (high - low) * Uniform(word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<uint> Word(int word) => word switch
    {
        0 => words.W0,
        1 => words.W1,
        2 => words.W2,
        _ => words.W3,
    };
}
