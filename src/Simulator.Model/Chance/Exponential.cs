using System.Runtime.CompilerServices;

namespace Simulator.Model;

/// <summary>
/// The logistic for loops, equal to that of <see cref="Elementary"/> to the bit. Its numbers are read from memory once and then held in registers;
/// constants would be loaded again in every turn of a loop, and with them the processor runs out of registers for turns ahead.
/// </summary>
internal readonly struct Exponential
{
    private static readonly Lanes[] Numbers =
    [
        .. new[] { -87, 87, Elementary.InverseLn2, Elementary.Whole, -Elementary.Ln2Low, -Elementary.Ln2High, Elementary.Exp6, Elementary.Exp5, Elementary.Exp4, Elementary.Exp3, 0.5f, 1 }.Select(Elementary.All),
    ];

    private readonly Lanes low, high, inverseLn2, whole, ln2Low, ln2High, c6, c5, c4, c3, half, one;

    /// <summary>Reads the numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Exponential()
    {
        var n = Numbers;
        (low, high, inverseLn2, whole, ln2Low, ln2High) = (n[0], n[1], n[2], n[3], n[4], n[5]);
        (c6, c5, c4, c3, half, one) = (n[6], n[7], n[8], n[9], n[10], n[11]);
    }

    /// <summary>1 / (1 + exp(x)): the logistic of -x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lanes LogisticOfMinus(Lanes x) =>
        one / (one + Elementary.Exp(Elementary.Min(high, Elementary.Max(low, x)), inverseLn2, whole, ln2Low, ln2High, c6, c5, c4, c3, half, one));
}
