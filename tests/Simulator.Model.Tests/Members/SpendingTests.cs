namespace Simulator.Model.Tests;

public sealed class SpendingTests
{
    [Fact]
    public void One_more_projection_leaves_the_luck_of_the_others()
    {
        Projection[] one = [new(2029, 4, 0.5f)], two = [new(2027, 1, 0.5f), .. one];
        Lanes Core(Projection[] projections) => (Worlds.Even(3).With(1, m => m with { Projections = projections }) with { AsOf = 0 })
            .Begin().Play(..49).Measured(Indicators.MemberCore, 1); // January 2029
        var (alone, after) = (Core(one), Core(two));
        for (var lane = 0; lane < Tile.Width; lane++) after[lane].ShouldBe(alone[lane], 1e-5f);
        alone[0].ShouldNotBe(alone[1]);
    }

    [Fact]
    public void A_goal_below_todays_share_is_reached_in_equal_yearly_steps_too()
    {
        var tile = Planning(1, 4.48f, new Projection(2028, 4, 0)).Begin(Steady());
        Januaries(tile, 1, 4).ShouldBe([4.48f, 4.32f, 4.16f, 4f], 1e-5);
    }

    [Fact]
    public void A_goal_for_next_year_is_met_next_year()
    {
        var tile = Planning(1, 4.48f, new Projection(2026, 4.8f, 0)).Begin(Steady());
        Januaries(tile, 1, 2).ShouldBe([4.48f, 4.8f], 1e-5);
    }

    [Fact]
    public void A_goal_for_2030_is_reached_in_five_equal_steps()
    {
        var tile = Planning(1, 4, new Projection(2030, 5.5f, 0)).Begin(Steady());
        Januaries(tile, 1, 6).ShouldBe([4, 4.3f, 4.6f, 4.9f, 5.2f, 5.5f], 1e-5);
    }

    [Fact]
    public void Goals_are_missed_by_their_spread()
    {
        // 1,600 histories: the standard error of the mean is 0.0025, of the deviation 0.0018; 4.5 of them.
        var setting = Planning(1, 4, new Projection(2026, 5, 0.1f));
        var tile = new Tile(setting);
        double sum = 0, squares = 0;
        for (var t = 0u; t < 100; t++)
        {
            tile.Begin(Steady(), 1, t * Tile.Width);
            tile.Play(..13);
            for (var lane = 0; lane < Tile.Width; lane++)
            {
                var miss = tile.Measured(Indicators.MemberCore, 1)[lane] - 5;
                (sum, squares) = (sum + miss, squares + miss * miss);
            }
        }

        (sum / 1600).ShouldBe(0, 0.0113);
        Math.Sqrt(squares / 1600).ShouldBe(0.1, 0.008);
    }

    [Fact]
    public void A_goal_of_the_record_is_not_used()
    {
        var recorded = Planning(1, 2, new Projection(2026, 9, 0)) with { AsOf = 24 };
        Januaries(recorded.Begin(Steady()), 1, 3).ShouldAllBe(share => share < 2.5f);
    }

    [Fact]
    public void Months_lie_on_the_line_between_Januaries()
    {
        var tile = Planning(1, 4, new Projection(2026, 5.2f, 0)).Begin(Steady());
        tile.Play(..13, month => tile.Measured(Indicators.MemberCore, 1)[0].ShouldBe(4 + 0.1f * month, 1e-5f));
    }

    [Fact]
    public void The_target_climbs_in_a_line_to_2035_or_binds_at_once()
    {
        var member = Worlds.Even(2).Begin().Members[1];
        Spending.Target(member, 2025)[0].ShouldBe(2);
        Spending.Target(member, 2030)[0].ShouldBe(2.75f, 1e-6f);
        Spending.Target(member, 2040)[0].ShouldBe(3.5f);
        var hurried = Worlds.Even(2).Begin(Worlds.Quiet().Set(Parameters.PledgeAtOnce, 1)).Members[1];
        Spending.Target(hurried, 2026)[0].ShouldBe(3.5f);
    }

    [Fact]
    public void A_member_with_a_target_of_its_own_aims_no_higher()
    {
        var own = Worlds.Even(3).With(1, m => m with { OwnTarget = 2.1f });
        Spending.Target(own.Begin().Members[1], 2035)[0].ShouldBe(2.1f);
        var tile = own.Begin(Steady().Set(Parameters.SpendingQuiet, 0.5f)).Play(..Worlds.Horizon);
        tile.Measured(Indicators.MemberCore, 1)[0].ShouldBeLessThan(tile.Measured(Indicators.MemberCore, 2)[0] - 0.5f);
    }

