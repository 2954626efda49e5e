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
        var ladder = new Ladder(member.Rates);
        var holder = new Holder(member, Lanes.Zero, member.Facts.Frontline);
        for (var j = 0; j < member.World.Count; j++)
        {
            if (j == member.Index) continue;
            var trust = holder.TrustForSharing(j, news.Leader[j], news.Service[j]);
            var stance = Lanes.Zero;
            for (var tier = 1; tier <= (holder.SharesAll[j] ? 4 : 3); tier++)
            {
                var middle = (ladder.Up(Elementary.All(tier - 1), true) + ladder.Down(Elementary.All(tier))) * Elementary.All(0.5f);
                stance += Elementary.Flag(Vector512.GreaterThanOrEqual(trust, middle));
            }

            news.Stance[j] = stance;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // inside its caller the compiler would not inline what the loop calls: five times as slow, in some runs
    public static void Apply(Member member, Happenings now, News news)
    {
        var frontline = member.Facts.Frontline; // before all else: a call would cost the loop all that it holds in registers
        Span<Lanes> leader = news.Leader, service = news.Service, candour = news.Candour, stances = news.Stance;
        var months = member.Months;
        var ladder = new Ladder(member.Rates);
        var holder = new Holder(member, now.Unsafe[member.Index], frontline);
        for (var j = 0; j < stances.Length; j++)
        {
            if (j == member.Index) continue;
            var stance = stances[j];
            var restricted = now.Restrictions.Has(member.Index, j);
            if (restricted) Restrict(now.Restrictions.Of(member.Index, j), ref stance, ref months[j]);
            var trust = holder.TrustForSharing(j, leader[j], service[j]);
            var wary = holder.SharesAll[j] ? trust - now.Wariness(member.Index, j) : trust;
            var rising = Vector512.GreaterThanOrEqual(trust, ladder.Up(stance, holder.SharesAll[j]));
            var falling = Vector512.LessThanOrEqual(wary, ladder.Down(stance));
            if (!Elementary.Any(rising | falling) && months[j] == Counts.Zero && !restricted) continue; // as most ties are
            var (next, counted) = Relay(ladder, rising, falling, stance, Counting.Lanes(months[j]), holder.Patience(j));
            Guard(member.Rates, stances[j] - next, ref candour[j]);
            stances[j] = next;
            months[j] = Counting.Counts(counted);
        }
    }

    /// <summary>One month of the relay: the stance and the signed count of months beyond a threshold; patience multiplies the months before a tier is closed.</summary>
    /// <param name="ladder">Thresholds.</param>
    /// <param name="rising">Mask of the lanes at or above the threshold to rise.</param>
    /// <param name="falling">Mask of those at or below the threshold to fall; who is wary closes at higher trust and opens as ever.</param>
    /// <param name="stance">The stance so far.</param>
    /// <param name="months">The count so far, above 0 rising, below 0 falling.</param>
    /// <param name="patience">1 or more.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Lanes Stance, Lanes Months) Relay(in Ladder ladder, Lanes rising, Lanes falling, Lanes stance, Lanes months, Lanes patience)
    {
        var counted = Elementary.Choose(
            rising,
            Elementary.Positive(months) + Lanes.One,
            Elementary.Choose(falling, Elementary.Min(months, Lanes.Zero) - Lanes.One, Lanes.Zero));
        var opens = Vector512.GreaterThanOrEqual(counted, ladder.UpMonths);
        var closes = Vector512.LessThanOrEqual(counted, ladder.DownMonths * patience);
        return (stance + Elementary.Flag(opens) - Elementary.Flag(closes), Elementary.Choose(opens | closes, Lanes.Zero, counted));
    }

    /// <summary>Share of information that flows at a stance: 0, 0.15, 0.4, 0.8, 1 for 0 to 4 (assumption: most of the loss comes below the standard stance).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Flow(Lanes stance) =>
        Vector512.ShuffleNative(Vector512.Create(0, 0.15f, 0.4f, 0.8f, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), Elementary.Index(stance)); // looked up

    /// <summary>Staff talk less openly to those from whom their own side has taken a tier.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Guard(Rates rates, Lanes closed, ref Lanes candour)
    {
        if (Elementary.Any(Vector512.GreaterThan(closed, Lanes.Zero)))
            candour = Elementary.Positive(candour - rates[Parameters.CandourClosing] * Elementary.Positive(closed));
    }

    private static void Restrict(Lanes tiers, ref Lanes stance, ref Counts months)
    {
        stance = Elementary.Positive(stance - tiers);
        months = Counting.Counts(Elementary.Choose(Vector512.GreaterThan(tiers, Lanes.Zero), Lanes.Zero, Counting.Lanes(months)));
    }

    /// <summary>What one holder adds to its trust, partner by partner; need counts for nothing where it fears the guarantor most.</summary>
    [method: MethodImpl(MethodImplOptions.AggressiveInlining)] // what the loop over partners needs is no memory that somebody else may change
    private readonly ref struct Holder(Member member, Lanes fear, float atFront)
    {
        private readonly ReadOnlySpan<float> bonus = member.World.SharingBonus(member.Index);
        private readonly ReadOnlySpan<float> age = member.World.Age(member.Index);
        private readonly Lanes inertia = member.Rates[Parameters.LegacyInertia];
        private readonly Lanes leaderWeight = member.Rates[Parameters.TieSharingWeight];
        private readonly Lanes need = member.Rates[Parameters.SharingNeed] * (Lanes.One - fear), frontline = Elementary.All(atFront);
        private readonly int guarantor = member.World.Alliance.Guarantor;

        public ReadOnlySpan<bool> SharesAll { get; } = member.World.SharesAll(member.Index);

        /// <summary>How much longer an old tie waits before it closes a tier.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Lanes Patience(int partner) => Elementary.Fma(inertia, Elementary.All(age[partner]), Lanes.One);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Lanes TrustForSharing(int partner, Lanes leader, Lanes service)
        {
            var trust = Elementary.Fma(leaderWeight, leader - service, service) + Elementary.All(bonus[partner]);
            return partner == guarantor ? Elementary.Fma(need, frontline, trust) : trust;
        }
    }

    /// <summary>Trust to rise from a stance, and trust at which it is given up, tier by tier.</summary>
    [method: MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly struct Ladder(Rates rates)
    {
        private readonly Lanes up1 = rates[Parameters.SharingUp1], up2 = rates[Parameters.SharingUp2], up3 = rates[Parameters.SharingUp3], up4 = rates[Parameters.SharingUp4];
        private readonly Lanes down1 = rates[Parameters.SharingDown1], down2 = rates[Parameters.SharingDown2], down3 = rates[Parameters.SharingDown3], down4 = rates[Parameters.SharingDown4];
        public readonly Lanes UpMonths = rates[Parameters.SharingUpMonths], DownMonths = -rates[Parameters.SharingDownMonths];

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Lanes Up(Lanes stance, bool sharesAll)
        {
            var last = sharesAll ? Below(stance, 4, up4, Elementary.All(Never)) : Elementary.All(Never);
            return Below(stance, 1, up1, Below(stance, 2, up2, Below(stance, 3, up3, last)));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Lanes Down(Lanes stance) =>
            Below(stance, 1, Elementary.All(-Never), Below(stance, 2, down1, Below(stance, 3, down2, Below(stance, 4, down3, down4))));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Lanes Below(Lanes stance, float tier, Lanes value, Lanes otherwise) =>
            Elementary.Choose(Vector512.LessThan(stance, Elementary.All(tier)), value, otherwise);
    }
}
