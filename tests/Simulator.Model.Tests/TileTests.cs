namespace Simulator.Model.Tests;

public sealed class TileTests
{
    [Fact]
    public void In_a_calm_world_trust_stays_put_to_the_bit_in_all_histories()
    {
        // No hazards (the horizon is on record), no noise, no rulebook. Two speeds are off too: a widening gap in spending is a cause of
        // its own, not calm.
        var setting = Worlds.Random(4) with { Months = Worlds.Horizon };
        var tile = setting.Begin(Worlds.Quiet().Set(Parameters.RulebookStrictness, 0), seed: 11, first: 160);
        tile.Play(..Worlds.Horizon, month =>
        {
            for (var i = 0; i < tile.Members.Length; i++)
                for (var j = 0; j < tile.Members.Length; j++)
                    if (i != j) tile.Measured(Indicators.TieTrust, i, j).ShouldBe(Worlds.All(setting.Alliance.Baseline[i, j]), $"{i} to {j} in month {month}");
        });
        tile.Measured(Indicators.SpendingMean)[0].ShouldNotBe(tile.Measured(Indicators.SpendingMean)[1]); // spending alone goes its way
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_history_has_the_same_bits_in_any_lane(bool busy)
    {
        var (setting, values) = busy ? (Busy.World, Busy.Values()) : (Worlds.Random(9) with { AsOf = 3 }, Restless());
        var from0 = setting.Bits(values, 48, seed: 5, first: 0);
        var from7 = setting.Bits(values, 48, seed: 5, first: 7);
        for (var month = 0; month < 48; month++)
            for (var lane = 7; lane < Tile.Width; lane++) Worlds.Same(from7[month][lane - 7], from0[month][lane]).ShouldBeTrue($"history {lane} in month {month}");
    }

    [Theory]
    [InlineData(false, 30)]
    [InlineData(true, 1)] // whatever a month writes first, and
    [InlineData(true, 48)] // whatever the last one leaves
    public void A_tile_begun_again_plays_as_a_new_one(bool busy, int before)
    {
        var (setting, values) = busy ? (Busy.World, Busy.Values()) : (Worlds.Random(9) with { AsOf = 3 }, Restless());
        var used = setting.Begin(values, seed: 3, first: 4096).Play(..before);
        var fresh = setting.Begin(values, seed: 5, first: 32);
        used.Begin(values, 5, 32);
        for (var month = 0; month < 48; month++)
        {
            used.Play(month);
            fresh.Play(month);
            foreach (var (one, other) in used.Everything().Zip(fresh.Everything())) one.ShouldBe(other, $"month {month}");
        }
    }

    [Fact]
    public void An_event_without_effect_moves_nobody()
    {
        // Before all others in the list, by a hazard, at a gate of its own order of events; and dated.
        var hazard = new Event { Id = "nothing", Month = 0, Day = 1, Timing = new Timing { From = 0, To = 47, Address = 77, PerYear = 3, Repeats = true } };
        var dated = new Event { Id = "nothing-either", Month = 12, Day = 1, Actor = 3 };
        var with = (Busy.World with { Events = [hazard, dated, .. Busy.World.Events] }).Bits(Busy.Values(), 48);
        with.Zip(Busy.World.Bits(Busy.Values(), 48), Worlds.Same).ShouldAllBe(same => same);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Lanes_do_not_feel_the_parameters_of_other_lanes(bool busy)
    {
        var setting = busy ? Busy.World : Worlds.Random(6) with { AsOf = 3 };
        var alone = setting.Bits(Restless(), 36);
        var mixed = Restless();
        var draw = Parameters.All.Select(p => p.Max).ToArray();
        mixed.SetLane(0, draw);
        var beside = setting.Bits(mixed, 36);
        for (var lane = 1; lane < Tile.Width; lane++) Worlds.Same(beside[35][lane], alone[35][lane]).ShouldBeTrue($"lane {lane}");
        Worlds.Same(beside[35][0], alone[35][0]).ShouldBeFalse();
    }

    [Fact]
    public void Another_seed_or_another_history_is_another_story()
    {
        var setting = Worlds.Random(6);
        var one = setting.Bits(new ParameterValues(), 2, seed: 1);
        Worlds.Same(one[1][0], one[1][1]).ShouldBeFalse();
        Worlds.Same(one[1][0], setting.Bits(new ParameterValues(), 2, seed: 2)[1][0]).ShouldBeFalse();
    }

    [Fact]
    public void A_month_allocates_nothing()
    {
        var setting = Worlds.Random(6) with { AsOf = 3 };
        var eventful = setting.With(Worlds.Harm(30, 0.9f, 1), new Event { Id = "move", Month = 31, Actor = 0, Targets = MemberSet.Of(1), Troops = -500 });
        Allocation.Of(() => eventful.Begin(Restless()).Play(..24), 24..48).ShouldBe(0);
    }

    /// <summary>Every hazard often, so that rare branches are taken.</summary>
    internal static ParameterValues Restless() => new ParameterValues()
        .Set(Parameters.HazardTerritorial, 0.1f).Set(Parameters.HazardTariff, 0.1f).Set(Parameters.HazardDrawdown, 0.1f)
        .Set(Parameters.HazardReassurance, 0.1f).Set(Parameters.HazardDefault, 0.5f).Set(Parameters.HazardCrisis, 0.1f)
        .Set(Parameters.ThreatRate, 0.5f).Set(Parameters.RulebookStrictness, 0.5f).Set(Parameters.FixedLimited, 0.1f);
}
