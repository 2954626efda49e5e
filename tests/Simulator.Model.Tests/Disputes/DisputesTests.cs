namespace Simulator.Model.Tests;

public sealed class DisputesTests
{
    [Fact]
    public void Heat_halves_in_a_month_of_30_4_days() =>
        Disputes.Cool(Worlds.RatesOf(new ParameterValues()), Worlds.All(0.8f), Worlds.All(30.4375f))[0].ShouldBe(0.4f, 1e-6f);

    [Fact]
    public void Heat_is_nearly_gone_within_a_quarter()
    {
        var heat = Heat(12, Act(0, 15, 3));
        heat[0].ShouldBeGreaterThan(0.35f);
        heat[3].ShouldBeLessThan(0.1f);
        for (var month = 1; month < 12; month++) heat[month].ShouldBe(heat[month - 1] / 2, 1e-6f);
    }

    [Fact]
    public void An_act_late_in_the_month_is_hotter_at_its_end()
    {
        Heat(1, Act(0, 28, 3))[0].ShouldBeGreaterThan(1.5f * Heat(1, Act(0, 2, 3))[0]);
        Heat(1, Act(0, 2, 3))[0].ShouldBe(0.6f * MathF.Pow(2, -28.4375f / 30.4375f), 1e-5f);
    }

    [Fact]
    public void A_second_act_adds_a_share_of_what_is_missing()
    {
        var both = Tile(Act(0, 10, 3), Act(0, 10, 5)).Play(..1);
        both.Measured(Indicators.HeatPeak)[0].ShouldBe(0.6f + 0.8f * 0.4f, 1e-6f);
    }

    [Fact]
    public void Heat_cools_by_day_between_two_acts_of_a_month()
    {
        var left = 0.6f * MathF.Pow(2, -20 / 30.4375f);
        Tile(Act(0, 5, 3), Act(0, 25, 5)).Play(..1).Measured(Indicators.HeatPeak)[0].ShouldBe(left + 0.8f * (1 - left), 1e-5f);
    }

    [Fact]
    public void The_month_of_an_act_is_not_quiet_even_if_it_cools_at_once()
    {
        var setting = Worlds.Even(3).With(a => a with { Issues = [new Issue("ISLE", "Island", 0, MemberSet.Of(1))] }).With(Act(0, 1, 3));
        var tile = setting.Begin(Worlds.Quiet().Set(Parameters.HeatHalfLife, 0.25f));
        tile.Play(..12, month =>
        {
            tile.Measured(Indicators.Heat)[0].ShouldBeLessThan(0.1f);
            tile.Measured(Indicators.Firm)[0].ShouldBe(month < 6 ? 1 : 0, $"month {month}");
        });
    }

    [Fact]
    public void Targets_turn_firm_at_rung_3_and_not_at_rung_2()
    {
        Tile(Act(0, 15, 2)).Play(..1).Measured(Indicators.Firm)[0].ShouldBe(0);
        Tile(Act(0, 15, 3)).Play(..1).Measured(Indicators.Firm)[0].ShouldBe(1);
    }

    [Fact]
    public void Targets_are_calm_again_after_six_months_of_little_heat()
    {
        var tile = Tile(Act(0, 15, 3));
        var (firm, heat) = (new float[24], new float[24]);
        tile.Play(..24, month => (firm[month], heat[month]) = (tile.Measured(Indicators.Firm)[0], tile.Measured(Indicators.Heat)[0]));
        var quiet = Array.FindIndex(heat, h => h < 0.1f);
        Array.FindIndex(firm, f => f == 0).ShouldBe(quiet + 5); // the sixth quiet month, the first counted
    }

    [Fact]
    public void A_new_act_in_between_keeps_them_firm()
    {
        var tile = Tile(Act(0, 15, 3), Act(7, 15, 3));
        tile.Play(..13, month => tile.Measured(Indicators.Firm)[0].ShouldBe(1, $"month {month}"));
    }

    [Fact]
    public void An_act_on_the_ladder_strikes_trust_with_the_severity_of_its_rung()
    {
        var named = Worlds.Even(3).With(Worlds.Harm(0, 0.6f, 1)).Begin().Play(..1);
        var ladder = Tile(Act(0, 15, 3) with { Actor = 0, Targets = MemberSet.Of(1) }).Play(..1);
        ladder.Measured(Indicators.TieService, 1, 0)[0].ShouldBe(named.Measured(Indicators.TieService, 1, 0)[0], 1e-6f);
    }

    [Fact]
    public void Heat_leaves_no_scar()
    {
        var tile = Tile(Act(0, 1, 6), Act(1, 1, 6)).Play(..3);
        tile.Measured(Indicators.TieScar, 1, 0)[0].ShouldBe(0);
    }

    private static Event Act(int month, int day, int rung) => new() { Id = $"act-{month}-{rung}", Month = month, Day = day, Issue = 0, Rung = rung };

    private static Tile Tile(params Event[] acts) =>
        Worlds.Even(3).With(a => a with { Issues = [new Issue("ISLE", "Island", 0, MemberSet.Of(1))] }).With(acts).Begin();

    private static float[] Heat(int months, params Event[] acts)
    {
        var heat = new float[months];
        var tile = Tile(acts);
        tile.Play(..months, month => heat[month] = tile.Measured(Indicators.Heat)[0]);
        return heat;
    }
}
