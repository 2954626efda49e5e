namespace Simulator.Model.Tests;

public sealed class ThreatTests
{
    [Fact]
    public void Half_of_a_jump_is_gone_after_two_years()
    {
        var tile = Worlds.Even(3).With(new Event { Id = "war", Month = 0, Threat = 0.4f }).Begin().Play(..25);
        tile.Measured(Indicators.Threat)[0].ShouldBe(1.2f, 1e-5f);
    }

    [Fact]
    public void Threat_stops_at_one_and_a_half()
    {
        var tile = Worlds.Even(3).With(new Event { Id = "war", Month = 0, Threat = 9 }).Begin().Play(..1);
        tile.Measured(Indicators.Threat)[0].ShouldBe(1.5f);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_pledge_or_a_jump_opens_36_months_of_shock(bool pledge, bool jump)
    {
        var tile = Worlds.Even(3).With(new Event { Id = "summit", Month = 3, Pledge = pledge, Threat = jump ? 0.1f : 0 }).Begin();
        tile.Play(..60, month => Elementary.Any(tile.Now.Shock).ShouldBe(month is >= 3 and < 39, $"month {month}"));
    }

    [Fact]
    public void Random_jumps_come_at_their_yearly_rate()
    {
        // 76,800 months at 0.1 a month, which is 1 - 0.9^12 a year, each from the mean: standard error 83 jumps; 4.5 of them.
        var tile = (Worlds.Even(2) with { AsOf = 0 }).Begin(Worlds.Quiet().Set(Parameters.ThreatRate, 0.7175705f));
        var jumps = 0;
        for (var month = 0; month < 4800; month++)
        {
            tile.Threat.Begin(tile.Rates);
            tile.Threat.Move(tile, month);
            for (var lane = 0; lane < Tile.Width; lane++) jumps += tile.Now.Threat[lane] > 1 ? 1 : 0;
        }

        jumps.ShouldBeInRange(7680 - 374, 7680 + 374);
    }
}
