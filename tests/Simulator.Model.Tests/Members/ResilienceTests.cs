namespace Simulator.Model.Tests;

public sealed class ResilienceTests
{
    [Fact]
    public void A_strict_rulebook_leaves_less_to_relabel_and_acts_from_its_date()
    {
        var values = Worlds.Quiet().Set(Parameters.ResilienceStart, 0.1f).Set(Parameters.RulebookReach, 1);
        var loose = Worlds.Even(3).Begin(values);
        var ruled = Worlds.Even(3).With(new Event { Id = "rules", Month = 12, Rulebook = 0.5f }).Begin(values);
        float Relabelled(Tile tile) => tile.Members[1].Budget.Relabelling[0];
        Relabelled(ruled.Play(..12)).ShouldBe(Relabelled(loose.Play(..12)));
        Relabelled(ruled.Play(12..13)).ShouldBe(Relabelled(loose.Play(12..13)) / 2, 1e-5f);
    }

    [Fact]
    public void What_is_relabelled_need_not_be_built()
    {
        float Genuine(float crowding) => Worlds.Even(3).Begin(Worlds.Quiet().Set(Parameters.RelabelCrowding, crowding)).Play(..60).Measured(Indicators.MemberGenuine, 1)[0];
        Genuine(1).ShouldBeLessThan(Genuine(0) - 0.05f);
    }

    [Fact]
    public void Relabelling_alone_reports_the_whole_target_and_builds_nothing()
    {
        var relabelling = Idle(Accounting(5));
        var honest = Idle(Accounting(-5));
        Resilience.Reported(relabelling.Members[1], 2035, Lanes.Zero)[0].ShouldBe(1.5f, 1e-5f);
        for (var month = 0; month < Worlds.Horizon; month++)
        {
            relabelling.Play(month);
            honest.Play(month);
            relabelling.Measured(Indicators.MemberCapability, 1).ShouldBe(honest.Measured(Indicators.MemberCapability, 1));
        }

        relabelling.Measured(Indicators.MemberReported, 1)[0].ShouldBe(1.5f, 1e-5f);
        relabelling.Measured(Indicators.MemberGenuine, 1)[0].ShouldBe(0, 1e-6f);
        honest.Measured(Indicators.MemberReported, 1)[0].ShouldBe(0, 1e-3f);
    }

    [Fact]
    public void Genuine_resilience_builds_force()
    {
        var with = Worlds.Even(3).Begin().Play(..Worlds.Horizon);
        var without = Worlds.Even(3).Begin(Worlds.Quiet().Set(Parameters.CapabilityResilience, 0)).Play(..Worlds.Horizon);
        with.Measured(Indicators.MemberCapability, 1)[0].ShouldBeGreaterThan(without.Measured(Indicators.MemberCapability, 1)[0]);
    }

    [Fact]
    public void What_is_asked_for_climbs_from_two_fifths_in_2026_to_the_whole_in_2035()
    {
        var member = Idle(Accounting(5)).Members[1];
        Resilience.Reported(member, 2026, Lanes.Zero)[0].ShouldBe(0.6f, 1e-5f);
        Resilience.Reported(member, 2030, Lanes.Zero)[0].ShouldBe(1.5f * (0.4f + 0.6f * 4 / 9), 1e-5f);
        Resilience.Reported(member, 2050, Lanes.Zero)[0].ShouldBe(1.5f, 1e-5f);
    }

    [Fact]
    public void A_member_that_spends_enough_relabels_nothing() =>
        Resilience.Reported(Idle(Accounting(5)).Members[1], 2035, Worlds.All(1.7f))[0].ShouldBe(1.7f);

    [Fact]
    public void A_strict_rulebook_finds_relabelling_out_and_it_costs_trust()
    {
        var lax = Worlds.Even(3).Begin(Worlds.Quiet().Set(Parameters.ResilienceStart, 0.1f)).Play(..1);
        var strict = Worlds.Even(3).Begin(Worlds.Quiet().Set(Parameters.ResilienceStart, 0.1f).Set(Parameters.RulebookStrictness, 1)).Play(..1);
        lax.Measured(Indicators.MemberReported, 1)[0].ShouldBeGreaterThan(lax.Measured(Indicators.MemberGenuine, 1)[0] + 0.05f);
        strict.Measured(Indicators.MemberReported, 1).ShouldBe(strict.Measured(Indicators.MemberGenuine, 1));
        strict.Play(1..2);
        lax.Play(1..2);
        strict.Measured(Indicators.TieService, 2, 1)[0].ShouldBeLessThan(lax.Measured(Indicators.TieService, 2, 1)[0]);
    }

    [Fact]
    public void Front_line_members_relabel_less()
    {
        var setting = Worlds.Even(3).With(1, m => m with { Frontline = 0 });
        var tile = setting.Begin();
        Resilience.Reported(tile.Members[2], 2035, Lanes.Zero)[0].ShouldBeLessThan(Resilience.Reported(tile.Members[1], 2035, Lanes.Zero)[0]);
    }

    /// <summary>No genuine spending: nobody complies.</summary>
    private static Tile Idle(ParameterValues values)
    {
        var setting = Worlds.Even(3);
        for (var i = 0; i < 3; i++) setting = setting.With(i, m => m with { ComplianceShift = -60, Debt = Worlds.Years(2014, 200) });
        return setting.Begin(values.Set(Parameters.ResilienceStart, 0));
    }

    /// <summary>A logit of relabelling of base + 3.5 * base - 0.5 for members with a debt of 200 % and front line 0.5.</summary>
    private static ParameterValues Accounting(float strength) =>
        Worlds.Quiet().Set(Parameters.RelabelBase, strength).Set(Parameters.RelabelDebt, strength);
}
