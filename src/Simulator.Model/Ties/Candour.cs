using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>Candour of staff: falls within weeks when leaders are feared, recovers over a posting.</summary>
internal static class Candour
{
    public static void Begin(Member member, News news) => news.Candour.Fill(member.Rates[Parameters.CandourNormal]);

    public static void Apply(Member member, Happenings now, News news)
    {
        var rates = member.Rates;
        Span<Lanes> leader = news.Leader, service = news.Service, candour = news.Candour, shaken = now.Candour;
        var start = member.World.Baseline(member.Index);
        Lanes normal = rates[Parameters.CandourNormal], fearful = rates[Parameters.CandourFear], loyal = rates[Parameters.CandourService];
        Lanes fall = rates.CandourFall, rise = rates.CandourRise;
        for (var j = 0; j < candour.Length; j++)
        {
            if (j == member.Index) continue;
            var baseline = Elementary.All(start[j]);
            var fear = fearful * Elementary.Positive(baseline - leader[j]);
            var gap = Elementary.Fma(loyal, service[j] - baseline, normal) - fear - candour[j];
            var rate = Elementary.Choose(Vector512.LessThan(gap, Lanes.Zero), fall, rise);
            candour[j] = Elementary.Clip(Elementary.Fma(rate, gap, candour[j]) + shaken[j], 0, 1);
        }
    }
}
