using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Stances of intelligence sharing with a dead band between opening and closing: a non-ideal relay (Preisach 1935), so that equal trust
/// can hold two stances. Driven by trust and by need (Walsh 2007).
/// </summary>
internal static class Sharing
{
    private const float Never = 9; // above any trust

    public static void Begin(Member member, News news)
    {
        member.Months.Clear();
        for (var j = 0; j < member.World.Count; j++)
        {
            if (j == member.Index) continue;
            var trust = TrustForSharing(member, news, j);
            var stance = Lanes.Zero;
            for (var tier = 1; tier <= 4; tier++)
            {
                if (tier == 4 && !member.World.SharesAll[member.Index, j]) break;
                var (up, down) = Thresholds(member.Rates, Elementary.All(tier - 1), Elementary.All(tier), true);
                stance += Elementary.Flag(Vector512.GreaterThanOrEqual(trust, (up + down) * Elementary.All(0.5f)));
            }

            news.Stance[j] = stance;
        }
    }

    public static void Apply(Member member, Happenings now, News news)
    {
        var sharesAll = member.World.SharesAll;
        Span<Lanes> stances = news.Stance, months = member.Months;
        for (var j = 0; j < stances.Length; j++)
        {
            if (j == member.Index) continue;
            if (now.IsRestricted(member.Index, j)) Restrict(member, news, j, now.Restriction(member.Index, j));
            (stances[j], months[j]) = Relay(member.Rates, TrustForSharing(member, news, j), stances[j], months[j], sharesAll[member.Index, j]);
        }
    }

    /// <summary>One month of the relay: the stance and the signed count of months beyond a threshold.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Lanes Stance, Lanes Months) Relay(Rates rates, Lanes trust, Lanes stance, Lanes months, bool sharesAll)
    {
        var (up, down) = Thresholds(rates, stance, stance, sharesAll);
        var rising = Vector512.GreaterThanOrEqual(trust, up);
        var falling = Vector512.LessThanOrEqual(trust, down);
        var counted = Elementary.Choose(
            rising,
            Elementary.Positive(months) + Lanes.One,
            Elementary.Choose(falling, Elementary.Min(months, Lanes.Zero) - Lanes.One, Lanes.Zero));
        var opens = Vector512.GreaterThanOrEqual(counted, rates[Parameters.SharingUpMonths]);
        var closes = Vector512.LessThanOrEqual(counted, -rates[Parameters.SharingDownMonths]);
        return (stance + Elementary.Flag(opens) - Elementary.Flag(closes), Elementary.Choose(opens | closes, Lanes.Zero, counted));
    }

    /// <summary>Share of information that flows at a stance: 0, 0.15, 0.4, 0.8, 1 for 0 to 4 (assumption: most of the loss comes below the standard stance).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Flow(Lanes stance) => Step(stance, 4, 0.2f, Step(stance, 3, 0.4f, Step(stance, 2, 0.25f, Step(stance, 1, 0.15f, Lanes.Zero))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes Step(Lanes stance, float tier, float height, Lanes below) =>
        Elementary.Choose(Vector512.GreaterThanOrEqual(stance, Elementary.All(tier)), below + Elementary.All(height), below);

    private static void Restrict(Member member, News news, int partner, Lanes tiers)
    {
        news.Stance[partner] = Elementary.Positive(news.Stance[partner] - tiers);
        member.Months[partner] = Elementary.Choose(Vector512.GreaterThan(tiers, Lanes.Zero), Lanes.Zero, member.Months[partner]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes TrustForSharing(Member member, News news, int partner)
    {
        var trust = news.Trust(partner, member.Rates[Parameters.TieSharingWeight]) + Elementary.All(member.World.SharingBonus[member.Index, partner]);
        return partner == member.World.Alliance.Guarantor
            ? Elementary.Fma(member.Rates[Parameters.SharingNeed], Elementary.All(member.Facts.Frontline), trust)
            : trust;
    }

    /// <summary>Trust to rise from one stance, and trust at which another is given up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Lanes Up, Lanes Down) Thresholds(Rates rates, Lanes risingFrom, Lanes fallingFrom, bool sharesAll)
    {
        var up = Elementary.All(Never);
        if (sharesAll) up = At(risingFrom, 3, rates[Parameters.SharingUp4], up);
        up = At(risingFrom, 2, rates[Parameters.SharingUp3], up);
        up = At(risingFrom, 1, rates[Parameters.SharingUp2], up);
        up = At(risingFrom, 0, rates[Parameters.SharingUp1], up);
        var down = Elementary.All(-Never);
        down = At(fallingFrom, 1, rates[Parameters.SharingDown1], down);
        down = At(fallingFrom, 2, rates[Parameters.SharingDown2], down);
        down = At(fallingFrom, 3, rates[Parameters.SharingDown3], down);
        down = At(fallingFrom, 4, rates[Parameters.SharingDown4], down);
        return (up, down);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes At(Lanes stance, float tier, Lanes value, Lanes otherwise) =>
        Elementary.Choose(Vector512.Equals(stance, Elementary.All(tier)), value, otherwise);
}
