using System.Numerics;
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
        member.Worn = MemberSet.Empty;
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
        var moved = member.Worn.Bits | now.Turnover.Bits | 1UL << member.World.Alliance.Guarantor;
        var others = MemberSet.All(member.World.Count).Without(member.Index).Bits;
        var distrusted = ReturnToBaseline(member, news, others & ~moved);
        Return(member, now, news, others & moved);
        if (distrusted != 0) Distrust(member, news, distrusted);
    }

    /// <summary>Ties without scar, worn legacy or distrust, as most are, return to the baseline itself. Returns those in which distrust begins in some history.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // nothing may be called in here: a call would cost the loop all that it holds in registers
    private static ulong ReturnToBaseline(Member member, News news, ulong partners)
    {
        Span<Lanes> leaders = news.Leader, services = news.Service;
        var baseline = member.World.Baseline(member.Index);
        Lanes leaderReturn = member.Rates.LeaderReturn, serviceReturn = member.Rates.ServiceReturn;
        var distrusted = 0UL;
        for (; partners != 0; partners &= partners - 1)
        {
            var j = BitOperations.TrailingZeroCount(partners);
            var aim = Elementary.All(baseline[j]);
            var leader = Toward(leaders[j], aim, leaderReturn);
            (leaders[j], services[j]) = (leader, Toward(services[j], aim, serviceReturn));
            if (Vector512.LessThanAny(leader, Low(aim))) distrusted |= 1UL << j;
        }

        return distrusted;
    }

    /// <summary>Other ties: to a level that scars, lost legacy and, towards the guarantor, lost permanence lower.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // as above
    private static void Return(Member member, Happenings now, News news, ulong partners)
    {
        var rates = member.Rates;
        Span<Lanes> leaders = news.Leader, services = news.Service, scars = news.Scar, legacies = member.Legacy;
        Span<Counts> months = member.Distrust;
        var guarantor = member.World.Alliance.Guarantor;
        var baseline = member.World.Baseline(member.Index);
        var age = member.World.Age(member.Index);
        Lanes legacyWeight = rates[Parameters.LegacyWeight], legacyFade = rates.LegacyFade, scarFade = rates.ScarFade;
        Lanes leaderReturn = rates.LeaderReturn, serviceReturn = rates.ServiceReturn;
        var worn = 0UL;
        for (var left = partners; left != 0; left &= left - 1)
        {
            var j = BitOperations.TrailingZeroCount(left);
            Lanes legacy = legacies[j], leader = leaders[j], scar = scars[j];
            var level = Elementary.Fma(legacyWeight * Elementary.All(age[j]), legacy - Lanes.One, Elementary.All(baseline[j]));
            scar -= scarFade * scar;
            if (j == guarantor) level -= now.Permanence;
            var aim = level - scar;
            if (now.Turnover.Contains(j)) leader = Elementary.Choose(now.NewLeader[j], Toward(leader, aim, rates[Parameters.TieTurnover]), leader);
            leader = Toward(leader, aim, leaderReturn);
            (scars[j], leaders[j], services[j]) = (scar, leader, Toward(services[j], aim, serviceReturn));
            (legacy, var counted) = Wear(legacy, Counting.Lanes(months[j]), leader, level, legacyFade);
            (legacies[j], months[j]) = (legacy, Counting.Counts(counted));
            if (Elementary.Any(Vector512.GreaterThan(scar + counted, legacy - Lanes.One))) worn |= 1UL << j;
        }

        member.Worn = new(member.Worn.Bits & ~partners | worn);
    }

    /// <summary>T + rate * (aim - T).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Toward(Lanes trust, Lanes aim, Lanes rate) => Elementary.Fma(rate, aim - trust, trust);

    /// <summary>Trust below which a leader is distrusted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes Low(Lanes level) => Elementary.Min(Lanes.Zero, level) - Elementary.All(DistrustMargin);

    /// <summary>Begins to count months of distrust.</summary>
    private static void Distrust(Member member, News news, ulong partners)
    {
        for (var left = partners; left != 0; left &= left - 1)
        {
            var j = BitOperations.TrailingZeroCount(left);
            var level = Elementary.All(member.World.Baseline(member.Index)[j]);
            (member.Legacy[j], var counted) = Wear(Lanes.One, Lanes.Zero, news.Leader[j], level, member.Rates.LegacyFade);
            member.Distrust[j] = Counting.Counts(counted);
        }

        member.Worn = new(member.Worn.Bits | partners);
    }

    /// <summary>Months of distrust in a row are counted; after a year of them the legacy fades.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Lanes Legacy, Lanes Months) Wear(Lanes legacy, Lanes months, Lanes leader, Lanes level, Lanes fade)
    {
        var counted = Elementary.Choose(Vector512.LessThan(leader, Low(level)), Elementary.Min(months + Lanes.One, Elementary.All(DistrustMonths)), Lanes.Zero);
        var lasting = Vector512.GreaterThanOrEqual(counted, Elementary.All(DistrustMonths));
        return (legacy - Elementary.Choose(lasting, fade * legacy, Lanes.Zero), counted);
    }
}
