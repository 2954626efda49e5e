namespace Simulator.Model.Tests;

public sealed class MenaceTests
{
    [Fact]
    public void A_target_far_from_the_adversary_fears_the_coercer_most()
    {
        var tile = Threatened(frontline: 0).Begin().Play(..1);
        tile.Measured(Indicators.MemberCoercerFirst, 1)[0].ShouldBe(1); // 0.8 against 0.3 of the threat index
        tile.Measured(Indicators.MemberCoercerFirst, 0)[0].ShouldBe(0, "nobody fears itself");
    }

    [Fact]
    public void A_target_at_the_border_still_fears_the_adversary_most() =>
        Threatened(frontline: 1).Begin().Play(..1).Measured(Indicators.MemberCoercerFirst, 1)[0].ShouldBe(0);

    [Fact]
    public void Others_feel_half_of_what_spills_over()
    {
        var tile = Threatened(frontline: 0).Begin(Worlds.Quiet().Set(Parameters.MenaceAlly, 0.5f)).Play(..1);
        tile.Now.Menace[1][0].ShouldBe(0.8f, 1e-6f);
        tile.Now.Menace[2][0].ShouldBe(0.8f * 0.5f * (0.2f + 0.5f * 0.5f), 1e-6f);
    }

    [Fact]
    public void Fear_halves_in_a_year_while_heat_is_gone()
    {
        var tile = Threatened(frontline: 0).Begin().Play(..13);
        tile.Now.Menace[1][0].ShouldBe(0.4f, 1e-5f);
        tile.Measured(Indicators.Heat)[0].ShouldBeLessThan(0.01f);
    }

    [Fact]
    public void Need_of_the_guarantors_sharing_counts_for_nothing_where_it_is_feared_most()
    {
        // Stance 3 stands on need alone: without it trust lies below the threshold at which it is given up.
        var setting = Worlds.Even(3).Trusting(-0.05f).With(1, m => m with { Frontline = 0.4f }).With(a => a with { Issues = [new Issue("ISLE", "Island", 0, MemberSet.Of(1))] })
            .With(Act(5) with { Impulse = -0.001f });
        var values = Worlds.Quiet().Set(Parameters.SharingNeed, 1);
        float Stance(ParameterValues v) => setting.Begin(v).Play(..12).Measured(Indicators.TieStance, 1, 0)[0];
        Stance(values.Set(Parameters.MenaceWeight, 2)).ShouldBeLessThan(Stance(values.Set(Parameters.MenaceWeight, 0)));
    }

    [Fact]
    public void Fear_of_a_coercer_raises_spending_where_the_adversary_is_far()
    {
        float Core(float weight) => Threatened(frontline: 0).Begin(Worlds.Quiet().Set(Parameters.MenaceWeight, weight).Set(Parameters.SpendingNoiseQuiet, 0)).Play(..36)
            .Measured(Indicators.MemberCore, 1)[0];
        Core(1).ShouldBeGreaterThan(Core(0) + 0.01f);
    }

    [Fact]
    public void A_lane_without_a_threat_fears_nobody()
    {
        var setting = Worlds.Even(4) with { AsOf = 0 };
        var tile = setting.Begin(Worlds.Quiet().WithoutHazards().Set(Parameters.HazardTariff, 0.5f)).Play(..1);
        var feared = Enumerable.Range(0, Tile.Width).Select(lane => tile.Now.Menace[1][lane] > 0).ToArray();
        var harmed = Enumerable.Range(0, Tile.Width).Select(lane => tile.Measured(Indicators.TrustGuarantor)[lane] < 0.49f).ToArray();
        feared.ShouldBe(harmed);
        feared.ShouldContain(true);
        feared.ShouldContain(false);
    }

    private static Setting Threatened(float frontline) => Worlds.Even(3).With(1, m => m with { Frontline = frontline })
        .With(a => a with { Issues = [new Issue("ISLE", "Island", 0, MemberSet.Of(1))] }).With(Act(5) with { Impulse = -0.001f });

    private static Event Act(int rung) => new() { Id = "act", Month = 0, Actor = 0, Targets = MemberSet.Of(1), Issue = 0, Rung = rung };
}
