namespace Simulator.Model.Tests;

public sealed class CapabilityTests
{
    [Fact]
    public void Ten_a_year_settle_at_a_stock_of_125_and_40_on_order()
    {
        var arsenal = new Arsenal();
        for (var month = 0; month < 5000; month++) Capability.Flow(arsenal, Worlds.All(10f / 12), Worlds.All(3f / 48), Worlds.All(0.08f / 12));
        arsenal.Stock[0].ShouldBe(125, 0.002f);
        (arsenal.Ordered + arsenal.Built + arsenal.Delivered)[0].ShouldBe(40, 1e-3f);
    }

    [Fact]
    public void What_is_ordered_arrives_after_four_years_on_average()
    {
        var arsenal = new Arsenal();
        double arrived = 0, waited = 0, before = 0;
        for (var month = 0; month < 600; month++)
        {
            Capability.Flow(arsenal, month == 0 ? Lanes.One : Lanes.Zero, Worlds.All(3f / 48), Lanes.Zero);
            arrived += arsenal.Stock[0] - before;
            waited += (arsenal.Stock[0] - before) * month;
            before = arsenal.Stock[0];
        }

        arrived.ShouldBe(1, 1e-4);
        waited.ShouldBe(48, 0.1);
    }

    [Fact]
    public void Money_of_this_year_is_hardly_force_next_year()
    {
        var more = Worlds.Even(3).With(1, m => m with { Projections = [new(2026, 4, 0)] }) with { AsOf = 0 };
        var values = Still();
        var poor = (Worlds.Even(3) with { AsOf = 0 }).Begin(values).Play(..24);
        var rich = more.Begin(values).Play(..24);
        var gain = Gain(rich, poor);
        gain.ShouldBeGreaterThan(0);
        gain.ShouldBeLessThan(0.05f); // spending has doubled
        Gain(rich.Play(24..Worlds.Horizon), poor.Play(24..Worlds.Horizon)).ShouldBeGreaterThan(0.15f);
    }

    [Fact]
    public void Steady_spending_keeps_force_where_it_is()
    {
        var tile = Worlds.Even(3).Begin(Still());
        var start = tile.Last.News(1).Force[0];
        tile.Play(..Worlds.Horizon);
        tile.Last.News(1).Force[0].ShouldBe(start, start * 0.02f);
    }

    [Fact]
    public void A_member_without_forces_has_the_floor_and_none_of_the_counting()
    {
        var setting = Worlds.Even(3).With(2, m => m with { Personnel = 0, Core = Worlds.Years(2014, 0) });
        var tile = setting.Begin().Play(..24);
        tile.Last.News(2).Force[0].ShouldBe(1e-3f);
        tile.Measured(Indicators.MemberCore, 2)[0].ShouldBe(0);
    }

    private static float Gain(Tile rich, Tile poor) =>
        rich.Measured(Indicators.MemberCapability, 1)[0] / poor.Measured(Indicators.MemberCapability, 1)[0] - 1;

    /// <summary>No prices, no adjustment of spending, no resilience money: spending stays as it was.</summary>
    private static ParameterValues Still() => Worlds.Quiet()
        .Set(Parameters.CapabilityDeflator, 0).Set(Parameters.SpendingQuiet, 0).Set(Parameters.SpendingNoiseQuiet, 0)
        .Set(Parameters.CapabilityResilience, 0);
}