    [Fact]
    public void The_escape_clause_halves_the_drag_of_debt()
    {
        float Share(float debt, bool escape)
        {
            var setting = Worlds.Even(3).With(1, m => m with { Debt = Worlds.Years(2014, debt), EscapeClause = escape });
            var values = Steady().Set(Parameters.SpendingQuiet, 1).Set(Parameters.ComplianceDebt, 0).Set(Parameters.SpendingDebt, 1);
            return setting.Begin(values).Play(..13).Measured(Indicators.MemberCore, 1)[0];
        }

        var drag = Share(60, false) - Share(160, false);
        drag.ShouldBe(1, 1e-5f);
        (Share(60, false) - Share(160, true)).ShouldBe(drag / 2, 1e-5f);
        Share(60, false).ShouldBeGreaterThan(2);
    }

    [Fact]
    public void Just_below_the_floor_some_members_land_on_it()
    {
        // 1,600 histories of a member that would stay at 1.9: a share of 0.4 lands within 0.05 above 2; standard error 0.0122, 4.5 of them.
        var setting = Worlds.Even(3).With(1, m => m with { Core = Worlds.Years(2014, 1.9f) });
        var values = Steady().Set(Parameters.SpendingQuiet, 0).Set(Parameters.BunchingChance, 0.4f);
        var tile = new Tile(setting);
        var (landed, stayed) = (0, 0);
        for (var t = 0u; t < 100; t++)
        {
            tile.Begin(values, 1, t * Tile.Width);
            tile.Play(..13);
            for (var lane = 0; lane < Tile.Width; lane++)
            {
                var share = tile.Measured(Indicators.MemberCore, 1)[lane];
                if (share is >= 2 and <= 2.05f) landed++;
                else if (Math.Abs(share - 1.9f) < 1e-5f) stayed++;
            }
        }

        (landed + stayed).ShouldBe(1600);
        (landed / 1600.0).ShouldBe(0.4, 0.055);
    }

    [Fact]
    public void A_member_far_below_the_floor_is_not_drawn_to_it()
    {
        var setting = Worlds.Even(3).With(1, m => m with { Core = Worlds.Years(2014, 1.5f) });
        var tile = setting.Begin(Steady().Set(Parameters.SpendingQuiet, 0).Set(Parameters.BunchingChance, 1)).Play(..13);
        tile.Measured(Indicators.MemberCore, 1)[0].ShouldBe(1.5f, 1e-6f);
    }

    [Fact]
    public void A_pledge_is_felt_for_36_months()
    {
        // Speed is 1 in the shock regime and 0 outside it: the share moves in the Januaries of three years and then stays.
        var pledge = new Event { Id = "summit", Month = 0, Pledge = true };
        var values = Steady().Set(Parameters.SpendingQuiet, 0).Set(Parameters.SpendingShock, 1).Set(Parameters.SpendingNoiseShock, 0);
        var shares = Januaries(Worlds.Even(3).With(pledge).Begin(values), 1, 6);
        shares[1].ShouldBeGreaterThan(shares[0]);
        shares[2].ShouldBeGreaterThan(shares[1]);
        shares[3].ShouldBeGreaterThan(shares[2]);
        shares[4].ShouldBe(shares[3]);
        shares[5].ShouldBe(shares[3]);
    }

    [Fact]
    public void Threat_doubt_and_the_front_line_raise_spending()
    {
        float Share(Setting setting, ParameterValues values) => setting.Begin(values).Play(..13).Measured(Indicators.MemberCore, 1)[0];
        var even = Worlds.Even(3);
        var values = Steady().Set(Parameters.SpendingQuiet, 0.2f);
        var calm = Share(even, values);
        Share(even.With(1, m => m with { Frontline = 0.9f }), values).ShouldBeGreaterThan(calm);
        Share(even.Trusting(0), values).ShouldBeGreaterThan(calm);
        Share(even, Steady().Set(Parameters.SpendingQuiet, 0.2f).Set(Parameters.ThreatMean, 0.3f)).ShouldBeLessThan(calm);
    }

