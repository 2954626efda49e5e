using Simulator.Figures.Svg;

namespace Simulator.Figures.Tests;

public sealed class ScaleTests
{
    [Theory]
    [InlineData(52.3, 74.1, 50, 75, 5)]
    [InlineData(0, 1, 0, 1, 0.2)]
    [InlineData(-2.9, 6.6, -4, 8, 2)]
    [InlineData(49050, 84000, 40000, 90000, 10000)]
    public void Ticks_are_round_and_hold_the_data(double low, double high, double bottom, double top, double step)
    {
        var scale = new Scale(low, high, 0, 300, 6);
        (scale.Low, scale.High).ShouldBe((bottom, top));
        scale.Step.ShouldBe(step, 1e-9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(64.2)]
    [InlineData(-0.3)]
    public void A_flat_line_lies_inside_the_field(double value)
    {
        var y = new Scale(value, value, 0, 300, 6).At(value);
        y.ShouldBeInRange(60, 240);
    }
}
