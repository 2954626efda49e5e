using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Peers pull on trust, each January, April, July and October: Friedkin and Johnsen 1990 with bounded confidence after Deffuant et al.
/// 2000. The pull at the start is taken off, so that a calm world stays put.
/// </summary>
internal static class Influence
{
    private const float NoPeers = 1e-9f; // a member that trusts nobody listens to nobody

    public static bool IsDue(Setting setting, int month) => setting.MonthOfYear(month) % 3 == 1;

    public static void Begin(Member member, Board start)
    {
        for (var level = 0; level < 2; level++) Pull(member, start, level, OfLevel(member.Pull, level));
    }

    public static void Hear(Member member, Board last)
    {
        for (var level = 0; level < 2; level++) Pull(member, last, level, OfLevel(member.Heard, level));
    }

    public static void Apply(Member member, News news)
    {
        for (var level = 0; level < 2; level++)
        {
            var rate = level == 0 ? member.Rates.LeaderPull : member.Rates.ServicePull;
            Span<Lanes> row = Row(news, level), heard = OfLevel(member.Heard, level), start = OfLevel(member.Pull, level);
            for (var j = 0; j < row.Length; j++)
                if (j != member.Index) row[j] = Elementary.Fma(rate, heard[j] - start[j], row[j]);
        }
    }

    /// <summary>Adds one peer's voice about a target to a sum: weight * (its trust - own), where the two are near enough to be heard.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Hear(Lanes weight, Lanes theirs, Lanes own, Lanes bound, Lanes sum)
    {
        var difference = theirs - own;
        var heard = Vector512.LessThanOrEqual(Vector512.Abs(difference), bound);
        return Elementary.Fma(weight, Elementary.Choose(heard, difference, Lanes.Zero), sum);
    }

    /// <summary>Adds the voices of four peers about all targets; one pass for four spares most reading and writing of the sums.</summary>
    public static void HearFour(
        ReadOnlySpan<Lanes> weights, ReadOnlySpan<Lanes> first, ReadOnlySpan<Lanes> second, ReadOnlySpan<Lanes> third, ReadOnlySpan<Lanes> fourth,
        ReadOnlySpan<Lanes> own, Lanes bound, Span<Lanes> sums)
    {
        first = first[..own.Length]; // equal lengths spare the loop its checks
        second = second[..own.Length];
        third = third[..own.Length];
        fourth = fourth[..own.Length];
        sums = sums[..own.Length];
        Lanes w1 = weights[0], w2 = weights[1], w3 = weights[2], w4 = weights[3];
        for (var j = 0; j < own.Length; j++)
        {
            var mine = own[j];
            var sum = Hear(w1, first[j], mine, bound, sums[j]);
            sum = Hear(w2, second[j], mine, bound, sum);
            sum = Hear(w3, third[j], mine, bound, sum);
            sums[j] = Hear(w4, fourth[j], mine, bound, sum);
        }
    }

    /// <summary>For each target the weight of all peers but the target itself, whose opinion of itself is no opinion: those before it, and those after it.</summary>
    public static void Masses(ReadOnlySpan<Lanes> weights, Span<Lanes> masses)
    {
        var sum = Lanes.Zero;
        for (var j = 0; j < weights.Length; j++)
        {
            masses[j] = sum;
            sum += weights[j];
        }

        sum = Lanes.Zero;
        for (var j = weights.Length - 1; j >= 0; j--)
        {
            masses[j] += sum;
            sum += weights[j];
        }
    }

    /// <summary>The weighted mean of the voices; 0 where nobody has weight.</summary>
    public static Lanes Mean(Lanes sum, Lanes mass) => sum / Elementary.Max(mass, Elementary.All(NoPeers));

    /// <summary>S - T of all targets: peers weigh by how far they are trusted and by the root of their GDP, the member itself not at all.</summary>
    private static void Pull(Member member, Board board, int level, Span<Lanes> pull)
    {
        Span<Lanes> weights = LaneMemory.OnLine(stackalloc Lanes[pull.Length + 4]), masses = LaneMemory.OnLine(stackalloc Lanes[pull.Length + 1]);
        ReadOnlySpan<Lanes> own = Row(board.News(member.Index), level);
        for (var k = 0; k < weights.Length; k++)
            weights[k] = k == member.Index || k >= own.Length ? Lanes.Zero : Elementary.Positive(own[k]) * Elementary.All(member.World.InfluenceMass[k]);
        Masses(weights[..own.Length], masses);

        pull.Clear();
        var bound = member.Rates[Parameters.TieConfidenceBound];
        for (var k = 0; k < own.Length; k += 4)
            HearFour(weights[k..], Peer(board, k, level), Peer(board, k + 1, level), Peer(board, k + 2, level), Peer(board, k + 3, level), own, bound, pull);
        for (var j = 0; j < pull.Length; j++) pull[j] = Mean(pull[j], masses[j]);
    }

    /// <summary>A peer's row; beyond the last that of the last again, which is heard without weight.</summary>
    private static ReadOnlySpan<Lanes> Peer(Board board, int peer, int level) => Row(board.News(Math.Min(peer, board.Count - 1)), level);

    private static Span<Lanes> Row(News news, int level) => level == 0 ? news.Leader : news.Service;

    private static Span<Lanes> OfLevel(Span<Lanes> both, int level) => both.Slice(level * both.Length / 2, both.Length / 2);
}