    [Fact]
    public void Criticism_raises_compliance_of_low_spenders_only_and_costs_trust()
    {
        var criticism = new Event { Id = "speech", Month = 1, Actor = 0, Targets = MemberSet.Of(1, 2), Criticism = true };
        var setting = Worlds.Even(4).With(1, m => m with { Core = Worlds.Years(2014, 1.2f) }).With(2, m => m with { Core = Worlds.Years(2014, 4) });
        var calm = setting.Begin().Play(..2);
        var tile = setting.With(criticism).Begin().Play(..2);
        Spending.Compliance(tile.Members[1], 2025)[0].ShouldBe(Spending.Compliance(calm.Members[1], 2025)[0] + 0.05f, 1e-6f);
        Spending.Compliance(tile.Members[2], 2025).ShouldBe(Spending.Compliance(calm.Members[2], 2025));
        tile.Measured(Indicators.TieLeader, 1, 0)[0].ShouldBeLessThan(calm.Measured(Indicators.TieLeader, 1, 0)[0]);
    }

    [Fact]
    public void Fast_members_lose_trust_in_a_slow_one_only_as_its_lag_grows()
    {
        var setting = Planning(1, 3, new Projection(2026, 6, 0)).With(2, m => m with { Core = Worlds.Years(2014, 1), Frontline = 0 });
        var values = Steady().Set(Parameters.TwoSpeedPenalty, 0.1f).Set(Parameters.TieServiceInfluence, 0).Set(Parameters.TieServiceHalfLife, 1e9f);
        var tile = setting.Begin(values).Play(..12);
        tile.Measured(Indicators.TieService, 1, 2)[0].ShouldBe(0.5f); // two points apart from the start: known and priced in
        tile.Play(12..25);
        var gap = tile.Measured(Indicators.MemberCore, 1)[0] - tile.Measured(Indicators.MemberCore, 2)[0];
        gap.ShouldBeGreaterThan(4);
        tile.Measured(Indicators.TieService, 1, 2)[0].ShouldBeLessThan(0.4f);
        tile.Measured(Indicators.TieService, 2, 1)[0].ShouldBe(0.5f);
    }

    [Fact]
    public void No_member_with_forces_undercuts_the_floor_of_spending()
    {
        var values = new ParameterValues().Set(Parameters.SpendingNoiseQuiet, 0.5f).Set(Parameters.SpendingNoiseShock, 0.5f);
        var tile = Worlds.Even(3).With(1, m => m with { Core = Worlds.Years(2014, 0.5f) }).Begin(values);
        tile.Play(..Worlds.Horizon, _ =>
        {
            for (var lane = 0; lane < Tile.Width; lane++) tile.Measured(Indicators.MemberCore, 1)[lane].ShouldBeGreaterThanOrEqualTo(0.3f);
        });
    }

    [Fact]
    public void Free_riders_spend_less_when_their_neighbours_spend_more()
    {
        var values = Steady().Set(Parameters.SpendingQuiet, 0.5f);
        float Share(float spill)
        {
            var setting = Planning(2, 2, new Projection(2026, 6, 0));
            return setting.Begin(values.Set(Parameters.SpendingSpill, spill)).Play(..37).Measured(Indicators.MemberCore, 1)[0];
        }

        Share(1).ShouldBeLessThan(Share(0) - 0.05f);
        Share(-1).ShouldBeGreaterThan(Share(0) + 0.05f);
    }

    /// <summary>Three members, one with a core share and an announced one; nothing is on record.</summary>
    private static Setting Planning(int member, float core, Projection projection) =>
        Worlds.Even(3).With(member, m => m with { Core = Worlds.Years(2014, core), Projections = [projection] }) with { AsOf = 0 };

    /// <summary>No surprises, no hazards, no bunching.</summary>
    private static ParameterValues Steady() => Worlds.Quiet()
        .Set(Parameters.SpendingNoiseQuiet, 0).Set(Parameters.SpendingNoiseShock, 0).Set(Parameters.BunchingChance, 0).Set(Parameters.ThreatRate, 0)
        .Set(Parameters.HazardTerritorial, 0).Set(Parameters.HazardTariff, 0).Set(Parameters.HazardDrawdown, 0)
        .Set(Parameters.HazardReassurance, 0).Set(Parameters.HazardDefault, 0).Set(Parameters.HazardCrisis, 0);

    /// <summary>The January shares of a member, from 2025 on.</summary>
    private static float[] Januaries(Tile tile, int member, int years)
    {
        var shares = new float[years];
        tile.Play(..(12 * (years - 1) + 1), month =>
        {
            if (month % 12 == 0) shares[month / 12] = tile.Measured(Indicators.MemberCore, member)[0];
        });
        return shares;
    }
}
