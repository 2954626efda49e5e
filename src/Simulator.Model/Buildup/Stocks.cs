using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>What is built up and runs down in sixteen histories: each stock follows a plan that events change after their notice.</summary>
internal sealed class Stocks(World world)
{
    private readonly Stock[] declared = [.. world.Alliance.Stocks];
    private readonly (Lanes Build, Lanes Decay)[] rates = [.. world.Alliance.Stocks.Select(s => (RateOf(s.Build), RateOf(s.Decay)))];
    private readonly Lanes[] levels = new Lanes[world.Alliance.Stocks.Count];
    private readonly Lanes[] plans = new Lanes[world.Alliance.Stocks.Count];

    /// <summary>The stocks, by index.</summary>
    public ReadOnlySpan<Stock> Declared => declared;

    /// <summary>What is there of each, in the unit of the stock.</summary>
    public ReadOnlySpan<Lanes> Levels => levels;

    public void Begin()
    {
        for (var k = 0; k < declared.Length; k++) levels[k] = plans[k] = Elementary.All(declared[k].Start);
    }

    public void Move(Tile tile, int month)
    {
        if (declared.Length == 0) return;
        for (var index = 0; index < world.Events.Length; index++)
            if (world.Events[index] is { Stock: { } change } e) Plan(change, tile.Timetable.Of(index, month - e.Notice));
        for (var k = 0; k < declared.Length; k++)
        {
            var gap = plans[k] - levels[k];
            var rate = Elementary.Choose(Vector512.GreaterThan(gap, Lanes.Zero), rates[k].Build, rates[k].Decay);
            levels[k] = Elementary.Fma(rate, gap, levels[k]);
        }
    }

    /// <summary>What there is of all stocks of one kind.</summary>
    public Lanes Total(StockKind kind)
    {
        var sum = Lanes.Zero;
        for (var k = 0; k < declared.Length; k++)
            if (declared[k].Kind == kind) sum += levels[k];
        return sum;
    }

    /// <summary>What there is of the stocks of one kind that a member owns, alone or with others.</summary>
    public Lanes Of(StockKind kind, int member)
    {
        var sum = Lanes.Zero;
        for (var k = 0; k < declared.Length; k++)
            if (declared[k].Kind == kind && declared[k].Owners.Contains(member)) sum += levels[k];
        return sum;
    }

    private void Plan(StockChange change, Lanes happens) =>
        plans[change.Stock] = Elementary.Positive(plans[change.Stock] + (happens & Elementary.All(change.Change)));

    private static Lanes RateOf(float halfLife) => Elementary.RateOfHalfLife(Elementary.All(halfLife));
}
