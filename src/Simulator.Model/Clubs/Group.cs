using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>Who may answer together: the alliance, or a club whose leads must contribute.</summary>
internal sealed class Group(World world, int? club, MemberSet without)
{
    private readonly MemberSet pivots = club is { } c ? world.Alliance.Clubs[c].Leads : MemberSet.Of(world.Alliance.Guarantor).And(new(~without.Bits));
    private readonly LaneMemory seat = new(world.Count);
    private readonly LaneMemory weight = new(world.Count);
    private Lanes whole, present, pivotal, added; // what is needed is a part of the whole; who is present may be fewer

    /// <summary>What a pact adds to the will of those who are bound.</summary>
    public Lanes Aid { get; private set; }

    /// <summary>True where a pact binds the group in some history.</summary>
    public bool IsBound { get; private set; }

    /// <summary>Chance of an answer, from the nodes added so far.</summary>
    public Lanes Chance { get; private set; }

    public void Begin(Tile tile, Board board)
    {
        Chance = whole = present = pivotal = Aid = added = Lanes.Zero;
        if (club is { } which)
        {
            Aid = tile.ClubLife.Pact(which) * tile.Rates[Parameters.PactAid];
            added = tile.ClubLife.Partner(which) * tile.Rates[Parameters.PartnerForce];
        }

        IsBound = Elementary.Any(Vector512.GreaterThan(Aid, Lanes.Zero));
        for (var i = 0; i < world.Count; i++)
        {
            seat[i] = club is { } c ? board.Membership(c)[i] : without.Contains(i) ? Lanes.Zero : Lanes.One;
            weight[i] = seat[i] * tile.Council.Share[i];
            whole = Elementary.Fma(seat[i], tile.Council.Due[i], whole);
            present += weight[i];
            if (pivots.Contains(i)) pivotal += weight[i];
        }
    }

    /// <summary>Adds a node: the chance, given its factor, that contributions reach a part of the whole; the pivots may, of a club must contribute.</summary>
    public Lanes Add(int node, Lanes allowed, ReadOnlySpan<Lanes> given, Lanes part)
    {
        Span<Lanes> weights = weight.Span;
        Lanes mean = Lanes.Zero, variance = Lanes.Zero, all = Lanes.One;
        for (var i = 0; i < given.Length; i++)
        {
            if (pivots.Contains(i))
            {
                all *= seat[i] * given[i];
                continue;
            }

            mean = Elementary.Fma(weights[i], given[i], mean);
            variance = Elementary.Fma(weights[i] * weights[i], given[i] * (Lanes.One - given[i]), variance);
        }

        var scale = Lanes.One / Vector512.Sqrt(Elementary.Max(variance, Elementary.All(1e-8f)));
        var needed = part * whole - mean;
        var chance = all * Elementary.NormalShare((pivotal - needed) * scale);
        if (club is null) chance += (Lanes.One - all) * Elementary.NormalShare(-needed * scale);
        Chance = Elementary.Fma(Elementary.All(Odds.Weight[node]), allowed * chance, Chance);
        return allowed * chance;
    }

    /// <summary>1 where a member has a seat.</summary>
    public Lanes SeatOf(int member) => seat[member];

    /// <summary>Chance that an answer succeeds: the group's force in the theatre, a partner's with it, against the adversary's.</summary>
    public Lanes Balance(Tile tile)
    {
        var balance = tile.Adversary.Balance;
        return (present + added) / (present + added + (Lanes.One - balance) / balance);
    }
}
