using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Simulator.Model;
using static Simulator.Model.Elementary;
using static Simulator.Reference.TrustNetwork;

namespace Simulator.Reference;

/// <summary>
/// The month's update of all ties of sixteen histories, in one pass over memory. The two ties of a pair lie side by side, because each needs
/// the other's old value; pairs lie in the order of the pass, which takes two holders at a time, so that what a partner contributes is
/// loaded once for both.
/// </summary>
internal static class TrustPass
{
    private const int Least = 0, One = 0x3F800000; // 0 and 1 as bits: numbers of one sign compare like whole numbers, which the processor does beside the arithmetic

    // Rate of return times the level of a pair, by how far apart its members' indices lie.
    private static readonly float[] Relaxed = [.. Enumerable.Range(0, Members).Select(apart => (float)(Return * Level(apart)))];

    /// <summary>Puts all ties at their levels.</summary>
    public static void Begin(Span<Lanes> trust)
    {
        var next = 0;
        for (var i = 0; i < Members; i += 2)
        {
            next = Put(trust, next, 1);
            for (var j = i + 2; j < Members; j++)
            {
                next = Put(trust, next, j - i);
                next = Put(trust, next, j - i - 1);
            }
        }
    }

    private static int Put(Span<Lanes> trust, int next, int apart)
    {
        trust[next] = trust[next + 1] = All((float)Level(apart));
        return next + 2;
    }

    /// <summary>Moves all ties a month and leaves in the signals what each member's ties sum to.</summary>
    public static void Move(Span<Lanes> trust, Signals signals)
    {
        ref var tie = ref MemoryMarshal.GetReference(trust);
        ref var first = ref signals.First;
        for (var i = 0; i < Members; i += 2)
        {
            ref var near = ref Unsafe.Add(ref first, i);
            ref var far = ref Unsafe.Add(ref first, i + 1);
            var (nearKeep, nearBend, nearPull, nearSum) = (near.Keep, near.Bend, near.Pull, near.Sum);
            var (farKeep, farBend, farPull, farSum) = (far.Keep, far.Bend, far.Pull, far.Sum);
            var between = Vector512.Create(Relaxed[1]);
            var (x, y) = (tie, Unsafe.Add(ref tie, 1));
            var held = Moved(x, y, farKeep, farBend, farPull + between);
            var back = Moved(y, x, nearKeep, nearBend, nearPull + between);
            (tie, Unsafe.Add(ref tie, 1)) = (held, back);
            nearSum += held;
            farSum += back;
            tie = ref Unsafe.Add(ref tie, 2);
            ref var relaxed = ref Relaxed[0];
            for (var j = i + 2; j < Members; j++)
            {
                ref var partner = ref Unsafe.Add(ref first, j);
                var (keep, bend, pull, sum) = (partner.Keep, partner.Bend, partner.Pull, partner.Sum);

                var level = Vector512.Create(Unsafe.Add(ref relaxed, j - i));
                (x, y) = (tie, Unsafe.Add(ref tie, 1));
                held = Moved(x, y, keep, bend, pull + level);
                back = Moved(y, x, nearKeep, nearBend, nearPull + level);
                (tie, Unsafe.Add(ref tie, 1)) = (held, back);
                nearSum += held;
                sum += back;

                level = Vector512.Create(Unsafe.Add(ref relaxed, j - i - 1));
                (x, y) = (Unsafe.Add(ref tie, 2), Unsafe.Add(ref tie, 3));
                held = Moved(x, y, keep, bend, pull + level);
                back = Moved(y, x, farKeep, farBend, farPull + level);
                (Unsafe.Add(ref tie, 2), Unsafe.Add(ref tie, 3)) = (held, back);
                farSum += held;
                sum += back;

                partner.Sum = sum;
                tie = ref Unsafe.Add(ref tie, 4);
            }

            near.Sum = nearSum;
            far.Sum = farSum;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes Moved(Lanes tie, Lanes returned, Lanes keep, Lanes bend, Lanes pull)
    {
        var moved = Fma(tie, Fma(bend, tie, keep), Fma(All((float)Reciprocity), returned, pull));
        return Vector512.Min(Vector512.Max(moved.AsInt32(), Vector512.Create(Least)), Vector512.Create(One)).AsSingle();
    }
}

/// <summary>What a member's signal does to the ties towards it, and the sum of the ties that it holds.</summary>
/// <param name="Keep">Share of a tie that stays in any case.</param>
/// <param name="Bend">What is lost in proportion to its square, below 0.</param>
/// <param name="Pull">What is gained whatever it is.</param>
/// <param name="Sum">Sum of the ties that the member holds, in the new month.</param>
internal record struct Heard(Lanes Keep, Lanes Bend, Lanes Pull, Lanes Sum)
{
    /// <summary>Of a signal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Heard Of(Lanes signal)
    {
        var gain = All((float)Gain) * Vector512.MaxNative(signal, Lanes.Zero);
        return new(All((float)(1 - Return - Reciprocity)) - gain, All((float)Loss) * Vector512.MinNative(signal, Lanes.Zero), gain, Lanes.Zero);
    }
}

/// <summary>The members' signals of a month, in memory that begins on a cache line.</summary>
internal sealed class Signals
{
    private readonly LaneMemory lanes = new(4 * Members);

    /// <summary>That of the first member; the others follow.</summary>
    public ref Heard First => ref Unsafe.As<Lanes, Heard>(ref lanes[0]);
}
