using System.Runtime.Intrinsics;

namespace Simulator.Model.Tests;

public sealed class SharingTests
{
    private static readonly Rates Defaults = Worlds.RatesOf(new ParameterValues());

    [Fact]
    public void A_slow_sweep_down_and_up_encloses_the_dead_bands()
    {
        const float step = 0.005f;
        Lanes stance = Worlds.All(4), months = Lanes.Zero;
        float area = 0;
        var sweep = Enumerable.Range(0, 401).Select(k => 1 - k * step).ToArray();
        foreach (var (trust, direction) in sweep.Select(t => (t, 1)).Concat(sweep.Reverse().Select(t => (t, -1))))
        {
            for (var month = 0; month < 12; month++)
                (stance, months) = Relay(Defaults, Worlds.All(trust), Worlds.All(trust), stance, months, sharesAll: true);
            area += direction * stance[0] * step;
        }

        area.ShouldBeGreaterThan(0);
        area.ShouldBe(0.2f + 0.2f + 0.25f + 0.3f, 0.05f); // the sum of the four bands, up less down
    }

    [Fact]
    public void Equal_trust_holds_two_stances_by_history()
    {
        var between = Worlds.All(0.1f); // inside the band of stance 3
        Hold(Defaults, 3, between, 60).ShouldBe(3);
        Hold(Defaults, 2, between, 60).ShouldBe(2);
    }

    [Fact]
    public void Sharing_closes_in_the_second_month_below_and_opens_in_the_twelfth_above()
    {
        Hold(Defaults, 3, Worlds.All(-0.05f), 1).ShouldBe(3);
        Hold(Defaults, 3, Worlds.All(-0.05f), 2).ShouldBe(2);
        Hold(Defaults, 2, Worlds.All(0.3f), 11).ShouldBe(2);
        Hold(Defaults, 2, Worlds.All(0.3f), 12).ShouldBe(3);
    }

    [Fact]
    public void An_interrupted_rise_starts_again()
    {
        var (stance, months) = (Worlds.All(2), Lanes.Zero);
        for (var month = 0; month < 23; month++)
            (stance, months) = Relay(month == 11 ? 0.1f : 0.3f, 0, stance, months);
        stance[0].ShouldBe(2);
    }

    [Fact]
    public void Who_is_wary_closes_at_higher_trust_and_opens_as_ever()
    {
        float After(float stance, float trust, float wariness)
        {
            var (now, counted) = (Worlds.All(stance), Lanes.Zero);
            for (var month = 0; month < 12; month++) (now, counted) = Relay(trust, wariness, now, counted);
            return now[0];
        }

        After(3, 0.1f, 0).ShouldBe(3);
        After(3, 0.1f, 0.2f).ShouldBe(2);
        After(2, 0.3f, 0.2f).ShouldBe(3);
    }

    [Fact]
    public void The_highest_stance_is_for_clubs_that_share_all()
    {
        Hold(Defaults, 3, Lanes.One, 60).ShouldBe(3);
        Hold(Defaults, 3, Lanes.One, 60, sharesAll: true).ShouldBe(4);
    }

    [Fact]
    public void A_full_flow_of_information_has_five_steps() =>
        Enumerable.Range(0, 5).Select(s => MathF.Round(Sharing.Flow(Worlds.All(s))[0], 5)).ShouldBe([0, 0.15f, 0.4f, 0.8f, 1]);

    [Fact]
    public void A_club_starts_its_members_at_a_higher_stance()
    {
        var club = new Club("EYES", "Eyes", MemberSet.Of(0, 1)) { SharesAll = true, SharingBonus = 0.3f };
        var tile = Worlds.Even(3).With(a => a with { Clubs = [club] }).Begin();
        tile.Play(..1);
        tile.Measured(Indicators.TieStance, 1, 0)[0].ShouldBe(4);
        tile.Measured(Indicators.TieStance, 2, 0)[0].ShouldBe(3);
    }

    [Fact]
    public void Need_lets_the_exposed_share_with_the_guarantor_at_lower_trust()
    {
        var tile = Worlds.Even(3).Trusting(0.05f).With(1, m => m with { Frontline = 1 }).With(2, m => m with { Frontline = 0 }).Begin();
        tile.Play(..1);
        tile.Measured(Indicators.TieStance, 1, 0)[0].ShouldBe(3);
        tile.Measured(Indicators.TieStance, 2, 0)[0].ShouldBe(2);
        tile.Measured(Indicators.TieStance, 1, 2)[0].ShouldBe(2);
    }

    [Fact]
    public void A_dated_restriction_lowers_the_stance_of_its_targets_at_once()
    {
        var restriction = new Event { Id = "case-by-case", Month = 2, Actor = 0, Targets = MemberSet.Of(1), Restriction = 1 };
        var tile = Worlds.Even(3).With(restriction).Begin();
        tile.Play(..3);
        tile.Measured(Indicators.TieStance, 1, 0)[0].ShouldBe(2);
        tile.Measured(Indicators.TieStance, 2, 0)[0].ShouldBe(3);
    }

    [Theory]
    [InlineData(false, 3)]
    [InlineData(true, 4)]
    public void Thresholds_are_the_same_by_step_and_by_stance(bool sharesAll, int top)
    {
        for (var tier = 0; tier <= top; tier++)
        {
            var step = Thresholds.StepOf(tier, sharesAll);
            Defaults.Sharing.At(Worlds.All(tier), sharesAll).ShouldBe((Defaults.Sharing.Up[step], Defaults.Sharing.Down[step]));
        }

        (Defaults.Sharing.Up[Thresholds.StepOf(top, sharesAll)][0] > 1).ShouldBeTrue(); // nobody climbs higher
    }

    private static (Lanes Stance, Lanes Months) Relay(float trust, float wariness, Lanes stance, Lanes months) =>
        Relay(Defaults, Worlds.All(trust), Worlds.All(trust - wariness), stance, months, sharesAll: false);

    private static (Lanes Stance, Lanes Months) Relay(Rates rates, Lanes trust, Lanes wary, Lanes stance, Lanes months, bool sharesAll)
    {
        var (up, down) = rates.Sharing.At(stance, sharesAll);
        Lanes rising = Vector512.GreaterThanOrEqual(trust, up), falling = Vector512.LessThanOrEqual(wary, down);
        return Sharing.Relay(rates.Sharing, rising, falling, stance, months, Lanes.One);
    }

    private static float Hold(Rates rates, float stance, Lanes trust, int months, bool sharesAll = false)
    {
        var (now, counted) = (Worlds.All(stance), Lanes.Zero);
        for (var month = 0; month < months; month++) (now, counted) = Relay(rates, trust, trust, now, counted, sharesAll);
        return now[0];
    }
}
