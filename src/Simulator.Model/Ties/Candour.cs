using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>Candour of staff: falls within weeks when leaders are feared, recovers over a posting (mechanisms 1).</summary>
internal static class Candour
{
    public static void Begin(Member member, News news) => news.Candour.Fill(member.Rates[Parameters.CandourNormal]);

    public static void Apply(Member member, Happenings now, News news)
    {
        var rates = member.Rates;
        for (var j = 0; j < member.World.Count; j++)
        {
            if (j == member.Index) continue;
            var baseline = Elementary.All(member.World.Alliance.Baseline[member.Index, j]);
            var fear = rates[Parameters.CandourFear] * Elementary.Positive(baseline - news.Leader[j]);
            var aim = Elementary.Fma(rates[Parameters.CandourService], news.Service[j] - baseline, rates[Parameters.CandourNormal]) - fear;
            var gap = aim - news.Candour[j];
            var rate = Elementary.Choose(Vector512.LessThan(gap, Lanes.Zero), rates.CandourFall, rates.CandourRise);
            news.Candour[j] = Elementary.Clip(Elementary.Fma(rate, gap, news.Candour[j]) + Elementary.All(now.Candour[j]), 0, 1);
        }
    }
}
