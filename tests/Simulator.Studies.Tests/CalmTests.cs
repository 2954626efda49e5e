using Simulator.Model;
using Simulator.Scenarios;

namespace Simulator.Studies.Tests;

/// <summary>The 32 members of the shipped baseline in a calm world: nothing dated, no hazard, noise on. The same bits every time.</summary>
public class CalmTests
{
    private const int Tiles = 64; // 1,024 histories: the standard error of a mean belief is below 0.002

    [Fact]
    public void Calm_belief_of_the_shipped_alliance_stays_at_045_within_002_for_24_months()
    {
        var tile = new Tile(Calm(asOf: 24));
        var (grey, limited) = (new double[24], new double[24]);
        Play(tile, new ParameterValues(), month =>
        {
            grey[month] += Mean(tile.Measured(Indicators.BeliefGrey)) / Tiles;
            limited[month] += Mean(tile.Measured(Indicators.ResponsePerceived)) / Tiles;
        });
        grey.ShouldAllBe(belief => Math.Abs(belief - 0.45) < 0.02);
        limited.ShouldAllBe(belief => Math.Abs(belief - 0.45) < 0.02);
    }

    [Fact]
    public void Limited_acts_against_the_shipped_alliance_are_rarer_than_twenty_quiet_years_exclude()
    {
        var scenario = Baseline();
        var tile = new Tile(Calm(asOf: 0));
        var values = new ParameterValues();
        var draw = new float[Parameters.All.Count];
        var sampler = new Sampler(scenario, scenario.Seed, (int)Tiles * Tile.Width);
        double yearly = 0;
        for (var t = 0u; t < Tiles; t++)
        {
            for (var lane = 0; lane < Tile.Width; lane++) // a draw a history: what we do not know counts too
            {
                sampler.Sample(scenario.Variants[0], (uint)(t * Tile.Width + lane), draw);
                foreach (var hazard in Parameters.All.Where(p => p.Name.StartsWith("hazard.", StringComparison.Ordinal) && p.Unit is "1/month" or "1/year")) draw[hazard.Index] = 0;
                values.SetLane(lane, draw);
            }

            tile.Begin(values, scenario.Seed, t * Tile.Width);
            for (var month = 0; month < 24; month++)
            {
                tile.Play(month);
                yearly += Mean(tile.Measured(Indicators.LimitedActs)) / Tiles / 2;
            }
        }

        yearly.ShouldBeLessThan(0.15); // none in twenty years: three in twenty a year at most (rule of three)
    }

    private static Scenario Baseline() => ScenarioReader.Read(Path.Combine(Checkout.Root, "scenarios", "baseline.yaml")).Scenario!;

    private static Setting Calm(int asOf) => Baseline().Variants[0].Setting with { Events = [], AsOf = asOf, Months = 24 };

    private static void Play(Tile tile, ParameterValues values, Action<int> look)
    {
        for (var t = 0u; t < Tiles; t++)
        {
            tile.Begin(values, 1, t * Tile.Width);
            for (var month = 0; month < 24; month++)
            {
                tile.Play(month);
                look(month);
            }
        }
    }

    private static double Mean(System.Runtime.Intrinsics.Vector512<float> lanes) => System.Runtime.Intrinsics.Vector512.Sum(lanes) / Tile.Width;
}
