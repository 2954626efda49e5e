namespace Simulator.Model.Tests;

public sealed class PushbackTests
{
    private static readonly Event Closed = new() { Id = "closed", Month = 0, Targets = MemberSet.Of(1, 2), Access = 0 };

    [Fact]
    public void Pushback_goes_half_of_the_way_to_what_is_felt_in_nine_months() =>
        Worlds.Even(3).With(Closed).Begin().Play(..9).Measured(Indicators.Pushback)[0].ShouldBe(0.25f, 1e-5f);

    [Fact]
    public void Tariffs_that_hurt_the_guarantor_feed_it()
    {
        var back = new Event { Id = "back", Month = 0, Actor = 1, Targets = MemberSet.Of(0), Tariff = new Tariff(1, MemberSet.Of(1, 2)) };
        Worlds.Even(3).With(back).Begin().Play(..9).Measured(Indicators.Pushback)[0].ShouldBe(0.45f, 1e-3f); // half of 0.9 % lost
    }

    [Fact]
    public void Pushback_makes_coercion_rarer_and_reassurance_more_frequent()
    {
        var rates = Worlds.RatesOf(new ParameterValues());
        var tile = Worlds.Even(3).With(Closed).Begin().Play(..132);
        var level = tile.Measured(Indicators.Pushback)[0];
        tile.Politics.Pushback.Restraint(rates)[0].ShouldBe(MathF.Exp(-2 * level), 1e-5f);
        tile.Politics.Pushback.Reassurance(rates)[0].ShouldBe(1 + level, 1e-5f);
    }

    [Fact]
    public void Without_response_pushback_changes_nothing_but_itself()
    {
        var setting = Worlds.Even(3) with { AsOf = 0 };
        var values = new ParameterValues().Set(Parameters.PushbackResponse, 0).Set(Parameters.PushbackReassurance, 0);
        var (closed, open) = (setting.With(Closed).Begin(values).Play(..60), setting.Begin(values).Play(..60));
        closed.Measured(Indicators.Pushback)[0].ShouldBeGreaterThan(open.Measured(Indicators.Pushback)[0]);
        closed.Measured(Indicators.TrustGuarantor).ShouldBe(open.Measured(Indicators.TrustGuarantor));
    }
}
