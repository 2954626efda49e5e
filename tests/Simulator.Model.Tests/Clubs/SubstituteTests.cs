namespace Simulator.Model.Tests;

public sealed class SubstituteTests
{
    [Fact]
    public void Adoption_follows_its_equation_where_nothing_pushes()
    {
        double share = 0;
        var tile = Worlds.Even(3).Begin();
        tile.Play(..Worlds.Horizon, month =>
        {
            share += (0.001 + 0.03 * share) * (1 - share);
            ((double)tile.Measured(Indicators.Substitute)[0]).ShouldBe(share, 1e-5, $"month {month}");
        });
    }

    [Fact]
    public void Distrust_of_the_guarantor_pushes_adoption()
    {
        var trusting = Worlds.Even(3).Begin().Play(..24).Measured(Indicators.Substitute)[0];
        var wary = Worlds.Even(3).Trusting(-0.2f).Begin().Play(..24).Measured(Indicators.Substitute)[0];
        wary.ShouldBeGreaterThan(2 * trusting);
    }

    [Fact]
    public void A_substitute_once_built_stays_when_trust_returns()
    {
        var last = 0f;
        var tile = Worlds.Even(3).With(Worlds.Harm(0, 1, 1, 2), Worlds.Repair(24, 1, 1, 2)).Begin();
        tile.Play(..60, _ =>
        {
            tile.Measured(Indicators.Substitute)[0].ShouldBeGreaterThan(last);
            last = tile.Measured(Indicators.Substitute)[0];
        });
    }
}
