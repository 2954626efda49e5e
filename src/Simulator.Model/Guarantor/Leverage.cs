namespace Simulator.Model;

/// <summary>
/// The guarantor's means of pressure, against the first month: half from what allies still owe the pledge, half from how much they depend
/// on it. Criticism makes low spenders yield in proportion.
/// </summary>
internal sealed class Leverage
{
    private Lanes first;

    public void Begin(Tile tile)
    {
        first = Lanes.Zero;
        tile.Now.Leverage = Lanes.One;
    }

    /// <summary>Measures a month; spending of allies and autonomy are measured before.</summary>
    public void Take(Tile tile, Lanes[] measured)
    {
        var means = Means(tile, measured);
        first = Elementary.Choose(System.Runtime.Intrinsics.Vector512.Equals(first, Lanes.Zero), means, first);
        var change = means / Elementary.Max(first, Elementary.All(1e-3f)) - Lanes.One;
        var level = Elementary.Clip(Lanes.One + tile.Rates[Parameters.LeverageWeight] * change, 0, 4);
        tile.Now.Leverage = level & ~tile.Now.Gone[tile.World.Alliance.Guarantor]; // who has left presses nobody
        measured[Indicators.Leverage.Index] = tile.Now.Leverage;
    }

    /// <summary>Weighted mean of the gap to the pledge and of dependence, in [0, 1].</summary>
    private static Lanes Means(Tile tile, Lanes[] measured)
    {
        var rates = tile.Rates;
        var target = Elementary.Max(rates[Parameters.PledgeCore], Elementary.All(0.01f));
        var owed = Elementary.Positive(Lanes.One - measured[Indicators.SpendingAllies.Index] / target);
        var ready = Elementary.Min(measured[Indicators.Autonomy.Index], Lanes.One);
        var depends = Lanes.One - (tile.Next.Substitute + ready) * Elementary.All(0.5f);
        return Elementary.Fma(rates[Parameters.LeverageGap], owed - depends, depends);
    }
}
