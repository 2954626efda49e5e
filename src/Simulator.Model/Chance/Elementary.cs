using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Exponential, logarithm, power, logistic and the normal distribution on sixteen lanes, from + - * /, square root and fused
/// multiply-add only, so that every machine and vector width gives the same bits. Polynomials are Chebyshev fits made for this file.
/// </summary>
public static class Elementary
{
    private const float Ln2High = 0.693359375f; // ln 2 to 9 bits: its product with any exponent is exact
    private const float Ln2Low = -2.12194440e-4f;
    internal const float InverseLn2 = 1.44269504f;
    internal const float Whole = 12582912; // 1.5 * 2^23: adding it leaves no bits for a fraction

    /// <summary>All lanes at one value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes All(float value) => Vector512.Create(value);

    /// <summary>a * b + c with one rounding.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Fma(Lanes a, Lanes b, Lanes c) => Vector512.FusedMultiplyAdd(a, b, c);

    // The native minimum and maximum are one instruction; the second argument comes back where one is no number.

    /// <summary>Value held between two bounds; what is no number stays none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Clip(Lanes x, float low, float high) => Min(All(high), Max(All(low), x));

    /// <summary>The larger of two values; <paramref name="y"/> where one is no number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Max(Lanes x, Lanes y) => Vector512.MaxNative(x, y);

    /// <summary>The smaller of two values; <paramref name="y"/> where one is no number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Min(Lanes x, Lanes y) => Vector512.MinNative(x, y);

    /// <summary>Positive part: max(0, x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Positive(Lanes x) => Max(Lanes.Zero, x);

    /// <summary>Lane by lane <paramref name="yes"/> where the mask is set, else <paramref name="no"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Choose(Lanes mask, Lanes yes, Lanes no) => Vector512.ConditionalSelect(mask, yes, no);

    /// <summary>1 where the mask is set, else 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Flag(Lanes mask) => Vector512.BitwiseAnd(mask, Lanes.One);

    /// <summary>Whole numbers from 0 to 15 as integers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Index(Lanes whole) => (whole + All(Whole)).AsInt32() & Vector512.Create(15); // the sum holds them in its low bits

    /// <summary>True where some lane of the mask is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Lanes mask) => Vector512.ExtractMostSignificantBits(mask) != 0;

    /// <summary>e to the x; relative error below 1e-7 for x in [-87, 87], held at the ends beyond.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Exp(Lanes x)
    {
        x = Clip(x, -87, 87);
        var shifted = Fma(x, All(InverseLn2), All(Whole)); // x / ln 2 rounded to a whole number, which stands in the low bits
        var n = shifted - All(Whole);
        var r = Fma(n, All(-Ln2Low), Fma(n, All(-Ln2High), x));
        var p = All(1.3941213e-3f);
        p = Fma(p, r, All(8.3752098e-3f));
        p = Fma(p, r, All(4.1666351e-2f));
        p = Fma(p, r, All(0.16666414f));
        p = Fma(p, r, All(0.5f));
        p = Fma(p, r, Lanes.One);
        p = Fma(p, r, Lanes.One);
        return (p.AsInt32() + Vector512.ShiftLeft(shifted.AsInt32(), 23)).AsSingle(); // times 2^n, by the exponent's bits
    }

    /// <summary>Natural logarithm; error below 1e-7 relative (absolute near 1); arguments below 1e-37 read as 1e-37.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Log(Lanes x)
    {
        var bits = Max(x, All(1e-37f)).AsInt32() - Vector512.Create(0x3F3504F3); // the bits of sqrt(1/2): the fraction ends up in [sqrt(1/2), sqrt 2)
        var exponent = Vector512.ConvertToSingle(Vector512.ShiftRightArithmetic(bits, 23));
        var m = ((bits & Vector512.Create(0x007FFFFF)) + Vector512.Create(0x3F3504F3)).AsSingle();
        var s = (m - Lanes.One) / (m + Lanes.One);
        var u = s * s;
        var p = All(0.23341943f);
        p = Fma(p, u, All(0.28550398f));
        p = Fma(p, u, All(0.40000126f));
        p = Fma(p, u, All(0.66666669f));
        var log = Fma(s * u, p, s + s);
        return Fma(exponent, All(Ln2High), Fma(exponent, All(Ln2Low), log));
    }

