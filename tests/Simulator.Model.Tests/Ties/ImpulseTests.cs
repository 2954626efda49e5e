namespace Simulator.Model.Tests;

public sealed class ImpulseTests
{
    private static readonly Lanes None = Lanes.Zero;

    [Fact]
    public void Two_calm_disputes_make_repair_no_better_than_one()
    {
        float Repaired(params Issue[] issues) => Worlds.Even(3).With(a => a with { Issues = issues }).With(Worlds.Repair(1, 0.5f, 1)).Begin().Play(..2).Measured(Indicators.TieLeader, 1, 0)[0];
        Issue isle = new("ISLE", "Island", 0, MemberSet.Of(1)), fish = new("FISH", "Fish", 0, MemberSet.Of(1, 2));
        Repaired(isle).ShouldBeGreaterThan(Repaired());
        Repaired(isle, fish).ShouldBe(Repaired(isle));
    }

    [Fact]
    public void Three_harms_of_a_fifth_take_half_to_minus_0_232()
    {
        var trust = Worlds.All(0.5f);
        for (var n = 0; n < 3; n++) trust = Impulse.Harm(trust, Worlds.All(0.2f), Lanes.One, None);
        trust[0].ShouldBe(-0.232f, 1e-6f);
    }

    [Fact]
    public void A_harm_needs_1_96_repairs_of_equal_severity()
    {
        var asymmetry = Worlds.All(1 / 2.25f);
        var fallen = Impulse.Harm(None, Worlds.All(0.2f), Lanes.One, None);
        var once = Impulse.Repair(fallen, Worlds.All(0.2f), asymmetry, None);
        // Repairs shrink the distance to 1 by one factor each: as many are needed as reach the distance before the harm.
        (Math.Log(1 - fallen[0]) / Math.Log((1 - fallen[0]) / (1 - once[0]))).ShouldBe(1.958542573865706, 1e-5);
    }

    [Fact]
    public void Betrayal_lets_high_trust_fall_further_and_leaves_distrust_alone()
    {
        var severity = Worlds.All(0.2f);
        Impulse.Harm(Worlds.All(0.8f), severity, Lanes.One, Worlds.All(0.5f))[0].ShouldBe(0.8f - 0.2f * 1.4f * 1.8f, 1e-6f);
        Impulse.Harm(Worlds.All(-0.8f), severity, Lanes.One, Worlds.All(0.5f)).ShouldBe(Impulse.Harm(Worlds.All(-0.8f), severity, Lanes.One, None));
    }

    [Fact]
    public void The_gravest_betrayal_ends_at_minus_1_and_not_below() =>
        Impulse.Harm(Lanes.One, Lanes.One, Lanes.One, Worlds.All(2))[0].ShouldBe(-1);

    [Fact]
    public void Repair_stops_at_the_ceiling_that_a_scar_lowers()
    {
        var trust = None;
        for (var n = 0; n < 200; n++) trust = Impulse.Repair(trust, Lanes.One, Worlds.All(0.2f), Worlds.All(0.15f));
        trust[0].ShouldBe(0.7f, 1e-6f);
    }

    [Fact]
    public void Repair_above_the_ceiling_changes_nothing() =>
        Impulse.Repair(Worlds.All(0.8f), Lanes.One, Lanes.One, Worlds.All(0.15f))[0].ShouldBe(0.8f);

    [Fact]
    public void With_symmetric_impulses_no_scars_and_no_spill_third_parties_do_not_move()
    {
        var values = Worlds.Quiet().Set(Parameters.TieAsymmetry, 1).Set(Parameters.ScarSize, 0)
            .Set(Parameters.TieSpillFloor, 0).Set(Parameters.TieSpillAffinity, 0).Set(Parameters.TieLeaderInfluence, 0).Set(Parameters.TieServiceInfluence, 0);
        var tile = Worlds.Even(5).With(Worlds.Harm(1, 0.9f, 1), Worlds.Repair(4, 0.9f, 1)).Begin(values);
        tile.Play(..24, month =>
        {
            for (var third = 2; third < 5; third++)
                foreach (var indicator in new[] { Indicators.TieLeader, Indicators.TieService, Indicators.TieScar })
                    tile.Measured(indicator, third, 0).ShouldBe(Worlds.All(indicator == Indicators.TieScar ? 0 : 0.5f), $"{indicator.Name}, month {month}");
        });
    }

    [Fact]
    public void The_actor_turns_from_its_target_by_the_part_of_reciprocity()
    {
        var tile = Worlds.Even(3).With(Worlds.Harm(0, 0.4f, 1)).Begin(Still().Set(Parameters.TieReciprocity, 0.25f));
        tile.Play(..1);
        (0.5f - tile.Measured(Indicators.TieLeader, 0, 1)[0]).ShouldBe(Fall(tile, 1) / 4, 1e-6f);
        tile.Measured(Indicators.TieLeader, 0, 2)[0].ShouldBe(0.5f);
    }

