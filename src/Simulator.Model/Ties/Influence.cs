namespace Simulator.Model;

/// <summary>
/// Peers pull on trust, each January, April, July and October: Friedkin and Johnsen 1990 with bounded confidence after Deffuant et al.
/// 2000. The pull at the start is taken off, so that a calm world stays put.
/// </summary>
internal sealed class Influence(World world)
{
    private const float NoPeers = 1e-9f; // a member that trusts nobody listens to nobody
    private readonly Hearing hearing = new(world.Count, world.InfluenceMass);
    private readonly LaneMemory start = new(Hearing.Room(world.Count));  // pull at the start

    public static bool IsDue(Setting setting, int month) => setting.MonthOfYear(month) % 3 == 1;

    /// <summary>Notes how peers pull before anything has happened.</summary>
    public void Begin(Tile tile)
    {
        start.Span.Clear();
        Hear(tile, start.Span);
    }

    /// <summary>All members listen to each other, before anybody moves.</summary>
    public void Move(Tile tile, int month)
    {
        if (IsDue(world.Setting, month)) Hear(tile, tile.Now.Pull);
    }

    public static void Apply(Member member, Happenings now, News news)
    {
        Apply(member.Rates.LeaderPull, Pull(now, member.Index, 0, news.Leader.Length), member.Index, news.Leader);
        Apply(member.Rates.ServicePull, Pull(now, member.Index, 1, news.Service.Length), member.Index, news.Service);
    }

    /// <summary>How far peers pull a holder's trust on a level (0 leader, 1 service), one entry a partner.</summary>
    public static ReadOnlySpan<Lanes> Pull(Happenings now, int holder, int level, int count) => Hearing.RowOf(now.Pull, holder, level, count)[..count];

    /// <summary>For each entry the weight of all others: of those before it, and of those after it.</summary>
    public static void Masses(ReadOnlySpan<Lanes> weights, Span<Lanes> masses)
    {
        Lanes before = Lanes.Zero, after = Lanes.Zero; // from both ends at once: either sum waits for itself
        for (int j = 0, k = weights.Length - 1; k >= 0; j++, k--)
        {
            if (j < k) (masses[j], masses[k]) = (before, after);
            else if (j == k) masses[j] = before + after;
            else (masses[j], masses[k]) = (masses[j] + before, masses[k] + after);
            before += weights[j];
            after += weights[k];
        }
    }

    /// <summary>What turns a weighted sum of voices into their mean: one over their weight, held where nobody has weight, so that the mean is 0 there.</summary>
    public static Lanes Scale(Lanes mass) => Lanes.One / Elementary.Max(mass, Elementary.All(NoPeers));

    private static void Apply(Lanes rate, ReadOnlySpan<Lanes> pull, int holder, Span<Lanes> trust)
    {
        for (var j = 0; j < trust.Length; j++)
            if (j != holder) trust[j] = Elementary.Fma(rate, pull[j], trust[j]);
    }

    /// <summary>S - T of all targets for all listeners, less that at the start.</summary>
    private void Hear(Tile tile, Span<Lanes> pull)
    {
        for (var level = 0; level < Hearing.Levels; level++)
            hearing.Hear(tile.Last, level, tile.Rates[Parameters.TieConfidenceBound], start.Span, pull);
    }
}
