namespace Simulator.Model.Tests;

public sealed class ClarityTests
{
    [Fact]
    public void Two_unclear_signals_in_a_month_cost_as_much_as_one()
    {
        var once = Level(new Event { Id = "a", Month = 0, Clarity = -1 });
        var twice = Level(new Event { Id = "a", Month = 0, Clarity = -1 }, new Event { Id = "b", Month = 0, Day = 20, Clarity = -1 });
        once.ShouldBe(0.55f, 1e-6f);
        twice.ShouldBe(once);
    }

    [Fact]
    public void A_clear_cut_wins_clarity() => Level(new Event { Id = "a", Month = 0, Clarity = 1 }).ShouldBe(0.9f, 1e-6f);

    [Fact]
    public void Half_of_a_disturbance_is_gone_after_six_months()
    {
        var tile = Worlds.Even(3).With(new Event { Id = "a", Month = 0, Clarity = -1 }).Begin().Play(..7);
        tile.Measured(Indicators.Clarity)[0].ShouldBe(0.7f - 0.075f, 1e-6f);
    }

    [Fact]
    public void A_year_of_doubt_does_not_fall_below_0()
    {
        Event[] doubts = [.. Enumerable.Range(0, 24).Select(m => new Event { Id = $"{m}", Month = m, Clarity = -1 })];
        var tile = Worlds.Even(3).With(doubts).Begin(Worlds.Quiet().Set(Parameters.ClarityLoss, 1));
        tile.Play(..24, _ => tile.Measured(Indicators.Clarity)[0].ShouldBe(0));
    }

    [Fact]
    public void Doubt_lowers_reliability_at_constant_trust()
    {
        var clear = Worlds.Even(3).Begin().Play(..1);
        var doubted = Worlds.Even(3).With(new Event { Id = "a", Month = 0, Clarity = -1 }).Begin().Play(..1);
        doubted.Measured(Indicators.TrustGuarantor).ShouldBe(clear.Measured(Indicators.TrustGuarantor));
        (clear.Measured(Indicators.Reliability)[0] - doubted.Measured(Indicators.Reliability)[0]).ShouldBe(0.3f * 0.15f, 1e-6f);
    }

    private static float Level(params Event[] events) => Worlds.Even(3).With(events).Begin().Play(..1).Measured(Indicators.Clarity)[0];

    [Fact]
    public void Statements_that_leave_it_open_make_a_withdrawal_likelier_and_clear_ones_not_rarer()
    {
        var rates = Worlds.RatesOf(new ParameterValues());
        Worlds.Even(3).With(new Event { Id = "a", Month = 0, Clarity = -1 }).Begin().Play(..1).Clarity.Expectation(rates)[0].ShouldBe(1.15f, 1e-5f);
        Worlds.Even(3).With(new Event { Id = "a", Month = 0, Clarity = 1 }).Begin().Play(..1).Clarity.Expectation(rates)[0].ShouldBe(1);
    }
}
