namespace Simulator.Model.Tests;

public sealed class StocksTests
{
    private static readonly Stock Army = new("army", "Army", StockKind.Force, MemberSet.Of(1, 2), 1000) { Build = 6, Decay = 3, Felt = 10000 };

    [Fact]
    public void A_stock_stays_until_the_notice_has_run_and_then_follows_its_plan_by_its_half_life()
    {
        var men = Play(Change(2000, month: 2, notice: 6));
        men[7].ShouldBe(1000, 0.01f);
        men[13].ShouldBe(2000, 1); // six months gone since the plan rose
        Play(Change(-1000, month: 2))[4].ShouldBe(500, 1); // three months
    }

    [Fact]
    public void A_plan_never_falls_below_nothing() =>
        Play(Change(-5000, month: 0)).ShouldAllBe(men => men >= 0);

    [Fact]
    public void A_change_is_felt_when_it_is_announced_and_less_with_notice()
    {
        float Trust(int notice, float felt = 10000) =>
            Setting(Army with { Felt = felt }, Change(-5000, month: 1, notice)).Begin().Play(..2).Measured(Indicators.MemberTrust, 1)[0];
        Trust(0).ShouldBeLessThan(Trust(6));
        Trust(6).ShouldBeLessThan(0.5f);
        Trust(12).ShouldBe(0.5f);
        Trust(0, felt: 0).ShouldBe(0.5f);
    }

    [Fact]
    public void In_a_history_where_the_change_does_not_happen_nothing_is_built()
    {
        var timing = new Timing { From = 1, To = 20, Address = 7 }; // a month drawn in each history
        var tile = Setting(Army, Change(2000, month: 1) with { Timing = timing }).Begin();
        var first = new int[Tile.Width];
        tile.Play(..24, month =>
        {
            for (var lane = 0; lane < Tile.Width; lane++)
                if (first[lane] == 0 && tile.Measured(Indicators.Army)[lane] > 1001) first[lane] = month;
        });
        first.Distinct().Count().ShouldBeGreaterThan(5);
        first.ShouldAllBe(month => month >= 1 && month <= 20);
    }

    private static float[] Play(Event change)
    {
        var men = new float[24];
        var tile = Setting(Army, change).Begin();
        tile.Play(..24, month => men[month] = tile.Measured(Indicators.Army)[0]);
        return men;
    }

    private static Setting Setting(Stock stock, params Event[] events) =>
        Worlds.Even(3).With(a => a with { Stocks = [stock] }).With(events);

    private static Event Change(float change, int month, int notice = 0) =>
        new() { Id = "change", Month = month, Actor = 0, Targets = MemberSet.Of(1), Stock = new(0, change), Notice = notice };
}
