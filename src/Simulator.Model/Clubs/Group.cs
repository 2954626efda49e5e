using System.Numerics;
using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>Who may answer together: the alliance, or a club whose leads must contribute.</summary>
internal sealed class Group(World world, int? club, MemberSet without)
{
    private readonly MemberSet pivots = club is { } c ? world.Alliance.Clubs[c].Leads : MemberSet.Of(world.Alliance.Guarantor).And(new(~without.Bits));
    private readonly LaneMemory seat = new(world.Count);
    private readonly LaneMemory weight = new(world.Count), square = new(world.Count); // of those whose contributions are summed, and squared
    private readonly int[] summed = new int[world.Count]; // who they are: all with a seat in some history but the pivots
    private int count;
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
        ReadOnlySpan<Lanes> share = tile.Council.Share, due = tile.Council.Due;
        var seats = club is { } c ? board.Membership(c) : default; // empty for the alliance
        count = 0;
        for (var i = 0; i < world.Count; i++)
        {
            var sits = seats.IsEmpty ? (without.Contains(i) ? Lanes.Zero : Lanes.One) : seats[i];
            seat[i] = sits;
            if (!Elementary.Any(Vector512.GreaterThan(sits, Lanes.Zero))) continue;
            var force = sits * share[i];
            whole = Elementary.Fma(sits, due[i], whole);
            present += force;
            if (pivots.Contains(i)) pivotal += force;
            else (summed[count], weight[count], square[count++]) = (i, force, force * force);
        }
    }

    /// <summary>
    /// Adds a node: the chance, given its factor, that contributions reach a part of the whole; the pivots may, of a club must contribute. What is
    /// given has its variances beside it.
    /// </summary>
    public Lanes Add(int node, Lanes allowed, (LaneMemory Chance, LaneMemory Variance) given, Lanes part)
    {
        Span<Lanes> weights = weight.Span[..count], squares = square.Span[..weights.Length], chances = given.Chance.Span, variances = given.Variance.Span[..chances.Length];
        var who = summed.AsSpan(0, weights.Length);
        Lanes mean = Lanes.Zero, variance = Lanes.Zero, all = Lanes.One;
        for (var k = 0; k < weights.Length; k++)
        {
            var i = who[k];
            mean = Elementary.Fma(weights[k], chances[i], mean);
            variance = Elementary.Fma(squares[k], variances[i], variance);
        }

        for (var left = pivots.Bits; left != 0; left &= left - 1)
        {
            var i = BitOperations.TrailingZeroCount(left);
            all *= seat[i] * chances[i];
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
