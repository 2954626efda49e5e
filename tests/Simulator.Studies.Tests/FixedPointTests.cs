using System.Runtime.Intrinsics;
using Simulator.Model;

namespace Simulator.Studies.Tests;

public sealed class FixedPointTests
{
    [Fact]
    public void Every_indicator_rounds_to_the_nearest_point_of_its_range()
    {
        // Against the same rounding in plain double arithmetic, sixteen values over each range and beyond it.
        foreach (var indicator in Indicators.OfAlliance.Concat(Indicators.OfMember).Concat(Indicators.OfTie))
        {
            double range = (double)indicator.Max - indicator.Min;
            var values = Enumerable.Range(0, 16).Select(i => (float)(indicator.Min + range * (i * 0.0831 - 0.1))).ToArray();
            var points = new Rounding(indicator).Of(Vector512.Create(values));
            for (var i = 0; i < 16; i++)
                points[i].ShouldBe((int)Math.Round(Math.Clamp((values[i] - (double)indicator.Min) * (FixedPoint.One / range), 0, FixedPoint.One)), indicator.Name);
        }
    }

    [Fact]
    public void A_value_comes_back_within_half_a_point()
    {
        var points = new Rounding(Indicators.Presence).Of(Vector512.Create(12345.678f));
        FixedPoint.Value(Indicators.Presence, points[3]).ShouldBe(12345.678f, 0.5 * FixedPoint.Span(Indicators.Presence, 1));
    }
}
