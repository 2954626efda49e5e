using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>Candour of staff: falls within weeks when leaders are feared, recovers over a posting.</summary>
internal static class Candour
{
    public static void Begin(Member member, News news) => news.Candour.Fill(member.Rates[Parameters.CandourNormal]);

    public static void Apply(Member member, Happenings now, News news) => Follow(member, news, now.Shaken ? now.Candour : []);

    /// <summary>Follows the leaders, partner by partner.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // what the loop holds is read after all calls
    private static void Follow(Member member, News news, ReadOnlySpan<Lanes> shaken)
    {
        var rates = member.Rates;
        Span<Lanes> leader = news.Leader, service = news.Service, candour = news.Candour;
        var start = member.World.Baseline(member.Index)[..candour.Length];
        Lanes normal = rates[Parameters.CandourNormal], fearful = rates[Parameters.CandourFear], loyal = rates[Parameters.CandourService];
        Lanes fall = rates.CandourFall, rise = rates.CandourRise, own = candour[member.Index];
        for (var j = 0; j < candour.Length; j++)
        {
            var baseline = Elementary.All(start[j]);
            var fear = fearful * Elementary.Positive(baseline - leader[j]);
            var gap = Elementary.Fma(loyal, service[j] - baseline, normal) - fear - candour[j];
            var rate = Elementary.Choose(Vector512.LessThan(gap, Lanes.Zero), fall, rise);
            var next = Elementary.Fma(rate, gap, candour[j]);
            if (shaken.Length > 0) next += shaken[j];
            candour[j] = Elementary.Clip(next, 0, 1);
        }

        candour[member.Index] = own; // the loop asks at no tie whose it is
    }
}
