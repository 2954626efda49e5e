namespace Simulator.Model.Tests;

public sealed class InteroperabilityTests
{
    [Fact]
    public void Without_such_a_stock_all_forces_can_be_used_jointly()
    {
        var tile = Worlds.Even(3).Begin().Play(..12);
        tile.Measured(Indicators.Interoperability).ShouldBe(Lanes.One);
        tile.Measured(Indicators.CapabilityNational).ShouldBe(tile.Measured(Indicators.Capability));
    }

    [Fact]
    public void It_halves_within_its_half_life_once_all_staff_have_left_and_takes_its_weight_from_capability()
    {
        var values = Worlds.Quiet().Set(Parameters.InteroperabilityHalfLife, 12).Set(Parameters.InteroperabilityWeight, 0.4f);
        var tile = Staffed(-100).Begin(values).Play(..13);
        tile.Measured(Indicators.Interoperability)[0].ShouldBe(0.5f, 0.04f); // staff take a month to leave
        var part = tile.Measured(Indicators.Capability)[0] / tile.Measured(Indicators.CapabilityNational)[0];
        part.ShouldBe(1 - 0.4f * (1 - tile.Measured(Indicators.Interoperability)[0]), 1e-4f);
    }

    [Fact]
    public void The_mean_share_of_several_stocks_counts()
    {
        Stock Of(string code, float start) => new(code, code, StockKind.Interoperability, MemberSet.Empty, start) { Full = 1 };
        var tile = Worlds.Even(3).With(a => a with { Stocks = [Of("a", 0.2f), Of("b", 0.6f), Of("c", 5)] }).Begin().Play(..1);
        tile.Measured(Indicators.Interoperability)[0].ShouldBe(0.6f, 1e-5f); // more than full is full
    }

    [Fact]
    public void Its_switch_keeps_it_whole() =>
        Staffed(-100).Begin(Worlds.Quiet().Set(Parameters.InteroperabilityStaff, 0)).Play(..24).Measured(Indicators.Interoperability).ShouldBe(Lanes.One);

    [Fact]
    public void Standards_that_are_handed_over_raise_it_slowly_and_their_switch_leaves_it_whole()
    {
        var setting = Worlds.Even(3).With(a => a with { Releases = [new("rules", "Rules", ReleaseOf.Standards, 2)] })
            .With(new Event { Id = "begin", Month = 0, Release = new(0, ReleaseAct.Begin) });
        float Level(float weight, int months) => setting
            .Begin(Worlds.Quiet().Set(Parameters.ReleaseLeak, 0).Set(Parameters.InteroperabilityStandards, weight)).Play(..months).Measured(Indicators.Interoperability)[0];
        Level(0.4f, 1).ShouldBe(0.6f, 1e-5f);
        Level(0.4f, 24).ShouldBeInRange(0.65f, 0.95f); // everything is handed over after a year
        Level(0.4f, 240).ShouldBeGreaterThan(0.99f);
        Level(0, 12).ShouldBe(1);
    }

    private static Setting Staffed(float change) => Worlds.Even(3)
        .With(a => a with { Stocks = [new Stock("staff", "Staff", StockKind.Interoperability, MemberSet.Empty, 100) { Full = 100, Decay = 0.2f }] })
        .With(new Event { Id = "cut", Month = 0, Stock = new(0, change) });
}