    [Fact]
    public void An_insult_strikes_leaders_only()
    {
        var tile = Worlds.Even(3).With(Worlds.Harm(0, 0.4f, 1) with { Voice = Voice.Status }).Begin(Still());
        tile.Play(..1);
        Fall(tile, 1).ShouldBeGreaterThan(0.05f);
        tile.Measured(Indicators.TieService, 1, 0)[0].ShouldBe(0.5f);
    }

    [Fact]
    public void A_grave_act_leaves_a_scar_of_its_size_and_a_smaller_one_on_third_parties()
    {
        var tile = Worlds.Even(3).With(Worlds.Harm(0, 0.9f, 1)).Begin(Still());
        tile.Play(..1);
        Scar(tile, 1).ShouldBe(0.2f * 0.9f, 1e-6f);
        Scar(tile, 2).ShouldBe(0.2f * 0.9f * 0.45f, 1e-6f);
    }

    [Fact]
    public void An_act_just_below_the_red_line_leaves_no_scar()
    {
        var tile = Worlds.Even(3).With(Worlds.Harm(0, 0.79f, 1)).Begin(Still());
        tile.Play(..1);
        Scar(tile, 1).ShouldBe(0);
    }

    [Fact]
    public void A_small_act_that_pushes_trust_through_the_threshold_leaves_a_scar()
    {
        var tile = Worlds.Even(3).Trusting(-0.24f).With(Worlds.Harm(0, 0.3f, 1)).Begin(Still());
        tile.Play(..1);
        Scar(tile, 1).ShouldBe(0.2f * 0.3f, 1e-6f);
    }

    [Fact]
    public void Noise_that_carries_trust_through_the_threshold_leaves_no_scar()
    {
        var values = new ParameterValues().Set(Parameters.TieLeaderNoise, 0.2f).Set(Parameters.TieServiceNoise, 0.2f);
        var tile = Worlds.Even(4).Trusting(-0.24f).Begin(values);
        var crossed = false;
        tile.Play(..36, _ =>
        {
            for (var lane = 0; lane < Tile.Width; lane++)
            {
                crossed |= tile.Measured(Indicators.TieTrust, 1, 0)[lane] < -0.3f;
                tile.Measured(Indicators.TieScar, 1, 0)[lane].ShouldBe(0);
            }
        });
        crossed.ShouldBeTrue();
    }

    [Fact]
    public void Repair_leaves_no_scar()
    {
        var tile = Worlds.Even(3).With(Worlds.Repair(0, 1, 1)).Begin(Still());
        tile.Play(..1);
        Scar(tile, 1).ShouldBe(0);
    }

    [Fact]
    public void A_second_lighter_act_does_not_deepen_a_scar()
    {
        var tile = Worlds.Even(3).With(Worlds.Harm(0, 1, 1), Worlds.Harm(1, 0.85f, 1)).Begin(Still());
        tile.Play(..2);
        Scar(tile, 1).ShouldBe(0.2f, 1e-6f);
    }

    [Fact]
    public void Targets_that_stand_firm_repair_their_ties_to_each_other()
    {
        var issue = new Issue("ISLE", "Island", 0, MemberSet.Of(1, 2));
        var act = new Event { Id = "threat", Month = 0, Actor = -1, Issue = 0, Rung = 3 };
        var tile = Worlds.Even(4).With(a => a with { Issues = [issue] }).With(act).Begin(Still());
        tile.Play(..1);
        tile.Measured(Indicators.TieService, 1, 2)[0].ShouldBeGreaterThan(0.5f);
        tile.Measured(Indicators.TieService, 1, 3)[0].ShouldBe(0.5f);
    }

    [Fact]
    public void Repair_by_a_coercer_works_better_on_calm_targets()
    {
        var issue = new Issue("ISLE", "Island", 0, MemberSet.Of(1));
        var setting = Worlds.Even(4).With(a => a with { Issues = [issue] }).With(Worlds.Repair(0, 0.5f, 1, 2));
        var tile = setting.Begin(Still());
        tile.Play(..1);
        (-Fall(tile, 1)).ShouldBe(-1.2f * Fall(tile, 2), 1e-6f);
    }

    /// <summary>Impulses alone: no return, no pull, no noise.</summary>
    private static ParameterValues Still() => Worlds.Quiet()
        .Set(Parameters.TieLeaderHalfLife, 1e9f).Set(Parameters.TieServiceHalfLife, 1e9f)
        .Set(Parameters.TieLeaderInfluence, 0).Set(Parameters.TieServiceInfluence, 0);

    private static float Fall(Tile tile, int member) => 0.5f - tile.Measured(Indicators.TieLeader, member, 0)[0];

    private static float Scar(Tile tile, int member) => tile.Measured(Indicators.TieScar, member, 0)[0];
}
