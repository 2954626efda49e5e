using Simulator.Model;

namespace Simulator.Benchmarks;

/// <summary>What each member does in a month, in the order of <see cref="Member.Live"/>.</summary>
internal static class PartsOfMembers
{
    /// <summary>The parts of a member's month.</summary>
    public static Part[] Lived() =>
    [
        new("impulses", Strike),
        Apply("return to the baseline", (member, tile, news) => Relaxation.Apply(member, tile.Now, news)) with { PerTie = 12, BytesPerTie = 310 },
        new("peers' pull, one month of three", Follow) { PerTie = 2, BytesPerTie = 85 },
        Apply("joint work, noise, narrative", Wander) with { PerTie = 11 },
        Apply("candour", (member, tile, news) => Candour.Apply(member, tile.Now, news)) with { PerTie = 15, BytesPerTie = 128 },
        Apply("sharing", (member, tile, news) => Sharing.Apply(member, tile.Now, news)) with { PerTie = 10, BytesPerTie = 11 },
        new("spending, resilience, force, warning", Spend) { PerMember = 110 },
        new("will to answer", Want) { PerTie = 45, PerMember = 50, BytesPerTie = 64 },
        new("ballots", Vote) { PerMember = 450 },
    ];

    private static Part Apply(string name, Mechanism apply) =>
        new(name, (tile, member, _) => apply(tile.Members[member], tile, tile.Next.News(member)));

    private static void Strike(Tile tile, int member, int month)
    {
        var news = tile.Next.News(member);
        tile.Last.News(member).Figures.CopyTo(news.Figures);
        Impulse.Apply(tile.Members[member], tile.Now, tile.Last, news);
    }

    private static void Follow(Tile tile, int member, int month)
    {
        if (Influence.IsDue(tile.Setting, month)) Influence.Apply(tile.Members[member], tile.Now, tile.Next.News(member));
    }

    private static void Wander(Member member, Tile tile, News news)
    {
        Habit.Apply(member, tile.Now, tile.Last, news);
        Noise.Apply(member, tile.Now, news);
        Discord.Apply(member, tile.Now, news);
    }

    private static void Spend(Tile tile, int member, int month)
    {
        var who = tile.Members[member];
        var news = tile.Next.News(member);
        Spending.Apply(who, tile.Now, month, tile.Last, news);
        Resilience.Apply(who, tile.Now, month, news);
        Capability.Apply(who, tile.Now, month, news);
        Warning.Update(who, tile.Last, news);
    }

    private static void Want(Tile tile, int member, int month) =>
        Willingness.Update(tile.Members[member], month, tile.Last, tile.Next.News(member), tile.Now.Reliance[member]);

    private static void Vote(Tile tile, int member, int month)
    {
        var who = tile.Members[member];
        var news = tile.Next.News(member);
        Ballot.Cast(who, tile.Now, month, tile.Last, news);
        Departure.Silence(who, tile.Now, news);
    }

    private delegate void Mechanism(Member member, Tile tile, News news);
}
