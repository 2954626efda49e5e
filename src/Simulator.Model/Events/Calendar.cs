namespace Simulator.Model;

/// <summary>What the events of a month do, each in the histories in which it happens.</summary>
internal static class Calendar
{
    /// <summary>Trust impulses that a month can have: those of its dated events, of all events without a date, and of each random kind that strikes trust.</summary>
    public static int MostStrikes(World world)
    {
        const int randomKinds = 4;
        var dated = world.Events.Where(e => e.Timing is null).GroupBy(e => e.Month).Select(g => g.Sum(e => StrikesOf(world, e))).DefaultIfEmpty(0).Max();
        return dated + world.Events.Where(e => e.Timing is not null).Sum(e => StrikesOf(world, e)) + randomKinds;
    }

    public static void Open(Tile tile, int month)
    {
        for (var index = 0; index < tile.World.Events.Length; index++)
        {
            var happens = tile.Timetable.Of(index, month);
            if (!Elementary.Any(happens)) continue;
            var e = tile.World.Events[index];
            StrikeTrust(tile, e, happens);
            Note(tile, e, month, happens);
        }
    }

    private static bool MovesTrust(Event e) => e.Impulse != 0 || e.Rung > 0;

    private static void StrikeTrust(Tile tile, Event e, Lanes happens)
    {
        if (e.Actor < 0) return;
        var rates = tile.Rates;
        var targets = e.Targets.IsEmpty ? MemberSet.All(tile.World.Count).Without(e.Actor) : e.Targets;
        if (MovesTrust(e))
        {
            // An act on the ladder without a severity of its own has that of its rung.
            var heat = Rungs.HeatOf(rates, e.Rung);
            var severity = (e.Impulse != 0 ? Elementary.All(Math.Abs(e.Impulse)) : heat) * Elementary.All(e.Weight);
            var strike = tile.Now.Add(e.Actor, e.Voice, e.Impulse > 0, e.Reciprocal).On(e.Rung, happens & (heat * Elementary.All(e.Weight)));
            Spread.Over(tile, strike, happens & severity, targets);
        }

        Meetings.Hold(tile, e, targets, happens);
        // What is announced strikes trust by its size, less with notice.
        if (e.Troops != 0) Announce(Voice.Leader, e.Troops, rates[Parameters.PresenceScale]);
        if (e.Stock is { } stock && tile.Buildup.Stocks.Declared[stock.Stock].Felt > 0) Announce(Voice.Official, stock.Change, Elementary.All(tile.Buildup.Stocks.Declared[stock.Stock].Felt));
        // Who leaves breaks its promise on the day on which it says so: notice spares forces, not trust.
        if (e.Leaves) Spread.Over(tile, tile.Now.Add(e.Actor, Voice.Leader, false, false), happens & Lanes.One, targets);

        if (e.Criticism)
        {
            Spread.Over(tile, tile.Now.Add(e.Actor, Voice.Status, false, false), happens & rates[Parameters.CriticismSeverity], targets);
            for (var i = 0; i < tile.World.Count; i++)
                if (targets.Contains(i)) tile.Now.Criticised[i] |= happens;
        }

        void Announce(Voice voice, float change, Lanes scale)
        {
            var severity = Elementary.Min(Elementary.All(Math.Abs(change)) / scale, Lanes.One) * Elementary.All(1 - Math.Min(1, e.Notice / 12f));
            Spread.Over(tile, tile.Now.Add(e.Actor, voice, change > 0, false), happens & severity, targets);
        }
    }

    private static void Note(Tile tile, Event e, int month, Lanes happens)
    {
        var now = tile.Now;
        if (e.Clarity > 0) now.ClearSignal = Elementary.Max(now.ClearSignal, Elementary.Flag(happens));
        if (e.Clarity < 0) now.UnclearSignal = Elementary.Max(now.UnclearSignal, Elementary.Flag(happens));
        if (e is { Answer: { } answer, Limited: false }) now.Recorded = Added(now.Recorded, answer, happens);
        if (e is { Answer: { } reply, Limited: true }) now.RecordedLimited = Added(now.RecordedLimited, reply, happens);
        if (e.Rulebook is { } strict) now.Rulebook = Elementary.Choose(happens, Elementary.All(strict), now.Rulebook);
        if (e.Change is { } change) tile.ClubLife.Change(tile, change, happens);
        if (e.Funding is { } funding) tile.Dependence.Services.Note(tile.Rates, funding, happens);
        if (e.Release is { } step) tile.Releases.Note(step, happens);
        if (e.Actor < 0) return;
        if (e.Turnover) now.Replace(e.Actor, happens);
        if (e.Request is { } request) tile.Gates.Ask(tile, request, e.Actor, month, happens);
        if (e.Candour != 0) now.Shaken = true;
        now.Candour[e.Actor] += happens & Elementary.All(e.Candour * e.Weight);
        for (var i = 0; e.Restriction > 0 && i < tile.World.Count; i++)
            if (e.Targets.Contains(i)) now.Restrictions.Add(i, e.Actor, happens & Elementary.All(e.Restriction));
    }

    /// <summary>Trust impulses that an event can give in one month.</summary>
    private static int StrikesOf(World world, Event e) =>
        (e.Change is { Founds: true } change ? world.Alliance.Clubs[change.Club].Founders.Count : 0)
        + (e.Actor < 0 ? 0 : (MovesTrust(e) ? 1 : 0) + (e.Troops != 0 ? 1 : 0) + (e.Stock is null ? 0 : 1) + (e.Leaves ? 1 : 0) + (e.Criticism ? 1 : 0) + Meetings.StrikesOf(e));

    private static (Lanes Sum, Lanes Count) Added((Lanes Sum, Lanes Count) recorded, float answer, Lanes happens) =>
        (recorded.Sum + (happens & Elementary.All(answer)), recorded.Count + Elementary.Flag(happens));
}
