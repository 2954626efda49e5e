namespace Simulator.Model.Tests;

public sealed class StandingForcesTests
{
    [Fact]
    public void A_soldier_counts_like_one_of_its_owners_times_its_worth()
    {
        var values = Worlds.Quiet().Set(Parameters.ArmyWorth, 0.5f);
        var with = Army(20_000, 1, 2).Begin(values).Play(..1); // 10 % of the 200,000 of its owners
        var without = Worlds.Even(3).Begin(values).Play(..1);
        with.Buildup.Forces.Factors[1][0].ShouldBe(1.05f, 1e-5f);
        with.Buildup.Forces.Factors[0].ShouldBe(Lanes.One);
        with.Council.National[0].ShouldBeGreaterThan(without.Council.National[0]);
    }

    [Fact]
    public void It_brings_readiness_by_its_number_unless_the_guarantor_owns_it()
    {
        var values = Worlds.Quiet().Set(Parameters.ArmyWorth, 1).Set(Parameters.AutonomyTroops, 100_000);
        float Autonomy(Setting setting) => setting.Begin(values).Play(..1).Measured(Indicators.Autonomy)[0];
        (Autonomy(Army(20_000, 1, 2)) - Autonomy(Worlds.Even(3))).ShouldBe(0.2f, 1e-4f);
        (Autonomy(Army(20_000, 0, 1)) - Autonomy(Worlds.Even(3))).ShouldBe(0, 1e-6f);
    }

    [Fact]
    public void Owners_without_forces_gain_nothing_that_is_not_a_number()
    {
        var tile = Army(20_000, 1).With(1, m => m with { Personnel = 0 }).Begin().Play(..6);
        float.IsFinite(tile.Measured(Indicators.Capability)[0]).ShouldBeTrue();
    }

    private static Setting Army(float men, params int[] owners) =>
        Worlds.Even(3).With(a => a with { Stocks = [new Stock("army", "Army", StockKind.Force, MemberSet.Of(owners), men)] });
}
