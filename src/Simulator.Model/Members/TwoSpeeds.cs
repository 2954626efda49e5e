using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>Two speeds: each January fast members lose service trust in those that fall further behind than at the start.</summary>
internal static class TwoSpeeds
{
    private const int TopTen = 10; // S3-34: the fast group counts ten
    private const float Gap = 1;   // percentage points: assumption, a gap that is seen

    public static void Apply(Member member, Accounts accounts, News news)
    {
        var own = accounts.Core[member.Index];
        var behind = Vector512.GreaterThan(own - accounts.Lowest, Elementary.All(Gap));
        if (!Elementary.Any(behind)) return; // nobody is so far behind
        var fast = Vector512.LessThan(Ahead(own, accounts.Core), Elementary.All(TopTen))
            | Vector512.GreaterThanOrEqual(Elementary.All(member.Facts.Frontline), member.Rates[Parameters.TwoSpeedFrontline]);
        if (Elementary.Any(fast & behind)) Envy(member, accounts.Core, fast, news);
    }

    /// <summary>Number of members that spend more.</summary>
    private static Lanes Ahead(Lanes own, ReadOnlySpan<Lanes> core)
    {
        var ahead = Lanes.Zero;
        for (var j = 0; j < core.Length; j++) ahead += Elementary.Flag(Vector512.GreaterThan(core[j], own));
        return ahead;
    }

    private static void Envy(Member member, ReadOnlySpan<Lanes> core, Lanes fast, News news)
    {
        Lanes own = core[member.Index], penalty = member.Rates[Parameters.TwoSpeedPenalty];
        var start = member.World.CoreAtStart;
        var service = news.Service;
        for (var j = 0; j < start.Length; j++)
        {
            var known = Elementary.All(Math.Max(0, start[member.Index] - start[j] - Gap));
            var gap = Elementary.Positive(Elementary.Positive(own - core[j] - Elementary.All(Gap)) - known);
            if (j != member.Index) service[j] = Elementary.Max(service[j] - (fast & (penalty * gap)), Elementary.All(-1));
        }
    }
}
