using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Simulator.Model;

namespace Simulator.Studies;

/// <summary>
/// Values as whole numbers of 2^-24 of their indicator's range: 0 at the lower end, <see cref="One"/> at the upper.
/// Sums of whole numbers do not depend on their order, which is what makes merging exact.
/// </summary>
internal static class FixedPoint
{
    /// <summary>The whole range.</summary>
    public const int One = 1 << 24;

    /// <summary>A place on the indicator's scale, in its unit.</summary>
    public static double Value(Indicator indicator, double point) => indicator.Min + Span(indicator, point);

    /// <summary>A distance on the indicator's scale, in its unit.</summary>
    public static double Span(Indicator indicator, double points) => points * Range(indicator) / One;

    /// <summary>Width of the indicator's range, in its unit.</summary>
    public static double Range(Indicator indicator) => (double)indicator.Max - indicator.Min;
}

/// <summary>Rounds values of one indicator to fixed point, sixteen at a time.</summary>
internal readonly struct Rounding(Indicator indicator)
{
    /// <summary>Adding 2^52 to a double below 2^52 leaves the rounded value (ties to even) in its low bits, on every processor.</summary>
    private const double Shift = 1L << 52;

    private readonly float min = indicator.Min;
    private readonly float max = indicator.Max;
    private readonly double scale = FixedPoint.One / FixedPoint.Range(indicator);

    /// <summary>One rounding for each indicator, by index.</summary>
    public static Rounding[] Each(IEnumerable<Indicator> indicators) => [.. indicators.Select(indicator => new Rounding(indicator))];

    /// <summary>Fixed-point values; those outside the indicator's range are counted at its edge. NaN has no meaningful answer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<int> Of(Lanes value)
    {
        var (lower, upper) = Vector512.Widen(Vector512.MinNative(Vector512.MaxNative(value, Vector512.Create(min)), Vector512.Create(max)));
        return Vector512.Narrow(Round(lower), Round(upper));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<long> Round(Vector512<double> inside) =>
        ((inside - Vector512.Create((double)min)) * Vector512.Create(scale) + Vector512.Create(Shift)).AsInt64(); // the bits of Shift itself lie above those that are kept
}
