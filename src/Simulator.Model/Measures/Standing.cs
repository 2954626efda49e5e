using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>Where a member stands among the others: as a hub of information, by rank, and in its own regard for those who are not the guarantor.</summary>
internal static class Standing
{
    /// <summary>Share of all information that flows from or to a member, [0, 1]; 0 where nothing flows.</summary>
    public static Lanes Hub(Tile tile, int member)
    {
        var news = tile.Last.News(member);
        Lanes open = Lanes.Zero, all = Lanes.Zero;
        for (var j = 0; j < tile.World.Count; j++)
        {
            open = Elementary.Fma(Sharing.Flow(news.Stance[j]), news.Candour[j], open);
            all += tile.Last.Received[j];
        }

        var here = Elementary.Fma(Elementary.All(tile.World.Collection[member]), open, tile.Last.Received[member]);
        return Elementary.Clip(here / Elementary.Max(all + all, Elementary.All(1e-6f)), 0, 1);
    }

    /// <summary>Place by the guarantor's leader trust among those with whom it shares all: 1 the highest; 0 for others.</summary>
    public static Lanes Rank(Tile tile, int member)
    {
        var guarantor = tile.World.Alliance.Guarantor;
        var inner = tile.World.SharesAll(guarantor);
        if (!inner[member]) return Lanes.Zero;
        var leader = tile.Last.News(guarantor).Leader;
        var rank = Lanes.One;
        for (var j = 0; j < inner.Length; j++)
            if (inner[j] && j != member) rank += Elementary.Flag(Vector512.GreaterThan(leader[j], leader[member]));
        return rank;
    }

    /// <summary>Mean general trust of a member in all but itself and the guarantor; 0 where that leaves nobody.</summary>
    public static Lanes TrustInOthers(Tile tile, int member)
    {
        var news = tile.Last.News(member);
        var general = tile.Rates[Parameters.TieGeneralWeight];
        var sum = Lanes.Zero;
        var others = 0;
        for (var j = 0; j < tile.World.Count; j++)
        {
            if (j == member || j == tile.World.Alliance.Guarantor) continue;
            sum += news.Trust(j, general);
            others++;
        }

        return sum * Elementary.All(1f / Math.Max(1, others));
    }
}
