using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static Simulator.Model.Elementary;
using static Simulator.Reference.TrustNetwork;

namespace Simulator.Reference;

/// <summary>
/// The month's update of all ties of sixteen histories, in one pass over memory. The two ties of a pair lie side by side, because each needs
/// the other's old value; pairs lie in the order of the pass, which takes four holders at a time, so that what a partner contributes is
/// loaded once for all four.
/// </summary>
internal static class TrustPass
{
    private const int Holders = 4;

    // Rate of return times the level of a pair, by how far apart its members' indices lie.
    private static readonly float[] Returned = [.. Enumerable.Range(0, Members).Select(apart => (float)(Return * Level(apart)))];

    /// <summary>Puts all ties at their levels.</summary>
    public static void Begin(Span<Lanes> trust)
    {
        var next = 0;
        for (var i = 0; i < Members; i += Holders)
        {
            for (var a = 0; a < Holders; a++)
                for (var b = a + 1; b < Holders; b++) next = Put(trust, next, b - a);
            for (var j = i + Holders; j < Members; j++)
                for (var a = 0; a < Holders; a++) next = Put(trust, next, j - i - a);
        }
    }

    /// <summary>Moves all ties a month and leaves in <paramref name="heard"/> what each member's ties sum to.</summary>
    /// <param name="trust">All ties.</param>
    /// <param name="heard">What members heard of each other; their sums are 0.</param>
    /// <param name="bound">Whether a tie could leave [0, 1] without being held there, see <see cref="Heard.IsBold"/>.</param>
    public static void Move(Span<Lanes> trust, ref Heard heard, bool bound)
    {
        if (bound) Move<Held>(ref MemoryMarshal.GetReference(trust), ref heard);
        else Move<Free>(ref MemoryMarshal.GetReference(trust), ref heard);
    }

    private static int Put(Span<Lanes> trust, int next, int apart)
    {
        trust[next] = trust[next + 1] = All((float)Level(apart));
        return next + 2;
    }

    private static void Move<TBound>(ref Lanes tie, ref Heard first)
        where TBound : IBound
    {
        for (var i = 0; i < Members; i += Holders)
        {
            ref var holders = ref Unsafe.Add(ref first, i);
            tie = ref Among<TBound>(ref tie, ref holders);
            tie = ref WithOthers<TBound>(ref tie, ref holders, Members - Holders - i);
        }
    }

    /// <summary>The ties of four holders to each other.</summary>
    private static ref Lanes Among<TBound>(ref Lanes tie, ref Heard holders)
        where TBound : IBound
    {
        for (var a = 0; a < Holders; a++)
        {
            for (var b = a + 1; b < Holders; b++)
            {
                ref var one = ref Unsafe.Add(ref holders, a);
                ref var other = ref Unsafe.Add(ref holders, b);
                var (to, from) = Pair<TBound>(ref tie, Returned[b - a], one.Keep, one.Bend, one.Pull, other.Keep, other.Bend, other.Pull);
                one.Sum += to;
                other.Sum += from;
                tie = ref Unsafe.Add(ref tie, 2);
            }
        }

        return ref tie;
    }

    /// <summary>The ties of four holders to all members behind them, and back. Written out, so that the holders stay in registers.</summary>
    private static ref Lanes WithOthers<TBound>(ref Lanes tie, ref Heard holders, int others)
        where TBound : IBound
    {
        var (keep0, bend0, pull0, sum0) = holders;
        var (keep1, bend1, pull1, sum1) = Unsafe.Add(ref holders, 1);
        var (keep2, bend2, pull2, sum2) = Unsafe.Add(ref holders, 2);
        var (keep3, bend3, pull3, sum3) = Unsafe.Add(ref holders, 3);
        ref var returned = ref Returned[1];
        ref var partner = ref Unsafe.Add(ref holders, Holders);
        for (; others > 0; others--)
        {
            var (keep, bend, pull, sum) = partner;
            var (to, from) = Pair<TBound>(ref tie, Unsafe.Add(ref returned, 3), keep0, bend0, pull0, keep, bend, pull);
            sum0 += to;
            sum += from;
            (to, from) = Pair<TBound>(ref Unsafe.Add(ref tie, 2), Unsafe.Add(ref returned, 2), keep1, bend1, pull1, keep, bend, pull);
            sum1 += to;
            sum += from;
            (to, from) = Pair<TBound>(ref Unsafe.Add(ref tie, 4), Unsafe.Add(ref returned, 1), keep2, bend2, pull2, keep, bend, pull);
            sum2 += to;
            sum += from;
            (to, from) = Pair<TBound>(ref Unsafe.Add(ref tie, 6), returned, keep3, bend3, pull3, keep, bend, pull);
            sum3 += to;
            partner.Sum = sum + from;
            partner = ref Unsafe.Add(ref partner, 1);
            returned = ref Unsafe.Add(ref returned, 1);
            tie = ref Unsafe.Add(ref tie, 2 * Holders);
        }

        holders.Sum = sum0;
        Unsafe.Add(ref holders, 1).Sum = sum1;
        Unsafe.Add(ref holders, 2).Sum = sum2;
        Unsafe.Add(ref holders, 3).Sum = sum3;
        return ref tie;
    }

    /// <summary>Both ties of a pair, from both old values: to a partner and back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Lanes To, Lanes From) Pair<TBound>(
        ref Lanes tie, float returned, Lanes keep, Lanes bend, Lanes pull, Lanes partnerKeep, Lanes partnerBend, Lanes partnerPull)
        where TBound : IBound
    {
        var level = All(returned);
        Lanes to = tie, from = Unsafe.Add(ref tie, 1);
        var nextTo = Moved<TBound>(to, from, partnerKeep, partnerBend, partnerPull + level);
        var nextFrom = Moved<TBound>(from, to, keep, bend, pull + level);
        tie = nextTo;
        Unsafe.Add(ref tie, 1) = nextFrom;
        return (nextTo, nextFrom);
    }

    /// <summary>T + a (1 - T) - b T^2 + r (B - T) + k (back - T), with the terms in T gathered: T (keep + bend T) + k back + pull.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes Moved<TBound>(Lanes tie, Lanes back, Lanes keep, Lanes bend, Lanes pull)
        where TBound : IBound =>
        TBound.Hold(Fma(tie, Fma(bend, tie, keep), Fma(All((float)Reciprocity), back, pull)));

    private interface IBound
    {
        static abstract Lanes Hold(Lanes tie);
    }

    private readonly struct Held : IBound
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Lanes Hold(Lanes tie) => Clip(tie, 0, 1);
    }

    private readonly struct Free : IBound
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Lanes Hold(Lanes tie) => tie;
    }
}
