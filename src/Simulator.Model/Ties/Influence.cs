using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Peers pull on trust, each January, April, July and October: Friedkin and Johnsen 1990 with bounded confidence after Deffuant et al.
/// 2000. The pull at the start is taken off, so that a calm world stays put.
/// </summary>
internal static class Influence
{
    private const float NoPeers = 1e-9f; // a member that trusts nobody listens to nobody

    public static void Begin(Member member, Board start)
    {
        for (var level = 0; level < 2; level++) Pull(member, start, level, PullOf(member, level));
    }

    public static void Apply(Member member, Board last, News news)
    {
        Span<Lanes> pull = stackalloc Lanes[member.World.Count];
        for (var level = 0; level < 2; level++)
        {
            Pull(member, last, level, pull);
            var rate = level == 0 ? member.Rates.LeaderPull : member.Rates.ServicePull;
            var row = Row(news, level);
            var start = PullOf(member, level);
            for (var j = 0; j < row.Length; j++)
                if (j != member.Index) row[j] = Elementary.Fma(rate, pull[j] - start[j], row[j]);
        }
    }

    /// <summary>Adds one peer's voice: weight * (its trust in each target - own), where the two are near enough to be heard.</summary>
    /// <param name="weight">Weight of the peer, not yet normalised.</param>
    /// <param name="theirs">The peer's trust in each target.</param>
    /// <param name="own">Own trust in each target.</param>
    /// <param name="bound">Largest difference that is listened to.</param>
    /// <param name="peer">Index of the peer, whose opinion of itself is no opinion.</param>
    /// <param name="sum">Sum of the voices, a target.</param>
    /// <param name="mass">Sum of the weights, a target.</param>
    public static void Hear(Lanes weight, ReadOnlySpan<Lanes> theirs, ReadOnlySpan<Lanes> own, Lanes bound, int peer, Span<Lanes> sum, Span<Lanes> mass)
    {
        theirs = theirs[..own.Length]; // equal lengths spare the loop its checks
        sum = sum[..own.Length];
        mass = mass[..own.Length];
        for (var j = 0; j < own.Length; j++)
        {
            if (j == peer) continue;
            var difference = theirs[j] - own[j];
            var heard = Vector512.LessThanOrEqual(Vector512.Abs(difference), bound);
            sum[j] = Elementary.Fma(weight, difference & heard, sum[j]);
            mass[j] += weight;
        }
    }

    /// <summary>The weighted mean of the voices; 0 where nobody has weight.</summary>
    public static Lanes Mean(Lanes sum, Lanes mass) =>
        Elementary.Choose(Vector512.LessThan(mass, Elementary.All(NoPeers)), Lanes.Zero, sum / Elementary.Max(mass, Elementary.All(NoPeers)));

    /// <summary>S - T of all targets: peers weigh by how far they are trusted and by the root of their GDP.</summary>
    private static void Pull(Member member, Board board, int level, Span<Lanes> pull)
    {
        Span<Lanes> mass = stackalloc Lanes[pull.Length];
        mass.Clear();
        pull.Clear();
        ReadOnlySpan<Lanes> own = Row(board.News(member.Index), level);
        for (var k = 0; k < pull.Length; k++)
        {
            if (k == member.Index) continue;
            var weight = Elementary.Positive(own[k]) * Elementary.All(member.World.InfluenceMass[k]);
            Hear(weight, Row(board.News(k), level), own, member.Rates[Parameters.TieConfidenceBound], k, pull, mass);
        }

        for (var j = 0; j < pull.Length; j++) pull[j] = Mean(pull[j], mass[j]);
    }

    private static Span<Lanes> Row(News news, int level) => level == 0 ? news.Leader : news.Service;

    private static Span<Lanes> PullOf(Member member, int level) => member.Pull.Slice(level * member.World.Count, member.World.Count);
}
