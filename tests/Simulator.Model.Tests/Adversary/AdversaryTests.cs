namespace Simulator.Model.Tests;

public sealed class AdversaryTests
{
    [Fact]
    public void Resolve_is_belief_times_balance_so_that_neither_capability_nor_cohesion_replaces_the_other()
    {
        var tile = Worlds.Random(3).Begin().Play(..12);
        var product = tile.Measured(Indicators.ResponsePerceived) * tile.Adversary.Balance;
        for (var lane = 0; lane < Tile.Width; lane++) tile.Measured(Indicators.Resolve)[lane].ShouldBe(product[lane], 1e-6f);
    }

    [Fact]
    public void A_pledge_alone_does_not_move_belief_within_half_a_year()
    {
        var pledged = Worlds.Even(8).With(new Event { Id = "pledge", Month = 5, Pledge = true }).Begin().Play(..12);
        var silent = Worlds.Even(8).Begin().Play(..12);
        pledged.Measured(Indicators.ResponsePerceived)[0].ShouldBe(silent.Measured(Indicators.ResponsePerceived)[0], 0.002f);
    }

    [Fact]
    public void A_gain_of_3_against_a_cost_of_7_is_indifferent_at_0_3() =>
        Adversary.Threshold(Worlds.RatesOf(new ParameterValues().Set(Parameters.GainLimited, 0.3f).Set(Parameters.CostLimited, 0.7f)))[0].ShouldBe(0.3f, 1e-7f);

    [Fact]
    public void A_worse_status_quo_raises_the_resolve_that_deters() =>
        Adversary.Threshold(Worlds.RatesOf(new ParameterValues().Set(Parameters.StatusQuo, -0.2f)))[0].ShouldBe(0.7f / 2, 1e-6f);

    [Fact]
    public void Calm_belief_stays_at_its_start_for_two_years()
    {
        // Noise on, no hazards (the horizon is on record). 64 tiles are 1,024 histories; the standard error of each mean is about 0.002,
        // so a bound of 0.02 tests the model and not the luck.
        foreach (var (grey, limited, _) in Calm.Value)
        {
            grey.ShouldBe(0.45, 0.02);
            limited.ShouldBe(0.45, 0.02);
        }
    }

    [Fact]
    public void Calm_limited_acts_are_rarer_than_the_record_excludes()
    {
        // No limited act against a member in twenty years excludes hazards above 3 / 20 a year (rule of three): 0.15.
        var yearly = Calm.Value.Sum(month => month.Acts) / 2;
        yearly.ShouldBeLessThan(0.15);
    }

    [Fact]
    public void The_record_has_no_limited_act_and_chance_adds_none_to_it()
    {
        var values = Worlds.Quiet().WithoutHazards().Set(Parameters.FixedLimited, 0).Set(Parameters.CostLimited, 0.01f).Set(Parameters.GainLimited, 5);
        var tile = (Worlds.Even(4) with { AsOf = 3 }).Begin(values).Play(..3);
        tile.Measured(Indicators.LimitedAny).ShouldBe(Lanes.Zero);
        tile.Play(3..4);
        tile.Measured(Indicators.LimitedAny).ShouldBe(Lanes.One);
    }

    [Fact]
    public void A_fall_of_cohesion_lowers_belief_and_raises_the_tempo()
    {
        var calm = Worlds.Even(4).Begin().Play(..12);
        var torn = Worlds.Even(4).With(Worlds.Harm(0, 1, 1, 2, 3)).Begin().Play(..12);
        torn.Measured(Indicators.BeliefGrey)[0].ShouldBeLessThan(calm.Measured(Indicators.BeliefGrey)[0]);
        torn.Measured(Indicators.GreyTempo)[0].ShouldBeGreaterThan(calm.Measured(Indicators.GreyTempo)[0]);
    }

    [Theory]
    [InlineData(1f, 1)]
    [InlineData(0f, -1)]
    public void A_recorded_answer_moves_belief_its_way(float answer, int direction)
    {
        var values = Worlds.Quiet().Set(Parameters.GreyTempo, 0);
        var act = new Event { Id = "drones", Month = 1, Targets = MemberSet.Of(1), Answer = answer };
        var calm = Worlds.Even(4).Begin(values).Play(..2);
        var acted = Worlds.Even(4).With(act).Begin(values).Play(..2);
        Math.Sign(acted.Measured(Indicators.BeliefGrey)[0] - calm.Measured(Indicators.BeliefGrey)[0]).ShouldBe(direction);
    }

    [Theory]
    [InlineData(1f, 1)]
    [InlineData(0f, -1)]
    public void A_recorded_answer_to_a_limited_act_teaches_more_about_limited_acts_than_one_in_the_grey_zone(float answer, int direction)
    {
        var calm = Believed(null);
        var attack = Believed(new() { Id = "attack", Month = 1, Targets = MemberSet.Of(1), Answer = answer, Limited = true }) - calm;
        var drones = Believed(new() { Id = "drones", Month = 1, Targets = MemberSet.Of(1), Answer = answer }) - calm;
        Math.Sign(attack).ShouldBe(direction);
        Math.Abs(attack).ShouldBeGreaterThan(3 * Math.Abs(drones));

        static float Believed(Event? act)
        {
            var setting = act is null ? Worlds.Even(4) : Worlds.Even(4).With(act);
            return setting.Begin(Worlds.Quiet().Set(Parameters.GreyTempo, 0)).Play(..2).Measured(Indicators.ResponsePerceived)[0];
        }
    }

