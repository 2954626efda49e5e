namespace Simulator.Scenarios.Tests;

public class Numbers
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("12", 12)]
    [InlineData("-0.5", -0.5)]
    [InlineData("1e-3", 0.001)]
    [InlineData("1.5E+2", 150)]
    public void Are_read_as_they_stand(string text, double value)
    {
        NumberText.TryRead(text, out var read, out _).ShouldBeTrue();
        read.ShouldBe(value);
        double.IsNegative(read).ShouldBe(value < 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1_000")]
    [InlineData("1,5")]
    [InlineData("1.5%")]
    [InlineData("0x10")]
    [InlineData("0o17")]
    [InlineData("017")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1e")]
    [InlineData("1e999")]
    [InlineData("1e-999")]
    [InlineData("inf")]
    [InlineData(".nan")]
    [InlineData("NaN")]
    [InlineData("\u0663")]
    [InlineData("1 000")]
    [InlineData("11111111111111111111111111111111111111111")]
    public void Of_other_tools_are_refused_with_a_hint(string text)
    {
        NumberText.TryRead(text, out _, out var hint).ShouldBeFalse();
        hint.ShouldNotBeEmpty();
    }
}
