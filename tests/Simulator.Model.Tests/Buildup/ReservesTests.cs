namespace Simulator.Model.Tests;

public sealed class ReservesTests
{
    [Fact]
    public void A_reserve_of_200000_leaves_a_threat_of_force_in_37_of_100_cases_and_only_against_its_owner()
    {
        var tile = Reserve(200_000).Begin();
        Reserves.Left(tile, 1)[0].ShouldBe(MathF.Exp(-1), 1e-4f);
        Reserves.Left(tile, 2).ShouldBe(Lanes.One);
        var left = Reserves.Left(tile, Worlds.Each(lane => lane % 3));
        left[1].ShouldBe(MathF.Exp(-1), 1e-4f);
        left[2].ShouldBe(1);
        tile.Play(..1).Measured(Indicators.CoercionCost)[0].ShouldBe(1 - MathF.Exp(-1), 1e-4f);
    }

    [Fact]
    public void Nobody_threatens_a_member_with_a_huge_reserve_and_tariffs_go_on()
    {
        var values = Worlds.Quiet().WithoutHazards().Set(Parameters.HazardTerritorial, 1);
        Threats(Reserve(5_000_000), values.Set(Parameters.ReserveEffect, 1)).ShouldBe(0);
        Threats(Reserve(5_000_000), Worlds.Quiet().WithoutHazards().Set(Parameters.HazardTerritorial, 1).Set(Parameters.ReserveEffect, 0)).ShouldBeGreaterThan(0);
        Threats(Reserve(5_000_000), Worlds.Quiet().WithoutHazards().Set(Parameters.HazardTariff, 1).Set(Parameters.ReserveEffect, 1)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_member_that_fears_a_coercer_most_raises_a_reserve_and_one_that_does_not_plans_none()
    {
        var fears = new Condition(new Step(Operation.Quantity, Indicator: Indicators.MemberCoercerFirst, Member: 1), new Step(Operation.Number, 0.5f), new Step(Operation.Above));
        float Raised(float frontline) => Reserve(0).With(1, m => m with { Frontline = frontline })
            .With(a => a with { Issues = [new Issue("ISLE", "Island", 0, MemberSet.Of(1))] })
            .With(new Event { Id = "threat", Month = 3, Actor = 0, Targets = MemberSet.Of(1), Issue = 0, Rung = 5 },
                new Event { Id = "plan", Month = 0, Stock = new(0, 400_000), Timing = new() { From = 0, To = Worlds.Horizon - 1, Address = 7, When = fears } })
            .Begin().Play(..60).Measured(Indicators.Reserve)[0];
        Raised(frontline: 0).ShouldBeGreaterThan(100_000);
        Raised(frontline: 1).ShouldBe(0, "its main threat is still the adversary");
    }

    /// <summary>Histories in which the dispute is hot after a month of an alliance of two, in which only member 1 can be the target.</summary>
    private static int Threats(Setting setting, ParameterValues values)
    {
        var pair = Worlds.Even(2).With(a => a with { Stocks = setting.Alliance.Stocks }) with { AsOf = 0 };
        var heat = pair.Begin(values).Play(..1).Measured(Indicators.HeatPeak);
        return Enumerable.Range(0, Tile.Width).Count(lane => heat[lane] > 0);
    }

    private static Setting Reserve(float men) =>
        Worlds.Even(3).With(a => a with { Stocks = [new Stock("reserve", "Reserve", StockKind.Reserve, MemberSet.Of(1), men)] });
}
