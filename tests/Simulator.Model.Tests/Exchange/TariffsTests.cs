namespace Simulator.Model.Tests;

public sealed class TariffsTests
{
    [Fact]
    public void A_tariff_costs_its_target_and_half_of_that_who_imposes_it()
    {
        // Even members of equal GDP: 0.3 * 1.5 % * 0.2 = 0.09 % for the target, half of it for the guarantor.
        var tile = Worlds.Even(3).With(Outward(0, 0.2f)).Begin().Play(..1);
        tile.Measured(Indicators.MemberLost, 1)[0].ShouldBe(0.09f, 1e-6f);
        tile.Measured(Indicators.MemberLost, 2)[0].ShouldBe(0);
        tile.Measured(Indicators.LostGuarantor)[0].ShouldBe(0.045f, 1e-6f);
        tile.Measured(Indicators.LostAllies)[0].ShouldBe(0.045f, 1e-6f, "one of two equal economies");
    }

    [Fact]
    public void Retaliation_mirrors_it()
    {
        var tile = Worlds.Even(3).With(Outward(0, 0.2f), Back(0, 0.2f)).Begin().Play(..1);
        tile.Measured(Indicators.MemberLost, 1)[0].ShouldBe(0.135f, 1e-6f);
        tile.Measured(Indicators.LostGuarantor)[0].ShouldBe(0.135f, 1e-6f);
    }

    [Fact]
    public void A_tariff_stands_until_another_event_ends_it()
    {
        var tile = Worlds.Even(3).With(Outward(2, 0.2f), Outward(5, 0)).Begin();
        tile.Play(..8, month => (tile.Measured(Indicators.LostAllies)[0] > 0).ShouldBe(month is >= 2 and < 5, $"month {month}"));
    }

    [Fact]
    public void Losses_double_while_somebody_is_firm()
    {
        var setting = Worlds.Even(3).With(a => a with { Issues = [new Issue("ISLE", "Island", 0, MemberSet.Of(1))] });
        var threat = new Event { Id = "threat", Month = 0, Actor = 0, Targets = MemberSet.Of(1), Issue = 0, Rung = 3 };
        var calm = setting.With(Outward(1, 0.2f)).Begin().Play(..2).Measured(Indicators.LostAllies)[0];
        setting.With(threat, Outward(1, 0.2f)).Begin().Play(..2).Measured(Indicators.LostAllies)[0].ShouldBe(2 * calm, 1e-6f);
    }

    [Fact]
    public void A_loss_lowers_spending_for_about_two_years_and_then_no_more()
    {
        var war = Worlds.Even(3).With(Outward(1, 1), Outward(3, 0));
        var values = Worlds.Quiet().Set(Parameters.SpendingNoiseQuiet, 0).Set(Parameters.ExchangeFiscal, 2).Set(Parameters.SpendingQuiet, 1);
        float Core(Setting setting, int months) => setting.Begin(values).Play(..months).Measured(Indicators.MemberCore, 1)[0];
        (Core(Worlds.Even(3), 25) - Core(war, 25)).ShouldBeGreaterThan(0.1f);
        (Core(Worlds.Even(3), 121) - Core(war, 121)).ShouldBeLessThan(0.01f);
    }

    [Fact]
    public void Without_loss_a_tariff_changes_nothing()
    {
        var values = Worlds.Quiet().Set(Parameters.ExchangeLoss, 0);
        var (with, without) = (Worlds.Even(3).With(Outward(0, 1), Back(0, 1)).Bits(values, 30), Worlds.Even(3).Bits(values, 30));
        for (var month = 0; month < 30; month++) Worlds.Same(with[month], without[month]).ShouldBeTrue($"month {month}");
    }

    private static Event Outward(int month, float rate) =>
        new() { Id = $"out-{month}", Month = month, Actor = 0, Targets = MemberSet.Of(1), Tariff = new Tariff(rate, MemberSet.Of(0)) };

    private static Event Back(int month, float rate) =>
        new() { Id = $"back-{month}", Month = month, Actor = 1, Targets = MemberSet.Of(0), Tariff = new Tariff(rate, MemberSet.Of(1)) };
}
