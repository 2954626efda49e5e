using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// The members' expectation that the guarantor's change is lasting: it rises with each act from an economic threat upwards, and with a new
/// leader if the last one acted so within a year. It lowers the level that trust in the guarantor returns to.
/// </summary>
internal sealed class Permanence
{
    private const float RecentMonths = 12; // assumption: a year before a change of office still counts as the old course
    private Lanes sinceAct;

    /// <summary>Expectation in [0, 1].</summary>
    public Lanes Level { get; private set; }

    public void Begin()
    {
        sinceAct = Elementary.All(RecentMonths + 1);
        Level = Lanes.Zero;
    }

    public void Move(Tile tile)
    {
        var rates = tile.Rates;
        var guarantor = tile.World.Alliance.Guarantor;
        var acts = Lanes.Zero;
        foreach (var strike in tile.Now.Strikes)
            if (strike.Rung >= Rungs.EconomicThreat && strike.Actor == guarantor) acts += Elementary.Flag(Vector512.GreaterThan(strike.Pressure, Lanes.Zero));
        var confirmed = tile.Now.NewLeader[guarantor] & Vector512.LessThanOrEqual(sinceAct, Elementary.All(RecentMonths));
        var rise = Elementary.Fma(rates[Parameters.PermanenceAct], acts, confirmed & rates[Parameters.PermanenceTurnover]);
        Level = Elementary.Min(Level + rise, Lanes.One);
        sinceAct = Elementary.Choose(Vector512.GreaterThan(acts, Lanes.Zero), Lanes.One, Elementary.Min(sinceAct + Lanes.One, Elementary.All(RecentMonths + 1)));
        tile.Now.Permanence = rates[Parameters.PermanenceBaseline] * Level;
    }
}
