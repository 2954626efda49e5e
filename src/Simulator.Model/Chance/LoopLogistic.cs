using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// The logistic for loops over ties: absolute error below 1e-6, with fewer operations than <see cref="Elementary.Logistic"/>. It takes logits in
/// bits, so that the whole ones are split off without rounding. Its numbers are read from memory once and then held in registers; constants would be
/// loaded again in every turn of a loop, and with them the processor runs out of registers for turns ahead.
/// </summary>
internal readonly struct LoopLogistic
{
    /// <summary>Bits in a logit of 1, log2 e: callers multiply their weights by it.</summary>
    public const float Bits = Elementary.InverseLn2;

    // Least greatest error of 2^x on [-1/2, 1/2], below 3e-6 relative, with 1 at 0; a logit of 128 bits is a chance of 0, one of -64 a chance of 1.
    private static readonly Lanes[] Numbers = [.. new[] { -64, 128, Elementary.Whole, 9.5853789e-3f, 5.5906636e-2f, 0.24024038f, 0.69312418f, 1 }.Select(Elementary.All)];

    private readonly Lanes low, high, whole, c4, c3, c2, c1, one;

    /// <summary>Reads the numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LoopLogistic()
    {
        var n = Numbers;
        (low, high, whole) = (n[0], n[1], n[2]);
        (c4, c3, c2, c1, one) = (n[3], n[4], n[5], n[6], n[7]);
    }

    /// <summary>1 / (1 + 2^x): the logistic of -x bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lanes OfMinus(Lanes bits)
    {
        var x = Elementary.Min(high, Elementary.Max(low, bits));
        var shifted = x + whole; // rounded to a whole number, which stands in the low bits
        var f = x - (shifted - whole);
        var p = Elementary.Fma(c4, f, c3);
        p = Elementary.Fma(p, f, c2);
        p = Elementary.Fma(p, f, c1);
        p = Elementary.Fma(p, f, one);
        return one / (one + (p.AsInt32() + Vector512.ShiftLeft(shifted.AsInt32(), 23)).AsSingle()); // times 2^n, by the exponent's bits
    }
}
