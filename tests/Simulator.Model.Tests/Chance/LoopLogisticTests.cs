namespace Simulator.Model.Tests;

public sealed class LoopLogisticTests
{
    [Fact]
    public void It_is_right_to_1e_6_everywhere() => Largest(-60, 160, (own, exact) => Math.Abs(own - exact)).ShouldBeLessThan(1e-6);

    [Fact]
    public void Small_chances_are_right_to_3e_6_of_themselves() => Largest(0, 120, (own, exact) => Math.Abs(own / exact - 1)).ShouldBeLessThan(3e-6);

    [Theory]
    [InlineData(0, 0.5f)]
    [InlineData(200, 0)]
    [InlineData(float.PositiveInfinity, 0)]
    [InlineData(-200, 1)]
    [InlineData(float.NegativeInfinity, 1)]
    public void It_holds_at_its_ends(float bits, float chance) => Of(bits).ShouldBe(chance);

    private static double Largest(int from, int to, Func<double, double, double> error) =>
        Enumerable.Range(from * 100, (to - from) * 100).Max(x => error(Of(x / 100f), 1 / (1 + Math.Pow(2, x / 100f))));

    private static float Of(float bits) => new LoopLogistic().OfMinus(Worlds.All(bits))[0];
}
