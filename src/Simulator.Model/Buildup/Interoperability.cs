namespace Simulator.Model;

/// <summary>
/// How well forces can fight together: follows, slowly, what is staffed and standardised. Without it the sum of national forces is more
/// than what can be used jointly.
/// </summary>
internal sealed class Interoperability
{
    /// <summary>Level in [0, 1]; 1 where no stock of this kind is declared.</summary>
    public Lanes Level { get; private set; }

    public void Begin(Tile tile) => Level = Kept(tile);

    public void Move(Tile tile) => Level = Elementary.Fma(tile.Rates.InteroperabilityFade, Kept(tile) - Level, Level);

    /// <summary>Part of the national forces that can be used jointly.</summary>
    public Lanes Usable(Rates rates) => Lanes.One - rates[Parameters.InteroperabilityWeight] * (Lanes.One - Level);

    /// <summary>The level that what is staffed and standardised keeps up: the mean share of its stocks that is there.</summary>
    private static Lanes Kept(Tile tile)
    {
        var stocks = tile.Buildup.Stocks.Declared;
        var missing = Lanes.Zero;
        var count = 0;
        for (var k = 0; k < stocks.Length; k++)
        {
            if (stocks[k].Kind != StockKind.Interoperability) continue;
            count++;
            missing += Elementary.Positive(Lanes.One - tile.Buildup.Stocks.Levels[k] * Elementary.All(1 / stocks[k].Full));
        }

        return Lanes.One - tile.Rates[Parameters.InteroperabilityStaff] * missing * Elementary.All(1f / Math.Max(1, count));
    }
}