    [Fact]
    public void The_member_that_fewer_would_help_is_less_covered()
    {
        var baseline = Worlds.Pairs(4, 0.5f);
        for (var i = 0; i < 4; i++) baseline[i, 3] = i == 3 ? 0 : -0.5f;
        var tile = Worlds.Even(4).With(a => a with { Baseline = baseline }).Begin().Play(..1);
        tile.Adversary.Coverage[3][0].ShouldBeLessThan(tile.Adversary.Coverage[1][0]);
    }

    [Fact]
    public void A_growing_adversary_tilts_the_balance()
    {
        var values = Worlds.Quiet().Set(Parameters.AdversaryGrowth, 0.2f);
        var tile = Worlds.Even(4).Begin(values);
        tile.Adversary.Balance[0].ShouldBe(0.5f);
        tile.Play(..24);
        tile.Adversary.Balance[0].ShouldBeLessThan(0.45f);
    }

    [Fact]
    public void Where_alliances_do_not_deter_a_fall_of_belief_moves_no_act()
    {
        var values = Worlds.Quiet().WithoutHazards().Set(Parameters.Deterred, 0).Set(Parameters.SignalGain, 10).Set(Parameters.SignalWeight, 2);
        Event[] quarrel = [new() { Id = "quarrel", Month = 1, Actor = 0, Targets = MemberSet.Of(1, 2, 3), Impulse = -1 }];
        var tile = (Worlds.Even(4) with { AsOf = 0, Events = quarrel }).Begin(values).Play(..1);
        var (tempo, belief) = (tile.Adversary.Tempo, tile.Adversary.GreyBelief);
        tile.Play(1..12);
        tile.Adversary.GreyBelief[0].ShouldBeLessThan(belief[0]);
        tile.Adversary.Tempo.ShouldBe(tempo);
    }

    [Theory]
    [InlineData(1, 0)] // nobody expects an answer, so that one who is deterred by answers acts
    [InlineData(0, 1)]
    public void Where_alliances_do_not_deter_limited_acts_do_not_wait_for_doubt(float deterred, float quiet)
    {
        // Belief falls to nearly nothing within the year; at its start an act costs more than it gains.
        var values = Worlds.Quiet().WithoutHazards().Set(Parameters.Deterred, deterred).Set(Parameters.SignalGain, 10).Set(Parameters.SignalWeight, 2)
            .Set(Parameters.BeliefMean, 0.9f).Set(Parameters.BeliefWeight, 1).Set(Parameters.AdversaryBalance, 0.9f).Set(Parameters.FixedLimited, 0).Set(Parameters.GainLimited, 1).Set(Parameters.CostLimited, 2).Set(Parameters.Sharpness, 50);
        Event[] quarrel = [new() { Id = "quarrel", Month = 1, Actor = 0, Targets = MemberSet.Of(1, 2, 3), Impulse = -1 }, new() { Id = "again", Month = 2, Actor = 1, Targets = MemberSet.Of(0, 2, 3), Impulse = -1 }];
        var tile = (Worlds.Even(4) with { AsOf = 0, Events = quarrel }).Begin(values).Play(..36);
        tile.Measured(Indicators.LimitedAny)[0].ShouldBe(1 - quiet);
    }

    [Fact]
    public void A_limited_act_raises_the_threat_of_the_next_month()
    {
        var values = Worlds.Quiet().Set(Parameters.FixedLimited, 0).Set(Parameters.CostLimited, 0.01f).Set(Parameters.GainLimited, 5);
        var tile = (Worlds.Even(4) with { AsOf = 0 }).Begin(values.WithoutHazards()).Play(..1);
        tile.Measured(Indicators.LimitedActs).ShouldBe(Lanes.One);
        tile.Play(1..2);
        tile.Measured(Indicators.Threat)[0].ShouldBe(1.3f, 1e-6f);
        tile.Measured(Indicators.LimitedAny).ShouldBe(Lanes.One);
    }

    /// <summary>Means by month over 1,024 calm histories of eight members: both beliefs, and limited acts.</summary>
    private static readonly Lazy<(double Grey, double Limited, double Acts)[]> Calm = new(() =>
    {
        var means = new (double Grey, double Limited, double Acts)[24];
        var tile = new Tile(Worlds.Uneven(8) with { AsOf = 0 });
        for (var t = 0u; t < 64; t++)
        {
            tile.Begin(new ParameterValues().WithoutHazards(), 1, t * Tile.Width);
            tile.Play(..24, month =>
            {
                means[month].Grey += Mean(tile.Measured(Indicators.BeliefGrey)) / 64;
                means[month].Limited += Mean(tile.Measured(Indicators.ResponsePerceived)) / 64;
                means[month].Acts += Mean(tile.Measured(Indicators.LimitedActs)) / 64;
            });
        }

        return means;
    });

    private static double Mean(Lanes lanes) => Enumerable.Range(0, Tile.Width).Average(lane => (double)lanes[lane]);
}
