namespace Simulator.Model.Tests;

public sealed class BurdenTests
{
    [Fact]
    public void Spread_and_mean_leave_out_members_without_forces()
    {
        var tile = Worlds.Even(4)
            .With(1, m => m with { Core = Worlds.Years(2014, 3) })
            .With(3, m => m with { Core = Worlds.Years(2014, 0), Personnel = 0 })
            .Begin().Play(..1);
        tile.Measured(Indicators.SpendingMean)[0].ShouldBe(7 / 3f, 1e-5f);
        tile.Measured(Indicators.SpendingSpread)[0].ShouldBe(MathF.Sqrt(2 / 9f), 1e-4f);
    }

    [Fact]
    public void The_allies_share_weighs_by_product_and_leaves_out_the_guarantor()
    {
        var tile = Worlds.Even(3)
            .With(0, m => m with { Core = Worlds.Years(2014, 9) })
            .With(1, m => m with { Core = Worlds.Years(2014, 4), Gdp = Worlds.Years(2014, 3000) })
            .Begin().Play(..1);
        tile.Measured(Indicators.SpendingAllies)[0].ShouldBe((4 * 3 + 2) / 4f, 1e-4f);
    }

    [Fact]
    public void A_member_exactly_at_the_line_counts()
    {
        var tile = Worlds.Even(3).With(1, m => m with { Core = Worlds.Years(2014, 1.99f) }).Begin().Play(..1);
        tile.Measured(Indicators.SpendingAt2)[0].ShouldBe(2);
        tile.Measured(Indicators.SpendingAt35)[0].ShouldBe(0);
    }

    [Fact]
    public void Five_percent_on_paper_is_more_than_five_percent_in_truth()
    {
        var values = Worlds.Quiet().Set(Parameters.ResilienceRamp, 1).Set(Parameters.RelabelBase, 5).Set(Parameters.RelabelFrontline, -5)
            .Set(Parameters.RelabelDebt, 5).Set(Parameters.SpendingNoiseQuiet, 0);
        var rich = Worlds.Even(3);
        for (var i = 0; i < 3; i++) rich = rich.With(i, m => m with { Core = Worlds.Years(2014, 4), Debt = Worlds.Years(2014, 200) });
        var tile = rich.Begin(values).Play(..1);
        tile.Measured(Indicators.SpendingPaper5)[0].ShouldBe(3);
        tile.Measured(Indicators.SpendingReal5)[0].ShouldBe(0);
    }

    [Fact]
    public void Capability_starts_at_1_for_the_alliance_and_every_member()
    {
        var tile = Worlds.Even(3).Begin().Play(..1);
        tile.Measured(Indicators.Capability)[0].ShouldBe(1, 0.01f);
        for (var i = 0; i < 3; i++) tile.Measured(Indicators.MemberCapability, i)[0].ShouldBe(1, 0.01f);
    }

    [Fact]
    public void Spending_at_its_level_of_2024_adds_no_autonomy()
    {
        var values = Worlds.Quiet().Set(Parameters.CapabilityDeflator, 0).Set(Parameters.SpendingQuiet, 0).Set(Parameters.SpendingNoiseQuiet, 0)
            .Set(Parameters.BunchingChance, 0);
        Worlds.Even(3).Begin(values).Play(..24).Measured(Indicators.Autonomy)[0].ShouldBe(0, 1e-6f);
    }
}
