using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// The adversary turns a visible rift into a story of decay: a stock that a fall of cohesion fills and that fades within months. It wears on trust across
/// the weakest divide and clouds what the adversary itself reads.
/// </summary>
internal sealed class Narrative
{
    private const float Silent = 1e-3f; // below it nobody repeats the story
    private Lanes seen;

    /// <summary>Strength of the story, [0, 1].</summary>
    public Lanes Level { get; private set; }

    public void Begin(Tile tile) => (Level, seen) = (Lanes.Zero, tile.Measures.Cohesion);

    /// <summary>Hears of the cohesion of last month.</summary>
    public void Move(Tile tile)
    {
        var rates = tile.Rates;
        var cohesion = tile.Measures.Cohesion;
        var rift = Vector512.GreaterThan(seen - cohesion, rates[Parameters.NarrativeFall]);
        seen = cohesion;
        var level = rates[Parameters.NarrativeMemory] * Level + (rift & rates[Parameters.NarrativeGain]);
        Level = Elementary.Clip(Vector512.GreaterThan(level, Elementary.All(Silent)) & level, 0, 1);
        tile.Now.Discord = rates[Parameters.NarrativeHarm] * Level;
        if (Elementary.Any(Vector512.GreaterThan(tile.Now.Discord, Lanes.Zero))) tile.Measures.Divide(tile.Now.Camp);
    }
}