    /// <summary>x to the power y for x above 0.</summary>
    public static Lanes Power(Lanes x, Lanes y) => Exp(y * Log(x));

    /// <summary>1 / (1 + exp(-x)).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Logistic(Lanes x) => Lanes.One / (Lanes.One + Exp(-x));

    /// <summary>Share of the way gone in a month for a half-life in months: 1 - 2^(-1/H).</summary>
    public static Lanes RateOfHalfLife(Lanes months) => Lanes.One - Exp(All(-0.693147181f) / months);

    /// <summary>Monthly probability or share of a yearly one: 1 - (1 - x)^(1/12).</summary>
    public static Lanes MonthlyOfYearly(Lanes yearly) => Lanes.One - Exp(Log(Lanes.One - yearly) * All(1f / 12));

    /// <summary>
    /// Quantile of the normal distribution for p in (0, 1): relative error below 1e-5 from p = 1e-10 up, absolute below 1e-6 near the middle.
    /// Smaller p read too far out, where no luck of a history reaches.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // a vector that is passed goes through memory, which costs more than the polynomials
    public static Lanes NormalQuantile(Lanes p) => NormalQuantileOfHalf(p + p);

    /// <summary>The same for p = <paramref name="twice"/> / 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes NormalQuantileOfHalf(Lanes twice)
    {
        // With w = -ln(4 p (1 - p)), quantile / (2 p - 1) is smooth: in w near the middle, in the root of w in the tails.
        var c = All(-2.5f) - Log(twice * (All(2) - twice)); // w - 2.5, which loses no digit in the tails
        var middle = All(3.1969680e-8f);
        middle = Fma(middle, c, All(4.8397885e-7f));
        middle = Fma(middle, c, All(-4.8857960e-6f));
        middle = Fma(middle, c, All(-6.1947458e-6f));
        middle = Fma(middle, c, All(3.0874118e-4f));
        middle = Fma(middle, c, All(-1.7730828e-3f));
        middle = Fma(middle, c, All(-5.9076599e-3f));
        middle = Fma(middle, c, All(0.34880272f));
        middle = Fma(middle, c, All(2.1233134f));
        var x = twice - Lanes.One;
        if (!Vector512.GreaterThanOrEqualAny(c, All(2.5f))) return x * middle;
        var t = Vector512.Sqrt(Positive(c + All(2.5f))) - All(3.4f);
        var tail = All(7.9936534e-4f);
        tail = Fma(tail, t, All(-2.2487822e-3f));
        tail = Fma(tail, t, All(2.4181576e-3f));
        tail = Fma(tail, t, All(-3.0660536e-3f));
        tail = Fma(tail, t, All(5.4613827e-3f));
        tail = Fma(tail, t, All(1.4235072f));
        tail = Fma(tail, t, All(4.5746867f));
        return x * Choose(Vector512.GreaterThanOrEqual(c, All(2.5f)), tail, middle);
    }

    /// <summary>Distribution function of the normal distribution; absolute error below 1e-6. A power of a polynomial, after Abramowitz and Stegun 26.2.19.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes NormalShare(Lanes z)
    {
        var upper = NormalTail(Min(All(6), Vector512.Abs(z)));
        return Choose(Vector512.GreaterThan(z, Lanes.Zero), Lanes.One - upper, upper);
    }

    /// <summary>Share of the normal distribution above a, for a of 0 or more; absolute error below 1e-6.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes NormalTail(Lanes a)
    {
        var p = All(5.3810315e-6f);
        p = Fma(p, a, All(4.8902725e-5f));
        p = Fma(p, a, All(3.7977014e-5f));
        p = Fma(p, a, All(3.2776513e-3f));
        p = Fma(p, a, All(2.1140997e-2f));
        p = Fma(p, a, All(4.9867348e-2f));
        p = Fma(p, a, Lanes.One);
        p *= p;
        p *= p;
        p *= p;
        p *= p;
        return All(0.5f) / p;
    }
}
