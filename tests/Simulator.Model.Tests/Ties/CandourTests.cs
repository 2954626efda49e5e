namespace Simulator.Model.Tests;

public sealed class CandourTests
{
    [Fact]
    public void Candour_falls_faster_than_it_recovers()
    {
        var tile = Worlds.Even(3).With(Worlds.Harm(0, 1, 1), new Event { Id = "vote", Month = 24, Actor = 0, Turnover = true })
            .Begin(Worlds.Quiet().Set(Parameters.ScarSize, 0).Set(Parameters.TieTurnover, 1).Set(Parameters.TieLeaderHalfLife, 240));
        var candour = new float[48];
        tile.Play(..48, month => candour[month] = tile.Measured(Indicators.TieCandour, 1, 0)[0]);
        var lost = 0.9f - candour.Min();
        lost.ShouldBeGreaterThan(0.1f);
        (0.9f - candour[3]).ShouldBeGreaterThan(0.6f * lost);                    // most of the fall within four months
        (candour[27] - candour[23]).ShouldBeLessThan(0.4f * (0.9f - candour[23])); // less than half of the recovery within four
    }

    [Fact]
    public void Candour_stays_normal_to_the_bit_in_a_calm_world()
    {
        var tile = Worlds.Even(3).Begin();
        tile.Play(..24, _ => tile.Measured(Indicators.TieCandour, 1, 0)[0].ShouldBe(0.9f));
    }

    [Fact]
    public void A_staff_apology_does_not_stop_a_fall_that_leaders_cause()
    {
        var apology = new Event { Id = "apology", Month = 1, Actor = 0, Candour = 0.05f };
        var tile = Worlds.Even(3).With(Worlds.Harm(0, 1, 1), apology).Begin();
        var first = 0f;
        tile.Play(..6, month => first = month == 0 ? tile.Measured(Indicators.TieCandour, 1, 0)[0] : first);
        tile.Measured(Indicators.TieCandour, 1, 0)[0].ShouldBeLessThan(first);
    }

    [Fact]
    public void Candour_falls_before_formal_sharing_does()
    {
        var tile = Worlds.Even(3).With(Worlds.Harm(0, 0.7f, 1)).Begin();
        tile.Play(..6);
        tile.Measured(Indicators.TieCandour, 1, 0)[0].ShouldBeLessThan(0.85f);
        tile.Measured(Indicators.TieStance, 1, 0)[0].ShouldBe(3);
    }

    [Fact]
    public void Where_a_tier_is_closed_staff_talk_less_openly_too()
    {
        var closed = new Event { Id = "closed", Month = 2, Actor = 0, Targets = MemberSet.Of(1), Restriction = 1 };
        float Candour(float closing, int holder) =>
            Worlds.Even(3).With(closed).Begin(Worlds.Quiet().Set(Parameters.CandourClosing, closing)).Play(..3).Measured(Indicators.TieCandour, holder, 0)[0];
        Candour(0.1f, 1).ShouldBe(Candour(0, 1) - 0.1f, 1e-6f);
        Candour(0.1f, 2).ShouldBe(Candour(0, 2));
    }
}
