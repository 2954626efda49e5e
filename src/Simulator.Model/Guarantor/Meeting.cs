namespace Simulator.Model;

/// <summary>What the actor of a decisive meeting makes of it.</summary>
public enum Meeting
{
    /// <summary>It commits itself clearly.</summary>
    Commitment,

    /// <summary>It announces a cut clearly; the troops of the same event say how large.</summary>
    Cut,

    /// <summary>It comes and leaves open what it will do.</summary>
    Silence,

    /// <summary>It stays away.</summary>
    Absence,
}

/// <summary>
/// A decisive meeting resolves pending signals. A clear word, good or bad, gives back the clarity that open signals took and cools the
/// dispute; silence adds to the doubt; absence insults and heats as well.
/// </summary>
internal static class Meetings
{
    /// <summary>Trust impulses that a meeting can give.</summary>
    public static int StrikesOf(Event e) => e.Meeting is Meeting.Commitment or Meeting.Absence ? 1 : 0;

    public static void Hold(Tile tile, Event e, MemberSet targets, Lanes happens)
    {
        if (e.Meeting is not { } outcome) return;
        var rates = tile.Rates;
        var weight = happens & rates[Parameters.MeetingWeight];
        if (outcome is Meeting.Commitment or Meeting.Cut)
        {
            tile.Now.ClearSignal = Elementary.Max(tile.Now.ClearSignal, weight);
            tile.Now.Resolved = Elementary.Max(tile.Now.Resolved, weight);
            tile.Disputes.Soothe(e.Actor, Lanes.One - weight * rates[Parameters.MeetingCooling]);
        }
        else
        {
            tile.Now.UnclearSignal = Elementary.Max(tile.Now.UnclearSignal, weight);
        }

        if (outcome == Meeting.Commitment)
            Spread.Over(tile, tile.Now.Add(e.Actor, Voice.Official, true, true), weight * rates[Parameters.MeetingPurpose], targets);
        if (outcome != Meeting.Absence) return;
        var slight = weight * rates[Parameters.MeetingAbsence];
        Spread.Over(tile, tile.Now.Add(e.Actor, Voice.Status, false, true), slight, targets);
        tile.Disputes.Kindle(e.Actor, slight);
    }
}
