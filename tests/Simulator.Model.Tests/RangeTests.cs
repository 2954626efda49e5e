namespace Simulator.Model.Tests;

/// <summary>
/// Whatever a scenario may say, five years play to their end and every indicator stays in its range. Amounts without a natural end (money,
/// troops, force, ratios to the start) may pass their largest value, where tallies count them at the edge; they stay finite and above the smallest.
/// </summary>
public sealed class RangeTests
{
    private const int Months = 60;
    private static readonly string[] Amounts = ["spending.", "resilience.", "capability", "autonomy", "presence", "cohesion.relative", "reach"];

    [Fact]
    public void Every_parameter_at_either_end_of_its_range()
    {
        var ends = Parameters.All.SelectMany(p => new[] { new End(p, p.Min), new End(p, p.Max) });
        foreach (var (tile, chunk) in ends.Chunk(Tile.Width).Index())
        {
            var values = new ParameterValues();
            for (var lane = 0; lane < chunk.Length; lane++)
            {
                var draw = Parameters.All.Select(p => p.Default).ToArray();
                draw[chunk[lane].Parameter.Index] = chunk[lane].Value;
                values.SetLane(lane, draw);
            }

            Hold(Worlds.Random(tile + 1) with { AsOf = 6 }, values, lane => lane < chunk.Length ? $"{chunk[lane].Parameter.Name} = {chunk[lane].Value}" : "defaults");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void All_parameters_at_random_in_random_alliances(bool hostile)
    {
        for (var seed = 0; seed < 16; seed++)
        {
            var random = new Random(seed);
            var values = new ParameterValues();
            for (var lane = 0; lane < Tile.Width; lane++)
                values.SetLane(lane, [.. Parameters.All.Select(p => random.Next(4) switch { 0 => p.Min, 1 => p.Max, _ => p.Min + (p.Max - p.Min) * random.NextSingle() })]);
            Hold(Worlds.Random(1000 + seed, hostile) with { AsOf = 6 }, values, _ => $"alliance {1000 + seed}");
        }
    }

    private static void Hold(Setting setting, ParameterValues values, Func<int, string> what)
    {
        Stock[] stocks = [.. Enum.GetValues<StockKind>().Select(kind => new Stock(kind.ToString(), "Any", kind, MemberSet.Of(1), 1000))];
        var tile = setting.With(a => a with
        {
            Stocks = stocks,
            Strands = [new("wire", "By wire", 1, true)],
            Releases = [new("rules", "Rules", ReleaseOf.Standards, 5), new("lists", "Lists", ReleaseOf.Targets, 3)],
        }).With(
            new Event { Id = "staff", Month = 2, Actor = 0, Stock = new(0, -2000) },
            new Event { Id = "army", Month = 2, Stock = new(1, 900_000) },
            new Event { Id = "reserve", Month = 2, Stock = new(2, 900_000) },
            new Event { Id = "rulebook", Month = 20, Rulebook = 1 },
            new Event { Id = "exit", Month = 40, Actor = 0, Leaves = true },
            new Event { Id = "exit-too", Month = 50, Actor = 1, Leaves = true },
            new Event { Id = "scare", Month = 1, Funding = new(0, Funding.AtRisk) }, new Event { Id = "lapse", Month = 30, Funding = new(0, Funding.Lapsed) },
            new Event { Id = "rules", Month = 1, Release = new(0, ReleaseAct.Begin) }, new Event { Id = "lists", Month = 1, Release = new(1, ReleaseAct.Begin) },
            new Event { Id = "leak", Month = 20, Release = new(0, ReleaseAct.Leak) }).With(Worlds.Harm(2, 1, 1), Worlds.Repair(4, 1, 1), new Event { Id = "move", Month = 3, Actor = 0, Troops = 100000, Criticism = true, Pledge = true, Threat = 1, Clarity = -1 })
            .Begin(values, seed: 8);
        var outside = new Dictionary<string, string>();
        tile.Play(..Months, month =>
        {
            foreach (var (indicator, of, value) in tile.Everything())
                for (var lane = 0; lane < Tile.Width; lane++)
                    if (!(value[lane] >= indicator.Min && value[lane] <= Largest(indicator)))
                        outside.TryAdd(indicator.Name, $"{indicator.Name} of {of} is {value[lane]:R} in month {month}, outside {indicator.Min} to {indicator.Max} ({what(lane)})");
        });
        outside.Values.ShouldBeEmpty();
    }

    private static float Largest(Indicator indicator) =>
        Amounts.Any(a => indicator.Name.StartsWith(a, StringComparison.Ordinal)) && indicator.Unit != "members" ? float.MaxValue : indicator.Max;

    private sealed record End(Parameter Parameter, float Value);
}
