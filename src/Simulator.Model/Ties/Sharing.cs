using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Stances of intelligence sharing with a dead band between opening and closing: a non-ideal relay (Preisach 1935), so that equal trust
/// can hold two stances. Driven by trust and by need (Walsh 2007).
/// </summary>
internal static class Sharing
{
    public static void Begin(Member member, News news)
    {
        member.Months.Clear();
        member.Watched = MemberSet.Empty;
        var thresholds = member.Rates.Sharing;
        var holder = new Holder(member, Lanes.Zero, member.Facts.Frontline);
        for (var j = 0; j < member.World.Count; j++)
        {
            if (j == member.Index) continue;
            var trust = holder.TrustForSharing(j, news.Leader[j], news.Service[j]);
            var stance = Lanes.Zero;
            for (var tier = 1; tier <= (holder.SharesAll[j] ? 4 : 3); tier++)
            {
                var middle = (thresholds.Up[tier - 1] + thresholds.Down[tier]) * Elementary.All(0.5f);
                stance += Elementary.Flag(Vector512.GreaterThanOrEqual(trust, middle));
            }

            news.Stance[j] = stance;
            Note(member, j, stance, holder.SharesAll[j]);
        }
    }

    public static void Apply(Member member, Happenings now, News news)
    {
        var restricted = now.Restrictions.PartnersOf(member.Index);
        var moving = member.Watched.Bits | restricted.Bits | Reaching(member, news).Bits;
        if (moving != 0) Move(member, now, news, moving & ~(1UL << member.Index), restricted);
    }

    /// <summary>
    /// Partners towards whom some history reaches a threshold of the step noted for them. Right where all histories stand on one step, as in most
    /// ties; the others are watched. The holder's own entry means nothing.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // nothing may be called in here: a call would cost the loop all that it holds in registers
    private static MemberSet Reaching(Member member, News news)
    {
        ReadOnlySpan<Lanes> leader = news.Leader, service = news.Service, up = member.Rates.Sharing.Up, down = member.Rates.Sharing.Down;
        ReadOnlySpan<byte> steps = member.Steps[..leader.Length];
        var bonus = member.World.SharingBonus(member.Index)[..leader.Length];
        var weight = member.Rates[Parameters.TieSharingWeight];
        var reaching = 0UL;
        for (var j = 0; j < leader.Length; j++)
        {
            var trust = Trust(weight, leader[j], service[j], bonus[j]);
            int step = steps[j];
            if (Vector512.GreaterThanOrEqualAny(trust, up[step]) || Vector512.LessThanOrEqualAny(trust, down[step])) reaching |= 1UL << j;
        }

        return new(reaching);
    }

    /// <summary>The stance towards some partners, wherever its histories stand.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // inside its caller the compiler would not inline what the loop calls
    private static void Move(Member member, Happenings now, News news, ulong partners, MemberSet restricted)
    {
        Span<Lanes> leader = news.Leader, service = news.Service, stances = news.Stance;
        var holder = new Holder(member, now.Unsafe[member.Index], member.Facts.Frontline);
        var thresholds = member.Rates.Sharing;
        for (; partners != 0; partners &= partners - 1)
        {
            var j = BitOperations.TrailingZeroCount(partners);
            var (stance, sharesAll) = (stances[j], holder.SharesAll[j]);
            ref var months = ref member.Months[j];
            var closed = restricted.Contains(j);
            if (closed) Restrict(now.Restrictions.Tiers(member.Index, j), ref stance, ref months);
            var trust = holder.TrustForSharing(j, leader[j], service[j]);
            var wary = sharesAll ? trust - now.Wariness(member.Index, j) : trust;
            var (up, down) = thresholds.At(stance, sharesAll);
            var (rising, falling) = (Vector512.GreaterThanOrEqual(trust, up), Vector512.LessThanOrEqual(wary, down));
            if (!Elementary.Any(rising | falling) && months == Counts.Zero && !closed) continue;
            var (next, counted) = Relay(thresholds, rising, falling, stance, Counting.Lanes(months), holder.Patience(j));
            Guard(member.Rates, stances[j] - next, ref news.Candour[j]);
            (stances[j], months) = (next, Counting.Counts(counted));
            Note(member, j, next, sharesAll);
        }
    }

    /// <summary>Notes the step of a partner, and whether it is watched: histories differ or count months, or trust in it is not all that moves the stance.</summary>
    private static void Note(Member member, int j, Lanes stance, bool sharesAll)
    {
        var tier = stance[0];
        var settled = Vector512.EqualsAll(stance, Elementary.All(tier)) && member.Months[j] == Counts.Zero && !sharesAll && j != member.World.Alliance.Guarantor;
        member.Steps[j] = (byte)Thresholds.StepOf((int)tier, sharesAll);
        member.Watched = settled ? member.Watched.Without(j) : member.Watched.With(j);
    }

    /// <summary>Trust that decides sharing, but for need.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes Trust(Lanes leaderWeight, Lanes leader, Lanes service, float bonus) => Elementary.Fma(leaderWeight, leader - service, service) + Elementary.All(bonus);

    /// <summary>One month of the relay: the stance and the signed count of months beyond a threshold; patience multiplies the months before a tier is closed.</summary>
    /// <param name="thresholds">Months to rise and to fall, by history.</param>
    /// <param name="rising">Mask of the lanes at or above the threshold to rise.</param>
    /// <param name="falling">Mask of those at or below the threshold to fall; who is wary closes at higher trust and opens as ever.</param>
    /// <param name="stance">The stance so far.</param>
    /// <param name="months">The count so far, above 0 rising, below 0 falling.</param>
    /// <param name="patience">1 or more.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Lanes Stance, Lanes Months) Relay(Thresholds thresholds, Lanes rising, Lanes falling, Lanes stance, Lanes months, Lanes patience)
    {
        var counted = Elementary.Choose(
            rising,
            Elementary.Positive(months) + Lanes.One,
            Elementary.Choose(falling, Elementary.Min(months, Lanes.Zero) - Lanes.One, Lanes.Zero));
        var opens = Vector512.GreaterThanOrEqual(counted, thresholds.UpMonths);
        var closes = Vector512.LessThanOrEqual(counted, thresholds.DownMonths * patience);
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
            var trust = Trust(leaderWeight, leader, service, bonus[partner]);
            return partner == guarantor ? Elementary.Fma(need, frontline, trust) : trust;
        }
    }
}
