namespace Simulator.Model.Tests;

public sealed class BrokerTests
{
    private static readonly Event Silent = new() { Id = "silent", Month = 0, Broker = BrokerVoice.Silent };

    [Fact]
    public void A_silent_broker_takes_a_share_off_the_next_harm()
    {
        var values = Worlds.Quiet().Set(Parameters.BrokerDamping, 0.5f);
        var damped = Worlds.Even(3).With(Silent, Worlds.Harm(1, 0.4f, 1)).Begin(values).Play(..2);
        var half = Worlds.Even(3).With(Worlds.Harm(1, 0.2f, 1)).Begin(values).Play(..2);
        damped.Measured(Indicators.TieLeader, 1, 0)[0].ShouldBe(half.Measured(Indicators.TieLeader, 1, 0)[0], 1e-6f);
    }

    [Fact]
    public void He_cannot_make_a_grave_act_less_grave()
    {
        var tile = Worlds.Even(3).With(Silent, Worlds.Harm(1, 0.8f, 1)).Begin(Worlds.Quiet().Set(Parameters.BrokerDamping, 0.5f)).Play(..2);
        tile.Measured(Indicators.TieScar, 1, 0)[0].ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Repair_and_the_harms_of_others_are_not_damped()
    {
        var by = Worlds.Harm(1, 0.4f, 2) with { Actor = 1 };
        var (with, without) = (Worlds.Even(3).With(Silent, by, Worlds.Repair(2, 0.4f, 1)).Begin().Play(..3), Worlds.Even(3).With(by, Worlds.Repair(2, 0.4f, 1)).Begin().Play(..3));
        with.Measured(Indicators.TieLeader, 2, 1).ShouldBe(without.Measured(Indicators.TieLeader, 2, 1));
        with.Measured(Indicators.TieLeader, 1, 0).ShouldBe(without.Measured(Indicators.TieLeader, 1, 0));
    }

    [Fact]
    public void Silence_costs_credit_only_while_a_dispute_is_open_and_speaking_wins_it_back()
    {
        var setting = Worlds.Even(3).With(a => a with { Issues = [new Issue("ISLE", "Island", 0, MemberSet.Of(1))] }).With(
            Silent,
            new Event { Id = "act", Month = 4, Actor = 0, Targets = MemberSet.Of(1), Issue = 0, Rung = 3 },
            new Event { Id = "speaks", Month = 30, Broker = BrokerVoice.Speaks });
        var credit = new float[60];
        var tile = setting.Begin();
        tile.Play(..60, month => credit[month] = tile.Measured(Indicators.BrokerCredit)[0]);
        credit[3].ShouldBe(1);
        credit[4].ShouldBe(0.98f, 1e-6f);
        credit[29].ShouldBeInRange(0.7f, 0.97f);
        credit[29].ShouldBe(credit[20], 1e-6f, "the dispute is over, but silence is not forgiven");
        credit[59].ShouldBe(1);
    }

    [Fact]
    public void A_silent_broker_makes_withdrawals_rarer()
    {
        var setting = Worlds.Even(3) with { AsOf = 1 };
        var values = Worlds.Quiet().WithoutHazards().Set(Parameters.HazardDrawdown, 0.5f).Set(Parameters.BrokerDamping, 0.5f);
        int Withdrawals(Setting s) => Enumerable.Range(0, 20).Sum(t =>
            Enumerable.Range(0, Tile.Width).Count(lane => s.Begin(values, first: (uint)(t * Tile.Width)).Play(..2).Measured(Indicators.Presence)[lane] < 9999));
        var (with, without) = (Withdrawals(setting.With(Silent)), Withdrawals(setting));
        without.ShouldBeInRange(124, 196); // of 320 with chance 0.5: four standard errors, error probability below 1e-4
        with.ShouldBeInRange(49, 111);     // with chance 0.25
    }

    [Fact]
    public void Without_a_broker_nothing_is_damped() =>
        Worlds.Even(3).With(Worlds.Harm(0, 1, 1)).Begin().Play(..2).Politics.Broker.Damping.ShouldBe(Lanes.Zero);
}
