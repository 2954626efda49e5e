namespace Simulator.Model;

/// <summary>
/// What the guarantor no longer supplies and the others cannot supply yet: opens where its presence falls before they are ready, and is
/// counted up in years of the whole.
/// </summary>
internal sealed class SecurityGap
{
    private Lanes years;

    public void Begin() => years = Lanes.Zero;

    /// <summary>Measures a month; autonomy is measured before.</summary>
    public void Take(Tile tile, Lanes[] measured)
    {
        var present = Elementary.Choose(tile.Now.Gone[tile.World.Alliance.Guarantor], Lanes.Zero, Elementary.Min(tile.Presence.Share, Lanes.One));
        var need = tile.Rates[Parameters.GapGuarantor] * (Lanes.One - present);
        var gap = Elementary.Positive(need - measured[Indicators.Autonomy.Index]);
        years = Elementary.Fma(gap, Elementary.All(1f / 12), years);
        measured[Indicators.SecurityGap.Index] = gap;
        measured[Indicators.SecurityGapYears.Index] = years;
    }
}
