namespace Simulator.Model;

/// <summary>
/// The order of a month, in two phases so that the order of messages can never be part of the physics:
/// everybody acts on what was public last month. Engines differ only in where members live.
/// </summary>
public static class Month
{
    /// <summary>Plays a month of sixteen histories on one thread.</summary>
    public static void Play(Tile tile, int month)
    {
        Read(tile, month);
        foreach (var member in tile.Members) member.Live(month, tile.Now, tile.Last, tile.Next); // 2. each member lives its month
        Decide(tile, month);
    }

    /// <summary>1. Events of the month are resolved against the board of last month.</summary>
    public static void Read(Tile tile, int month)
    {
        tile.Now.Clear();
        tile.Timetable.Move(tile, month);  // which events happen, and in which histories
        Calendar.Open(tile, month);        // their effects
        tile.Gates.Move();                 // requests pass, are blocked or expire
        Hazards.Strike(tile, month);       // random events, once the record has ended
        Breaches.Gather(tile);             // who has broken its word
        tile.Disputes.Move(tile, month);   // heat of issues, posture of their targets
        tile.Clarity.Move(tile);           // how well the guarantor can be read
        tile.Presence.Move(tile, month);   // the guarantor's troops
        tile.Buildup.Move(tile, month);    // staff in bodies, standing forces, reserves, and what they keep up
        Departure.Move(tile, month);       // who has left
        tile.Releases.Move(tile, month);   // tranches are reviewed, handed over, leak
        tile.Contagion.Move(tile);         // who has grown wary of whom
        tile.Narrative.Move(tile);         // what the adversary makes of a rift
        tile.Threat.Move(tile, month);     // threat index and the shocks that follow from it
        tile.Menace.Move(tile);            // whom each member fears most
        tile.Exchange.Move(tile, month);   // what tariffs cost both sides, and trust in trade
        tile.Politics.Move(tile, month);   // bases, pushback at home, expectations, the broker
        tile.Reliance.Move(tile);          // how far members follow the guarantor's lead
        tile.Influence.Move(tile, month);  // what members hear from each other, before anybody moves
        Habit.Share(tile);                 // what joint work adds to trust
        Mood.Share(tile, month);           // noise and common factors that all members feel
    }

    /// <summary>3. The council weighs the answers, the adversary learns and acts, clubs change, the month is measured.</summary>
    public static void Decide(Tile tile, int month)
    {
        tile.Council.Gather(tile);         // unified, coalition or scattered answer to last month's acts
        tile.Clubs.Move(tile, month);      // joining and leaving, quarterly
        tile.Dependence.Move(tile, month); // shared services and their second sources, cyber co-operation
        tile.Measures.Take(tile, month);   // cohesion, deterrence and their components
        tile.Adversary.Move(tile, month);  // belief, then acts
        tile.Campaign.Move(tile, month);   // what the acts are, and what they achieve
        tile.Measures.Close(tile);         // what depends on the adversary's new belief
        tile.Turn();                       // the board of this month is complete
    }
}
