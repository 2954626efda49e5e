namespace Simulator.Model.Tests;

public sealed class TollTests
{
    [Theory]
    [InlineData(1, "coercion.words")]
    [InlineData(2, "coercion.words")]
    [InlineData(3, "coercion.economic")]
    [InlineData(4, "coercion.economic")]
    [InlineData(5, "coercion.force")]
    [InlineData(6, "coercion.force")]
    public void An_act_counts_for_its_part_of_the_ladder_and_takes_what_trust_falls(int rung, string name)
    {
        var tile = Tile(rung).Play(..1);
        foreach (var indicator in new[] { Indicators.TollWords, Indicators.TollEconomic, Indicators.TollForce })
        {
            var taken = tile.Measured(indicator)[0];
            if (indicator.Name == name) taken.ShouldBe(0.5f - tile.Measured(Indicators.TrustGuarantor)[0], 2e-3f); // a month of return to the baseline
            else taken.ShouldBe(0);
        }
    }

    [Fact]
    public void What_was_taken_stays_on_the_bill_while_trust_heals()
    {
        var tile = Tile(5).Play(..1);
        var taken = tile.Measured(Indicators.TollForce)[0];
        tile.Play(1..60);
        tile.Measured(Indicators.TollForce)[0].ShouldBe(taken);
        tile.Measured(Indicators.TrustGuarantor)[0].ShouldBeGreaterThan(0.5f - taken);
    }

    private static Tile Tile(int rung) => Worlds.Even(3).With(a => a with { Issues = [new Issue("ISLE", "Island", 0, MemberSet.Of(1))] })
        .With(new Event { Id = "act", Month = 0, Actor = 0, Targets = MemberSet.Of(1), Issue = 0, Rung = rung, Impulse = -0.4f }).Begin();
}
