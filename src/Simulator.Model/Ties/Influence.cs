using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Peers pull on trust, each January, April, July and October: Friedkin and Johnsen 1990 with bounded confidence after Deffuant et al.
/// 2000 (model.md 1a, amendments 2 and 3). The pull at the start is taken off, so that a calm world stays put.
/// </summary>
internal static class Influence
{
    private const float NoPeers = 1e-9f; // a member that trusts nobody listens to nobody (amendment 2)

    public static void Begin(Member member, Board start)
    {
        Span<Lanes> weights = stackalloc Lanes[member.World.Count];
        for (var level = 0; level < 2; level++)
        {
            WeighPeers(member, start, level, weights);
            for (var j = 0; j < member.World.Count; j++)
                member.Pull[level * member.World.Count + j] = j == member.Index ? Lanes.Zero : PullOf(member, start, level, weights, j);
        }
    }

    public static void Apply(Member member, Board last, News news)
    {
        Span<Lanes> weights = stackalloc Lanes[member.World.Count];
        for (var level = 0; level < 2; level++)
        {
            WeighPeers(member, last, level, weights);
            var rate = level == 0 ? member.Rates.LeaderPull : member.Rates.ServicePull;
            var row = level == 0 ? news.Leader : news.Service;
            for (var j = 0; j < member.World.Count; j++)
            {
                if (j == member.Index) continue;
                var pull = PullOf(member, last, level, weights, j) - member.Pull[level * member.World.Count + j];
                row[j] = Elementary.Fma(rate, pull, row[j]);
            }
        }
    }

    /// <summary>Sum over peers of W * (their trust in the target - own), peers too far away not heard; W rows sum to 1.</summary>
    /// <param name="weights">Weight of each peer, not yet normalised; 0 for the member itself and the target.</param>
    /// <param name="theirs">Peers' trust in the target.</param>
    /// <param name="own">Own trust in the target.</param>
    /// <param name="bound">Largest difference that is listened to.</param>
    public static Lanes Pull(ReadOnlySpan<Lanes> weights, ReadOnlySpan<Lanes> theirs, Lanes own, Lanes bound)
    {
        var sum = Lanes.Zero;
        var mass = Lanes.Zero;
        for (var k = 0; k < weights.Length; k++)
        {
            var difference = theirs[k] - own;
            var heard = Vector512.LessThanOrEqual(Vector512.Abs(difference), bound);
            sum = Elementary.Fma(weights[k], difference & heard, sum);
            mass += weights[k];
        }

        return Elementary.Choose(Vector512.LessThan(mass, Elementary.All(NoPeers)), Lanes.Zero, sum / Elementary.Max(mass, Elementary.All(NoPeers)));
    }

    private static void WeighPeers(Member member, Board board, int level, Span<Lanes> weights)
    {
        var own = board.News(member.Index);
        var row = level == 0 ? own.Leader : own.Service;
        for (var k = 0; k < weights.Length; k++)
            weights[k] = k == member.Index ? Lanes.Zero : Elementary.Positive(row[k]) * Elementary.All(member.World.InfluenceMass[k]);
    }

    private static Lanes PullOf(Member member, Board board, int level, Span<Lanes> weights, int target)
    {
        Span<Lanes> theirs = stackalloc Lanes[weights.Length];
        for (var k = 0; k < theirs.Length; k++)
        {
            var peer = board.News(k);
            theirs[k] = level == 0 ? peer.Leader[target] : peer.Service[target];
        }

        var held = weights[target];
        weights[target] = Lanes.Zero; // the target's opinion of itself is no opinion
        var pull = Pull(weights, theirs, theirs[member.Index], member.Rates[Parameters.TieConfidenceBound]);
        weights[target] = held;
        return pull;
    }
}
