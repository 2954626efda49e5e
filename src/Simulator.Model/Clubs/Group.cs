using System.Numerics;
using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>Who may answer together: the alliance, or a club whose leads must contribute.</summary>
internal sealed class Group(World world, int? club, MemberSet without)
{
    private readonly MemberSet pivots = club is { } c ? world.Alliance.Clubs[c].Leads : MemberSet.Of(world.Alliance.Guarantor).And(new(~without.Bits));
    private readonly LaneMemory seat = new(world.Count);
    private readonly LaneMemory weight = new(world.Count); // of those whose contributions are summed
    private readonly int[] summed = new int[world.Count]; // who they are: all with a seat in some history but the pivots
    private readonly LaneMemory sums = new(Odds.Nodes + 1), spreads = new(Odds.Nodes + 1), alls = new(Odds.Nodes + 1); // mean, variance, chance that all pivots contribute
    private int count;
    private Lanes mean, variance; // of their sum where each contributes or not at even chances
    private Lanes whole, present, pivotal, added; // what is needed is a part of the whole; who is present may be fewer

    /// <summary>What a pact adds to the will of those who are bound.</summary>
    public Lanes Aid { get; private set; }

    /// <summary>True where a pact binds the group in some history.</summary>
    public bool IsBound { get; private set; }

    /// <summary>Chance of an answer.</summary>
    public Lanes Chance { get; private set; }

    public void Begin(Tile tile, Board board)
    {
        Aid = added = Lanes.Zero;
        if (club is { } which)
        {
            Aid = tile.ClubLife.Pact(which) * tile.Rates[Parameters.PactAid];
            added = tile.ClubLife.Partner(which) * tile.Rates[Parameters.PartnerForce];
        }

        IsBound = Elementary.Any(Vector512.GreaterThan(Aid, Lanes.Zero));
        ReadOnlySpan<Lanes> share = tile.Council.Share, due = tile.Council.Due;
        var seats = club is { } c ? board.Membership(c) : default; // empty for the alliance
        Lanes needs = Lanes.Zero, here = Lanes.Zero, leads = Lanes.Zero, half = Lanes.Zero, spread = Lanes.Zero;
        var those = 0;
        for (var i = 0; i < share.Length; i++)
        {
            var sits = seats.IsEmpty ? (without.Contains(i) ? Lanes.Zero : Lanes.One) : seats[i];
            seat[i] = sits;
            if (!Elementary.Any(Vector512.GreaterThan(sits, Lanes.Zero))) continue;
            var force = sits * share[i];
            needs = Elementary.Fma(sits, due[i], needs);
            here += force;
            if (pivots.Contains(i))
            {
                leads += force;
                continue;
            }

            (summed[those], weight[those++]) = (i, force);
            var even = force * Elementary.All(0.5f);
            half += even;
            spread = Elementary.Fma(even, even, spread);
        }

        (whole, present, pivotal, mean, variance, count) = (needs, here, leads, half, spread, those);
    }

    /// <summary>
    /// Notes what contributes at a node and the next, side by side: one sum would wait for itself. Chances are given less 1/2: a variance p (1 - p)
    /// is 1/4 less the square of that.
    /// </summary>
    public void Gather(int node, ReadOnlySpan<Lanes> given, ReadOnlySpan<Lanes> next)
    {
        GatherPivots(node, given, next);
        ReadOnlySpan<Lanes> weights = weight.Span[..count], after = next[..given.Length];
        var who = summed.AsSpan(0, weights.Length);
        Lanes sum = mean, spread = variance, nextSum = sum, nextSpread = spread;
        for (var k = 0; k < weights.Length; k++)
        {
            Lanes force = weights[k], moved = force * given[who[k]], nextMoved = force * after[who[k]];
            sum += moved;
            spread -= moved * moved; // not fused: the next turn waits a cycle less
            nextSum += nextMoved;
            nextSpread -= nextMoved * nextMoved;
        }

        Span<Lanes> here = sums.Span.Slice(node, 2), around = spreads.Span.Slice(node, 2);
        (here[0], here[1]) = (sum, nextSum);
        (around[0], around[1]) = (spread, nextSpread);
    }

    /// <summary>Notes the chances that all pivots contribute.</summary>
    private void GatherPivots(int node, ReadOnlySpan<Lanes> given, ReadOnlySpan<Lanes> next)
    {
        Lanes all = Lanes.One, nextAll = Lanes.One, half = Elementary.All(0.5f);
        for (var left = pivots.Bits; left != 0; left &= left - 1)
        {
            var i = BitOperations.TrailingZeroCount(left);
            var sits = seat[i];
            all *= sits * (given[i] + half);
            nextAll *= sits * (next[i] + half);
        }

        (alls[node], alls[node + 1]) = (all, nextAll);
    }

    /// <summary>
    /// The chance at each node that contributions reach a part of the whole, where it is allowed; the pivots may, of a club must contribute. All nodes
    /// come at once: one after the other, each would wait for its own roots and divisions.
    /// </summary>
    /// <param name="part">Of the whole.</param>
    /// <param name="allowed">Chance at each node that nobody stands in the way; the answers' chances afterwards.</param>
    public void Answer(Lanes part, Span<Lanes> allowed)
    {
        Lanes needed = part * whole, chances = Lanes.Zero;
        for (var node = 0; node < allowed.Length; node++)
        {
            var scale = Lanes.One / Vector512.Sqrt(Elementary.Max(spreads[node], Elementary.All(1e-8f)));
            var (enough, all) = ((sums[node] - needed) * scale, alls[node]);
            var chance = all * Elementary.NormalShare(Elementary.Fma(pivotal, scale, enough));
            if (club is null) chance += (Lanes.One - all) * Elementary.NormalShare(enough);
            allowed[node] *= chance;
            chances = Elementary.Fma(Elementary.All(Odds.Weight[node]), allowed[node], chances);
        }

        Chance = chances;
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
