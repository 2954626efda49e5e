using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Trust returns to its baseline less the scar; a year of distrust wears the legacy that the baseline rests on; a new leader returns
/// most of what the old one lost (McGillivray and Smith 2000 for leader-specific punishment).
/// </summary>
internal static class Relaxation
{
    private const float DistrustMargin = 0.05f; // below baseline and zero: assumption, a clear sign of distrust
    private const float DistrustMonths = 12;    // assumption: a year, so that one bad winter does not count

    public static void Begin(Member member, News news)
    {
        for (var j = 0; j < member.World.Count; j++)
        {
            member.Legacy[j] = Lanes.One;
            member.Distrust[j] = Lanes.Zero;
            var baseline = j == member.Index ? 0 : member.World.Baseline(member.Index)[j];
            news.Leader[j] = news.Service[j] = Elementary.All(baseline);
        }
    }

    public static void Apply(Member member, Happenings now, News news)
    {
        var rates = member.Rates;
        Span<Lanes> leader = news.Leader, service = news.Service, scar = news.Scar;
        var baseline = member.World.Baseline(member.Index);
        Lanes legacyWeight = rates[Parameters.LegacyWeight], scarFade = rates.ScarFade;
        Lanes leaderReturn = rates.LeaderReturn, serviceReturn = rates.ServiceReturn;
        for (var j = 0; j < leader.Length; j++)
        {
            if (j == member.Index) continue;
            var level = Elementary.Fma(legacyWeight, member.Legacy[j] - Lanes.One, Elementary.All(baseline[j]));
            scar[j] -= scarFade * scar[j];
            var aim = level - scar[j];
            if (now.Turnover[j]) leader[j] = Toward(leader[j], aim, rates[Parameters.TieTurnover]);
            leader[j] = Toward(leader[j], aim, leaderReturn);
            service[j] = Toward(service[j], aim, serviceReturn);
            Wear(member, j, leader[j], level);
        }
    }

    /// <summary>T + rate * (aim - T).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Toward(Lanes trust, Lanes aim, Lanes rate) => Elementary.Fma(rate, aim - trust, trust);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Wear(Member member, int j, Lanes leader, Lanes level)
    {
        var low = Elementary.Min(Lanes.Zero, level) - Elementary.All(DistrustMargin);
        var distrust = Vector512.LessThan(leader, low);
        member.Distrust[j] = Elementary.Choose(distrust, member.Distrust[j] + Lanes.One, Lanes.Zero);
        var lasting = Vector512.GreaterThanOrEqual(member.Distrust[j], Elementary.All(DistrustMonths));
        member.Legacy[j] -= Elementary.Choose(lasting, member.Rates.LegacyFade * member.Legacy[j], Lanes.Zero);
    }
}
