using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// The alliance's answer to an act: unified where nobody blocks and enough force contributes, else a club's, else scattered.
/// </summary>
internal sealed class Council(World world)
{
    private const float Nobody = 1e-3f; // force of an alliance that everybody has left
    private readonly LaneMemory theatre = new(world.Count), share = new(world.Count), due = new(world.Count);
    private readonly LaneMemory votes = new(world.Count), bound = new(world.Count); // who contributes: to the alliance's answer, to that of a club with a pact
    private Lanes allDue;

    /// <summary>Strength of the answer to last month's grey-zone round if all of it had been attributed, in [0, 1].</summary>
    public Lanes GreyAnswer { get; private set; }

    /// <summary>Strength of the answer to last month's limited act, in [0, 1].</summary>
    public Lanes LimitedAnswer { get; private set; }

    /// <summary>National forces in the theatre, added up: the guarantor's counts by what is available and present, that of a member that has left not at all.</summary>
    public Lanes National { get; private set; }

    /// <summary>What of it can be used jointly.</summary>
    public Lanes Theatre { get; private set; }

    /// <summary>The same if all of the guarantor's troops of the start were present.</summary>
    public Lanes FullTheatre { get; private set; }

    /// <summary>Share of each member in the theatre, sum 1.</summary>
    public ReadOnlySpan<Lanes> Share => share.Span;

    /// <summary>What each member would have with nobody gone and all of the guarantor's troops of the start present, by the same measure: what is needed does not shrink with what is left.</summary>
    public ReadOnlySpan<Lanes> Due => due.Span;

    public void Begin(Tile tile)
    {
        GreyAnswer = LimitedAnswer = Lanes.Zero;
        Weigh(tile, tile.Last);
    }

    public void Gather(Tile tile)
    {
        Weigh(tile, tile.Next);
        GreyAnswer = Answer(tile, false);
        LimitedAnswer = Elementary.Any(Vector512.GreaterThan(tile.Last.Acts.Limited, Lanes.Zero)) ? Answer(tile, true) : Lanes.Zero;
    }

    private void Weigh(Tile tile, Board board)
    {
        var guarantor = world.Alliance.Guarantor;
        Span<Lanes> theatres = theatre.Span, dues = due.Span, shares = share.Span;
        ReadOnlySpan<Lanes> factors = tile.Buildup.Forces.Factors, gone = tile.Now.Gone;
        Lanes sum = Lanes.Zero, full = Present(tile, Lanes.One), present = Present(tile, tile.Presence.Share);
        for (var i = 0; i < dues.Length; i++)
        {
            var force = board.News(i).Force * factors[i];
            dues[i] = i == guarantor ? force * full : force;
            sum += theatres[i] = (i == guarantor ? force * present : force) & ~gone[i];
        }

        National = Elementary.Max(sum, Elementary.All(Nobody));
        var (missing, national) = (dues[guarantor] - theatres[guarantor], National);
        sum = Lanes.Zero;
        for (var i = 0; i < dues.Length; i++)
        {
            shares[i] = theatres[i] / national;
            sum += dues[i] /= national;
        }

        allDue = sum;

        var usable = tile.Buildup.Interoperability.Usable(tile.Rates);
        (Theatre, FullTheatre) = (National * usable, (National + missing) * usable);
    }

    /// <summary>Part of the guarantor's force that counts where a share of its troops is present.</summary>
    private static Lanes Present(Tile tile, Lanes share) =>
        tile.Rates[Parameters.CapabilityAvailable] * (Lanes.One - tile.Rates[Parameters.PresenceForce] * (Lanes.One - share));

    /// <summary>Strength of the answer on the board being written: 1 where unified, a part where a club answered, else half of the share that contributed.</summary>
    public Lanes Answer(Tile tile, bool limited)
    {
        Lanes given = Lanes.Zero, blocked = Lanes.Zero;
        Span<Lanes> contributions = votes.Span, shares = share.Span;
        for (var i = 0; i < shares.Length; i++)
        {
            var (contributes, blocks) = VoteOf(tile.Next.News(i), limited);
            contributions[i] = contributes;
            given = Elementary.Fma(shares[i], contributes, given);
            blocked = Elementary.Max(blocked, blocks);
        }

        given = Elementary.Min(given / allDue, Lanes.One); // the guarantor may have more troops than at the start
        var rates = tile.Rates;
        var unified = Vector512.GreaterThanOrEqual(given, rates[Parameters.UnifiedShare]) & Vector512.Equals(blocked, Lanes.Zero);
        var coalition = Coalition(tile, limited);
        return Elementary.Choose(unified, Lanes.One, Elementary.Choose(coalition, rates[Parameters.CoalitionWorth], rates[Parameters.PartialWorth] * given));
    }

    /// <summary>Mask of lanes in which some club with leads answers.</summary>
    private Lanes Coalition(Tile tile, bool limited)
    {
        var answered = Lanes.Zero;
        for (var c = 0; c < world.Alliance.Clubs.Count; c++)
        {
            var club = world.Alliance.Clubs[c];
            if (club.Leads.IsEmpty) continue;
            var contributes = limited ? Bind(tile, c) : votes.Span; // a pact of mutual aid speaks of armed attack, not of the grey zone
            var (part, led) = Gather(tile.Last.Membership(c), contributes, club.Leads); // seats at the time of the act
            answered |= led & Vector512.GreaterThanOrEqual(part.Given, tile.Rates[Parameters.CoalitionShare] * part.Whole);
        }

        return answered;
    }

    /// <summary>Who contributes to a club's answer to a limited act, its pact counted.</summary>
    private Span<Lanes> Bind(Tile tile, int club)
    {
        var binds = Vector512.GreaterThan(tile.ClubLife.Pact(club), Lanes.Zero);
        for (var i = 0; i < world.Count; i++) bound[i] = Elementary.Choose(binds, tile.Next.News(i).LimitedBound, votes[i]);
        return bound.Span;
    }

    /// <summary>What a club's members would have and what of it they contribute, and a mask of the lanes in which all leads do.</summary>
    private ((Lanes Whole, Lanes Given) Part, Lanes Led) Gather(ReadOnlySpan<Lanes> seats, ReadOnlySpan<Lanes> contributes, MemberSet leads)
    {
        ReadOnlySpan<Lanes> shares = share.Span[..seats.Length], dues = due.Span[..seats.Length], all = contributes[..seats.Length];
        Lanes whole = Lanes.Zero, given = Lanes.Zero, led = Lanes.One;
        for (var i = 0; i < seats.Length; i++)
        {
            whole = Elementary.Fma(seats[i], dues[i], whole);
            given = Elementary.Fma(seats[i] * shares[i], all[i], given);
        }

        for (var left = leads.Bits; left != 0; left &= left - 1)
        {
            var lead = BitOperations.TrailingZeroCount(left);
            led *= all[lead] * seats[lead];
        }

        return ((whole, given), Vector512.Equals(led, Lanes.One));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Lanes Contributes, Lanes Blocks) VoteOf(News news, bool limited) =>
        limited ? (news.LimitedContributes, news.LimitedBlocks) : (news.GreyContributes, news.GreyBlocks);
}
