using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>The adversary's story of decay wears on leader trust between the two sides of the divide that it tells of.</summary>
internal static class Discord
{
    public static void Apply(Member member, Happenings now, News news)
    {
        if (!Elementary.Any(Vector512.GreaterThan(now.Discord, Lanes.Zero))) return;
        Span<Lanes> leader = news.Leader, camps = now.Camp;
        Lanes loss = now.Discord, camp = camps[member.Index];
        for (var j = 0; j < camps.Length; j++)
            if (j != member.Index) leader[j] = Elementary.Max(leader[j] - loss * Vector512.Abs(camps[j] - camp), -Lanes.One);
    }
}
