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

    /// <summary>Adding 2^52 to a double below 2^52 leaves the rounded value (ties to even) in its low bits, on every processor.</summary>
    private const double Rounding = 1L << 52;

    /// <summary>Rounds sixteen values; those outside the indicator's range are counted at its edge. NaN has no meaningful answer.</summary>
    public static Vector512<int> Of(Lanes value, Indicator indicator)
    {
        var (lower, upper) = Vector512.Widen(value);
        var min = Vector512.Create((double)indicator.Min);
        var scale = Vector512.Create(One / Range(indicator));
        return Vector512.Narrow(Round((lower - min) * scale), Round((upper - min) * scale));
    }

    /// <summary>A place on the indicator's scale, in its unit.</summary>
    public static double Value(Indicator indicator, double point) => indicator.Min + Span(indicator, point);

    /// <summary>A distance on the indicator's scale, in its unit.</summary>
    public static double Span(Indicator indicator, double points) => points * Range(indicator) / One;

    private static double Range(Indicator indicator) => (double)indicator.Max - indicator.Min;

    private static Vector512<long> Round(Vector512<double> point)
    {
        var inside = Vector512.Min(Vector512.Max(point, Vector512<double>.Zero), Vector512.Create((double)One));
        return (inside + Vector512.Create(Rounding)).AsInt64() & Vector512.Create((1L << 52) - 1);
    }
}
