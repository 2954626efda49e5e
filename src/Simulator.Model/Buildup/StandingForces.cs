namespace Simulator.Model;

/// <summary>Standing forces that members keep together: each soldier counts like one of its owners' own, times a worth.</summary>
internal sealed class StandingForces(World world)
{
    private readonly Lanes[] factors = new Lanes[world.Count];
    private readonly float[] people = // persons under arms of all owners of each stock; at least one, so that owners without forces gain nothing
        [.. world.Alliance.Stocks.Select(s => Math.Max(1, 1000 * world.Members.Where((_, i) => s.Owners.Contains(i)).Sum(m => m.Personnel)))];

    /// <summary>Factor on the force of each member.</summary>
    public ReadOnlySpan<Lanes> Factors => factors;

    public void Begin(Tile tile)
    {
        factors.AsSpan().Fill(Lanes.One);
        Move(tile);
    }

    public void Move(Tile tile)
    {
        var stocks = tile.Buildup.Stocks.Declared;
        if (stocks.Length == 0) return;
        factors.AsSpan().Fill(Lanes.One);
        for (var k = 0; k < stocks.Length; k++)
        {
            if (stocks[k].Kind != StockKind.Force) continue;
            var gained = tile.Rates[Parameters.ArmyWorth] * tile.Buildup.Stocks.Levels[k] * Elementary.All(1 / people[k]);
            for (var i = 0; i < factors.Length; i++)
                if (stocks[k].Owners.Contains(i)) factors[i] += gained;
        }
    }

    /// <summary>Soldiers of forces that stand without the guarantor, against the number that would replace it, times their worth.</summary>
    public Lanes Readiness(Tile tile)
    {
        var stocks = tile.Buildup.Stocks.Declared;
        var soldiers = Lanes.Zero;
        for (var k = 0; k < stocks.Length; k++)
            if (stocks[k].Kind == StockKind.Force && !stocks[k].Owners.Contains(world.Alliance.Guarantor)) soldiers += tile.Buildup.Stocks.Levels[k];
        return tile.Rates[Parameters.ArmyWorth] * soldiers / tile.Rates[Parameters.AutonomyTroops];
    }
}
