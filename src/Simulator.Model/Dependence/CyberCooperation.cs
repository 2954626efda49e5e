namespace Simulator.Model;

/// <summary>
/// Co-operation in cyber security thins out as members share less with the guarantor, and with the shared service. A second source protects as well, but only
/// once the overlap in which both run is over.
/// </summary>
internal sealed class CyberCooperation
{
    private Lanes first, ripe;

    /// <summary>Level of co-operation with the guarantor, [0, 1]; 1 as in the first month.</summary>
    public Lanes Level { get; private set; }

    /// <summary>The better of co-operation and the own second source, [0, 1].</summary>
    public Lanes Protection => Elementary.Max(Level, ripe);

    public void Begin() => (Level, first, ripe) = (Lanes.One, Lanes.Zero, Lanes.Zero);

    /// <summary>Follows what was shared with the guarantor last month.</summary>
    public void Move(Tile tile, int month)
    {
        if (month == 0) return; // nothing has been measured
        var open = tile.Measures.OfAlliance[Indicators.OpennessGuarantor.Index];
        if (month == 1) first = Elementary.Max(open, Elementary.All(1e-3f));
        var aim = Elementary.Min(open / first, Lanes.One) * tile.Dependence.Services.Coverage;
        Level = Elementary.Clip(Elementary.Fma(tile.Rates.CyberReturn, aim - Level, Level), 0, 1);
        ripe = Elementary.Clip(Elementary.Fma(tile.Rates.CyberOverlap, tile.Dependence.Services.Substitute - ripe, ripe), 0, 1);
    }
}
