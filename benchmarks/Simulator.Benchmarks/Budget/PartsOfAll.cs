using Simulator.Model;

namespace Simulator.Benchmarks;

/// <summary>What a month does before members act and after, in the order of <see cref="Month"/>.</summary>
internal static class PartsOfAll
{
    /// <summary>The parts of <see cref="Month.Read"/>. What waits for events is not counted.</summary>
    public static Part[] Read() =>
    [
        new("events, gates, hazards", (tile, _, month) => Happen(tile, month)),
        new("disputes, clarity, presence", (tile, _, month) => Press(tile, month)),
        new("build-up, departure, releases, contagion, narrative", (tile, _, month) => BuildUp(tile, month)),
        new("threat, fear of coercers", (tile, _, month) => Threaten(tile, month)),
        new("trade, politics, reliance", (tile, _, month) => Trade(tile, month)),
        new("hearing peers, one month of three", (tile, _, month) => tile.Influence.Move(tile, month)) { PerTie = 48, BytesPerTie = 512 },
        new("luck that all share", (tile, _, month) => Feel(tile, month)) { PerMember = 412 },
    ];

    /// <summary>The parts of <see cref="Month.Decide"/>.</summary>
    public static Part[] Decided() =>
    [
        new("council", (tile, _, _) => tile.Council.Gather(tile)) { PerMember = 17 },
        new("clubs, services, cyber co-operation", (tile, _, month) => Join(tile, month)) { PerTie = 2.7, PerMember = 4, BytesPerTie = 43 },
        new("cohesion, odds and other indices", (tile, _, month) => tile.Measures.Take(tile, month)) { PerTie = 26, PerMember = 900, BytesPerTie = 384 },
        new("adversary, its campaign, deterrence", (tile, _, month) => Probe(tile, month)) { PerTie = 2, PerMember = 120, BytesPerTie = 64 },
    ];

    private static void Happen(Tile tile, int month)
    {
        tile.Now.Clear();
        tile.Timetable.Move(tile, month);
        Calendar.Open(tile, month);
        tile.Gates.Move();
        Hazards.Strike(tile, month);
        Breaches.Gather(tile);
    }

    private static void Press(Tile tile, int month)
    {
        tile.Disputes.Move(tile, month);
        tile.Clarity.Move(tile);
        tile.Presence.Move(tile, month);
    }

    private static void BuildUp(Tile tile, int month)
    {
        tile.Buildup.Move(tile, month);
        Departure.Move(tile, month);
        tile.Releases.Move(tile, month);
        tile.Contagion.Move(tile);
        tile.Narrative.Move(tile);
    }

    private static void Threaten(Tile tile, int month)
    {
        tile.Threat.Move(tile, month);
        tile.Menace.Move(tile);
    }

    private static void Trade(Tile tile, int month)
    {
        tile.Exchange.Move(tile, month);
        tile.Politics.Move(tile, month);
        tile.Reliance.Move(tile);
    }

    private static void Feel(Tile tile, int month)
    {
        Habit.Share(tile);
        Mood.Share(tile, month);
    }

    private static void Join(Tile tile, int month)
    {
        tile.Clubs.Move(tile, month);
        tile.Dependence.Move(tile, month);
    }

    private static void Probe(Tile tile, int month)
    {
        tile.Adversary.Move(tile, month);
        tile.Campaign.Move(tile, month);
        tile.Measures.Close(tile);
        tile.Turn();
    }
}
