namespace Simulator.Model.Tests;

public sealed class SecurityGapTests
{
    [Fact]
    public void There_is_no_gap_while_all_troops_are_present() =>
        Worlds.Even(3).Begin().Play(..60).Measured(Indicators.SecurityGapYears).ShouldBe(Lanes.Zero);

    [Fact]
    public void It_is_what_left_less_what_is_ready_and_adds_up_over_the_years()
    {
        var tile = Worlds.Even(3).With(new Event { Id = "out", Month = 0, Actor = 0, Troops = -10_000 })
            .Begin(Worlds.Quiet().Set(Parameters.GapGuarantor, 1).Set(Parameters.PresenceDecay, 1).Set(Parameters.SpendingPledge, 0).Set(Parameters.SpendingThreat, 0).Set(Parameters.SpendingAbandonment, 0));
        var sum = 0f;
        tile.Play(..24, _ => sum += tile.Measured(Indicators.SecurityGap)[0] / 12);
        (tile.Measured(Indicators.SecurityGap)[0] + tile.Measured(Indicators.Autonomy)[0]).ShouldBe(1, 0.01f);
        tile.Measured(Indicators.SecurityGapYears)[0].ShouldBe(sum, 1e-4f);
    }

    [Fact]
    public void A_standing_force_closes_a_part_of_it()
    {
        var open = Leaves();
        var army = open.With(a => a with { Stocks = [new Stock("army", "Army", StockKind.Force, MemberSet.Of(1), 100_000)] });
        army.Begin().Play(..12).Measured(Indicators.SecurityGap)[0].ShouldBeLessThan(open.Begin().Play(..12).Measured(Indicators.SecurityGap)[0] - 0.1f);
    }

    private static Setting Leaves() => Worlds.Even(3).With(new Event { Id = "exit", Month = 1, Actor = 0, Leaves = true });
}
