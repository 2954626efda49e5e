namespace Simulator.Model.Tests;

public sealed class GreyZoneTests
{
    private static readonly Rates Defaults = Worlds.RatesOf(new ParameterValues());

    [Fact]
    public void Tempo_starts_at_its_counted_level() => GreyZone.Tempo(Defaults, Worlds.All(0.2f), Worlds.All(0.2f))[0].ShouldBe(2.8f);

    [Fact]
    public void Tempo_rises_as_resolve_falls() =>
        GreyZone.Tempo(Defaults, Worlds.All(0.3f), Worlds.All(0.2f))[0].ShouldBe(2.8f * MathF.Exp(0.4f), 1e-5f);

    [Fact]
    public void Tempo_stops_at_50_acts_a_month() =>
        GreyZone.Tempo(Worlds.RatesOf(new ParameterValues().Set(Parameters.GreyResponse, 20)), Lanes.One, Lanes.Zero)[0].ShouldBe(50);

    [Fact]
    public void Openness_raises_attribution_and_probability_1_holds_it()
    {
        GreyZone.Attribution(Defaults, Lanes.Zero, Lanes.One)[0].ShouldBe(0.35f, 1e-6f);
        GreyZone.Attribution(Defaults, Worlds.All(0.8f), Lanes.One)[0].ShouldBe(0.55f, 1e-6f);
        GreyZone.Attribution(Worlds.RatesOf(new ParameterValues().Set(Parameters.AttributionBase, 1)), Lanes.One, Lanes.One)[0].ShouldBe(1);
    }

    [Fact]
    public void Acts_and_their_attributed_part_have_their_expected_means()
    {
        // 2,000 months of 16 histories at 2.8 acts: the standard error of the mean is 0.0094, that of attributed acts 0.0069;
        // 4.5 of them are missed with a probability below 1e-5.
        double acts = 0, attributed = 0;
        for (var month = 0; month < 2000; month++)
        {
            var (count, share) = GreyZone.Acts(new Chance(4, 0).Of(Decision.GreyActs, month), Worlds.All(2.8f), Worlds.All(0.55f));
            for (var lane = 0; lane < Tile.Width; lane++) (acts, attributed) = (acts + count[lane], attributed + count[lane] * share[lane]);
        }

        (acts / 32000).ShouldBe(2.8, 0.042);
        (attributed / 32000).ShouldBe(2.8 * 0.55, 0.031);
    }

    [Fact]
    public void Supporters_are_hit_and_those_who_do_not_help_are_spared()
    {
        var world = new World(Worlds.Even(3).With(1, m => m with { Aid = 0 }).With(2, m => m with { Aid = 1.5f }));
        world.GreyShare.ShouldBe([0.25f, 0, 0.75f]);
        GreyZone.Target(world, Worlds.All(0.2f))[0].ShouldBe(0);
        GreyZone.Target(world, Worlds.All(0.3f))[0].ShouldBe(2);
    }
}
