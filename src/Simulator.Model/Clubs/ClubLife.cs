namespace Simulator.Model;

/// <summary>What events have made of each club: whether it stands, its joint work, its leaders' chat, its pact, the partner's seat.</summary>
internal sealed class ClubLife(World world)
{
    private readonly Lanes[] activity = new Lanes[world.Alliance.Clubs.Count];
    private readonly Lanes[] chat = new Lanes[world.Alliance.Clubs.Count];
    private readonly Lanes[] pact = new Lanes[world.Alliance.Clubs.Count];
    private readonly Lanes[] partner = new Lanes[world.Alliance.Clubs.Count];

    /// <summary>Clubs that are open or that an event touches, and that answer acts: what the others build beside the guarantor.</summary>
    public int[] Working { get; } = [.. Enumerable.Range(0, world.Alliance.Clubs.Count).Where(c => !world.Alliance.Clubs[c].Leads.IsEmpty && IsTouched(world, c))];

    /// <summary>Clubs in which an event raises joint work.</summary>
    public int[] Joint { get; } = [.. Enumerable.Range(0, world.Alliance.Clubs.Count).Where(c => world.Events.Any(e => e.Change is { Activity: > 0 } change && change.Club == c))];

    public void Begin()
    {
        foreach (var lanes in (Lanes[][])[activity, chat, pact, partner]) lanes.AsSpan().Clear();
    }

    /// <summary>Level of joint work, [0, 1].</summary>
    public Lanes Activity(int club) => activity[club];

    /// <summary>1 where the members are bound to aid each other.</summary>
    public Lanes Pact(int club) => pact[club];

    /// <summary>1 where the partner has a seat.</summary>
    public Lanes Partner(int club) => partner[club];

    /// <summary>What an event changes, in some histories.</summary>
    public void Change(Tile tile, ClubChange change, Lanes happens)
    {
        var club = change.Club;
        if (change.Founds) Found(tile, club, happens);
        if (change.Activity is { } level) activity[club] = Elementary.Choose(happens, Elementary.All(level), activity[club]);
        if (change.Chat) chat[club] = Elementary.Choose(happens, Lanes.One, chat[club]);
        if (change.Pact) pact[club] = Elementary.Choose(happens, Lanes.One, pact[club]);
        if (change.Partner) partner[club] = Elementary.Choose(happens, Lanes.One, partner[club]);
    }

    /// <summary>Factor on the days that a club takes: less where its leaders write to each other, least when something alarms them.</summary>
    public Lanes Pace(Tile tile, int? club)
    {
        if (club is not { } which) return Lanes.One;
        var routine = tile.Rates[Parameters.ClubChatRoutine];
        var use = Elementary.Fma(Lanes.One - routine, tile.Disputes.Peak, routine);
        return Lanes.One - tile.Rates[Parameters.ClubChat] * chat[which] * use;
    }

    /// <summary>Days to a common position in the club with the fastest channel.</summary>
    public Lanes Position(Tile tile)
    {
        var least = Lanes.One;
        for (var club = 0; club < chat.Length; club++) least = Elementary.Min(least, Pace(tile, club));
        return tile.Rates[Parameters.ClubPosition] * least;
    }

    /// <summary>Founders take their seats; members left out lose a little trust in each founder, at leader level. The guarantor is not left out: it belongs to none of these.</summary>
    private void Found(Tile tile, int club, Lanes happens)
    {
        var founders = world.Alliance.Clubs[club].Founders;
        var seats = tile.Last.Membership(club);
        for (var f = 0; f < world.Count; f++)
        {
            if (!founders.Contains(f)) continue;
            seats[f] = Elementary.Max(seats[f], Elementary.Flag(happens));
            var strike = tile.Now.Add(f, Voice.Status, false, false);
            strike.Severity = happens & tile.Rates[Parameters.CouncilExclusion];
            for (var i = 0; i < world.Count; i++)
                if (!founders.Contains(i) && i != world.Alliance.Guarantor) strike.Felt[i] = strike.Severity; // not Direct: it would turn to the other founders
        }
    }

    private static bool IsTouched(World world, int club) => world.Alliance.Clubs[club].Open || world.Events.Any(e => e.Change?.Club == club);
}
