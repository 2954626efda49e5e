using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// The adversary turns a visible rift into a story of decay: a stock that a quarrel with a fall of cohesion fills and that fades within months. It wears on trust across
/// the weakest divide and clouds what the adversary itself reads.
/// </summary>
internal sealed class Narrative
{
    private const float Silent = 1e-3f; // below it nobody repeats the story
    private Lanes seen, quarrel;

    /// <summary>Strength of the story, [0, 1].</summary>
    public Lanes Level { get; private set; }

    public void Begin(Tile tile) => (Level, quarrel, seen) = (Lanes.Zero, Lanes.Zero, tile.Measures.Cohesion);

    /// <summary>Hears of the cohesion of last month.</summary>
    public void Move(Tile tile)
    {
        var rates = tile.Rates;
        var cohesion = tile.Measures.Cohesion;
        var rift = quarrel & Vector512.GreaterThan(seen - cohesion, rates[Parameters.NarrativeFall]);
        (seen, quarrel) = (cohesion, Harmed(tile.Now));
        var level = rates[Parameters.NarrativeMemory] * Level + (rift & rates[Parameters.NarrativeGain]);
        Level = Elementary.Clip(Vector512.GreaterThan(level, Elementary.All(Silent)) & level, 0, 1);
        tile.Now.Discord = rates[Parameters.NarrativeHarm] * Level;
        if (Elementary.Any(Vector512.GreaterThan(tile.Now.Discord, Lanes.Zero))) tile.Measures.Divide(tile.Now.Camp);
    }

    /// <summary>Mask of the histories with a harmful act or an outside crisis this month: without one a fall of cohesion is nothing to tell.</summary>
    private static Lanes Harmed(Happenings now)
    {
        var harmed = Vector512.GreaterThan(now.Crisis, Lanes.Zero);
        foreach (var strike in now.Strikes)
            if (!strike.Positive) harmed |= Vector512.GreaterThan(strike.Severity, Lanes.Zero);
        return harmed;
    }
}
