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
            member.Distrust[j] = Counts.Zero;
            var baseline = j == member.Index ? News.NoOpinion : member.World.Baseline(member.Index)[j];
            news.Leader[j] = news.Service[j] = Elementary.All(baseline);
        }
    }

    public static void Apply(Member member, Happenings now, News news)
    {
        var rates = member.Rates;
        Span<Lanes> leaders = news.Leader, services = news.Service, scars = news.Scar, legacies = member.Legacy;
        var months = member.Distrust;
        var guarantor = member.World.Alliance.Guarantor;
        var baseline = member.World.Baseline(member.Index);
        var age = member.World.Age(member.Index);
        Lanes legacyWeight = rates[Parameters.LegacyWeight], legacyFade = rates.LegacyFade, scarFade = rates.ScarFade;
        Lanes leaderReturn = rates.LeaderReturn, serviceReturn = rates.ServiceReturn;
        for (var j = 0; j < leaders.Length; j++)
        {
            if (j == member.Index) continue;
            Lanes legacy = legacies[j], leader = leaders[j], service = services[j], scar = scars[j];
            var level = Elementary.Fma(legacyWeight * Elementary.All(age[j]), legacy - Lanes.One, Elementary.All(baseline[j]));
            scar -= scarFade * scar;
            if (j == guarantor) level -= now.Permanence;
            var aim = level - scar;
            if (now.Turnover[j]) leader = Elementary.Choose(now.NewLeader[j], Toward(leader, aim, rates[Parameters.TieTurnover]), leader);
            leader = Toward(leader, aim, leaderReturn);
            (scars[j], leaders[j], services[j]) = (scar, leader, Toward(service, aim, serviceReturn));
            (legacies[j], var counted) = Wear(legacy, Counting.Lanes(months[j]), leader, level, legacyFade);
            months[j] = Counting.Counts(counted);
        }
    }

    /// <summary>T + rate * (aim - T).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Toward(Lanes trust, Lanes aim, Lanes rate) => Elementary.Fma(rate, aim - trust, trust);

    /// <summary>Months of distrust in a row are counted; after a year of them the legacy fades.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Lanes Legacy, Lanes Months) Wear(Lanes legacy, Lanes months, Lanes leader, Lanes level, Lanes fade)
    {
        var low = Elementary.Min(Lanes.Zero, level) - Elementary.All(DistrustMargin);
        var counted = Elementary.Choose(Vector512.LessThan(leader, low), Elementary.Min(months + Lanes.One, Elementary.All(DistrustMonths)), Lanes.Zero);
        var lasting = Vector512.GreaterThanOrEqual(counted, Elementary.All(DistrustMonths));
        return (legacy - Elementary.Choose(lasting, fade * legacy, Lanes.Zero), counted);
    }
}
