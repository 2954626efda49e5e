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
    public void The_edges_of_a_range_and_all_beyond_are_its_first_and_last_point()
    {
        foreach (var i in Indicators.OfAlliance.Concat(Indicators.OfMember).Concat(Indicators.OfTie))
        {
            foreach (var low in new[] { i.Min, MathF.BitDecrement(i.Min), float.NegativeInfinity }) Of(low).ShouldBe(0, i.Name);
            foreach (var high in new[] { i.Max, MathF.BitIncrement(i.Max), float.PositiveInfinity }) Of(high).ShouldBe(FixedPoint.One, i.Name);
            Of(-0f).ShouldBe(Of(0f), i.Name);

            int Of(float value) => new Rounding(i).Of(Vector512.Create(value))[15];
        }
    }

    [Fact]
    public void A_value_comes_back_within_half_a_point()
    {
        var points = new Rounding(Indicators.Presence).Of(Vector512.Create(12345.678f));
        FixedPoint.Value(Indicators.Presence, points[3]).ShouldBe(12345.678f, 0.5 * FixedPoint.Span(Indicators.Presence, 1));
    }
}
