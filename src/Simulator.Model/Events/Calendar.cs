namespace Simulator.Model;

/// <summary>Dated events: the same in every history.</summary>
internal static class Calendar
{
    public static void Open(Tile tile, int month)
    {
        foreach (var e in tile.World.Events)
        {
            if (e.Month != month) continue;
            StrikeTrust(tile, e);
            Note(tile, e);
        }
    }

    private static void StrikeTrust(Tile tile, Event e)
    {
        if (e.Actor < 0) return;
        var rates = tile.Rates;
        var targets = e.Targets.IsEmpty ? MemberSet.All(tile.World.Count).Without(e.Actor) : e.Targets;
        if (e.Impulse != 0 || e.Rung > 0)
        {
            // An act on the ladder without a severity of its own has that of its rung.
            var severity = e.Impulse != 0 ? Elementary.All(Math.Abs(e.Impulse)) : Disputes.HeatOf(rates, e.Rung);
            Spread.Over(tile, tile.Now.Add(e.Actor, e.Voice, e.Impulse > 0, e.Reciprocal), severity, targets);
        }

        if (e.Troops != 0)
        {
            // Announced moves of troops strike the host by their size, less with notice.
            var credit = Elementary.All(1 - Math.Min(1, e.Notice / 12f));
            var severity = Elementary.Min(Elementary.All(Math.Abs(e.Troops)) / rates[Parameters.PresenceScale], Lanes.One) * credit;
            Spread.Over(tile, tile.Now.Add(e.Actor, Voice.Leader, e.Troops > 0, false), severity, targets);
        }

        if (e.Criticism)
        {
            Spread.Over(tile, tile.Now.Add(e.Actor, Voice.Status, false, false), rates[Parameters.CriticismSeverity], targets);
            for (var i = 0; i < tile.World.Count; i++) tile.Now.Criticised[i] |= targets.Contains(i);
        }
    }

    private static void Note(Tile tile, Event e)
    {
        var now = tile.Now;
        if (e.Clarity > 0) now.ClearSignal = Lanes.One;
        if (e.Clarity < 0) now.UnclearSignal = Lanes.One;
        if (e.Turnover && e.Actor >= 0) now.Turnover[e.Actor] = true;
        if (e.Actor >= 0) now.Candour[e.Actor] += e.Candour;
        if (e.Answer is { } answer) now.Recorded = (now.Recorded.Sum + answer, now.Recorded.Count + 1);
        if (e.Restriction <= 0 || e.Actor < 0) return;
        for (var i = 0; i < tile.World.Count; i++)
            if (e.Targets.Contains(i)) now.Restriction(i)[e.Actor] += e.Restriction;
    }
}
