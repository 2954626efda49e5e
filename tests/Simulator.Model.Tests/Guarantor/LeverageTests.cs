namespace Simulator.Model.Tests;

public sealed class LeverageTests
{
    [Fact]
    public void Means_of_pressure_shrink_as_allies_pay_and_need_less()
    {
        Level(Worlds.Quiet().Set(Parameters.LeverageWeight, 1).Set(Parameters.SpendingPledge, 3).Set(Parameters.AutonomyRequirement, 50)).ShouldBeLessThan(0.8f);
        Level(Worlds.Quiet().Set(Parameters.SpendingPledge, 3).Set(Parameters.LeverageWeight, 0)).ShouldBe(1);
    }

    [Fact]
    public void Dependence_alone_counts_where_nothing_rests_on_pledges()
    {
        Level(Substituting(0.1f)).ShouldBeLessThan(Level(Substituting(0)) - 0.3f);

        static ParameterValues Substituting(float start) => Worlds.Quiet()
            .Set(Parameters.LeverageWeight, 1).Set(Parameters.LeverageGap, 0).Set(Parameters.AutonomyRequirement, 1000)
            .Set(Parameters.ServiceBuild, 0).Set(Parameters.SubstituteImitation, 0).Set(Parameters.SubstituteStart, start);
    }

    [Fact]
    public void Criticism_moves_low_spenders_and_less_where_leverage_is_gone()
    {
        var critic = Worlds.Even(4).With(new Event { Id = "exit", Month = 10, Actor = 0, Leaves = true }, new Event { Id = "late", Month = 24, Actor = 0, Criticism = true });
        var early = Worlds.Even(4).With(new Event { Id = "early", Month = 24, Actor = 0, Criticism = true });
        float Yielded(Setting setting) => setting.Begin(Worlds.Quiet().Set(Parameters.SpendingAbandonment, 0)).Play(..25).Members[1].Budget.Leverage[0];
        Yielded(early).ShouldBeGreaterThan(0.02f);
        Yielded(critic).ShouldBe(0);
    }

    private static float Level(ParameterValues values) => Worlds.Even(4).Begin(values).Play(..96).Measured(Indicators.Leverage)[0];
}
