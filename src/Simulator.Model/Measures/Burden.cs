using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>Who pays: level, spread and the pledge's lines, and what it makes of Europe's own strength.</summary>
internal sealed class Burden(World world)
{
    private const int BaseYear = 2024; // autonomy counts what was added after it
    private readonly float[] product = [.. Enumerable.Range(0, world.Setting.Months).Select(month => ProductOf(world, month))]; // of the allies, by month to the horizon
    private Lanes added, startTheatre, startNational;
    private float baseline;

    public void Begin(Tile tile)
    {
        added = Lanes.Zero;
        (startTheatre, startNational) = (tile.Council.Theatre, tile.Council.National);
        baseline = 0;
        for (var i = 0; i < world.Count; i++)
            if (i != world.Alliance.Guarantor) baseline += world.Members[i].Core[BaseYear] * world.Gdp(i, BaseYear) * 0.01f;
    }

    public void Take(Tile tile, Board board, int month, Lanes[] measured)
    {
        Lanes sum = Lanes.Zero, squares = Lanes.Zero, spent = Lanes.Zero;
        Lanes two = Lanes.Zero, core = Lanes.Zero, paper = Lanes.Zero, real = Lanes.Zero;
        var (start, pledge) = (tile.Rates[Parameters.PledgeStart], tile.Rates[Parameters.PledgeCore]);
        var whole = pledge + tile.Rates[Parameters.PledgeResilience];
        var forces = 0;
        for (var i = 0; i < world.Count; i++)
        {
            var news = board.News(i);
            if (i != world.Alliance.Guarantor) spent += news.Expenditure;
            if (world.Members[i].Personnel <= 0) continue;
            forces++;
            sum += news.Core;
            squares = Elementary.Fma(news.Core, news.Core, squares);
            two += AtLeast(news.Core, start);
            core += AtLeast(news.Core, pledge);
            paper += AtLeast(news.CoreReported + news.Reported, whole);
            real += AtLeast(news.Core + news.Genuine, whole);
        }

        var each = Elementary.All(1f / Math.Max(1, forces));
        var mean = sum * each;
        measured[Indicators.SpendingMean.Index] = mean;
        measured[Indicators.SpendingSpread.Index] = Vector512.Sqrt(Elementary.Positive(squares * each - mean * mean));
        measured[Indicators.SpendingAllies.Index] = spent * tile.Now.Price * Elementary.All(100 / (month < product.Length ? product[month] : ProductOf(world, month)));
        measured[Indicators.SpendingAt2.Index] = two;
        measured[Indicators.SpendingAt35.Index] = core;
        measured[Indicators.SpendingPaper5.Index] = paper;
        measured[Indicators.SpendingReal5.Index] = real;
        measured[Indicators.Capability.Index] = tile.Council.Theatre / startTheatre;
        measured[Indicators.CapabilityNational.Index] = tile.Council.National / startNational;
        measured[Indicators.Autonomy.Index] = Autonomy(tile, spent) + tile.Buildup.Forces.Readiness(tile);
    }

    /// <summary>Spending added since 2024, as far as it has passed the pipeline, against what replaces the guarantor.</summary>
    private Lanes Autonomy(Tile tile, Lanes spent)
    {
        var more = spent - Elementary.All(baseline) / tile.Rates.Price(BaseYear);
        added = Elementary.Fma(Lanes.One / tile.Rates[Parameters.CapabilityPipeline], more - added, added);
        return Elementary.Positive(added / tile.Rates[Parameters.AutonomyRequirement]);
    }

    /// <summary>GDP of all but the guarantor, bn USD nominal.</summary>
    private static float ProductOf(World world, int month)
    {
        var sum = 0f;
        for (var i = 0; i < world.Count; i++)
            if (i != world.Alliance.Guarantor) sum += world.Gdp(i, world.Setting.YearOf(month), (world.Setting.MonthOfYear(month) - 1) / 12f);
        return sum;
    }

    /// <summary>1 where the share reaches the line, a thousandth of a point forgiven for rounding.</summary>
    private static Lanes AtLeast(Lanes share, Lanes line) =>
        Elementary.Flag(Vector512.GreaterThanOrEqual(share, line - Elementary.All(1e-3f)));
}
