namespace Simulator.Model.Tests;

public sealed class TradeTrustTests
{
    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Only_economic_acts_strike_trust_in_trade(int rung, bool strikes) =>
        (Tile(rung).Measured(Indicators.TrustTrade)[0] < 0.499f).ShouldBe(strikes);

    [Fact]
    public void An_economic_threat_harms_trust_in_the_ally_more_than_in_the_partner_in_trade() =>
        Tile(3).Measured(Indicators.TrustGuarantor)[0].ShouldBeLessThan(Tile(3).Measured(Indicators.TrustTrade)[0] - 0.01f);

    [Fact]
    public void It_returns_to_the_baseline() =>
        Tile(3, 132).Measured(Indicators.TrustTrade)[0].ShouldBeInRange(Tile(3).Measured(Indicators.TrustTrade)[0] + 0.01f, 0.5f);

    private static Tile Tile(int rung, int months = 1) => Worlds.Even(3).With(a => a with { Issues = [new Issue("ISLE", "Island", 0, MemberSet.Of(1))] })
        .With(new Event { Id = "act", Month = 0, Actor = 0, Targets = MemberSet.Of(1), Issue = 0, Rung = rung, Impulse = -0.9f }).Begin().Play(..months);
}
