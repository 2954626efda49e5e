using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Simulator.Benchmarks;

/// <summary>What one core of this machine can do at most, found by loops that do nothing else. Each is the best of several tries.</summary>
internal static class Peak
{
    private const int Tries = 7;
    private static Lanes sink; // what a loop computes must go somewhere, or the compiler leaves it out

    /// <summary>Single-precision operations per second; a fused multiply-add counts as two.</summary>
    public static double Operations()
    {
        const int turns = 5_000_000, chains = 10; // ten independent chains hide the latency of four cycles at two a cycle
        return turns * chains * Lanes.Count * 2 / Best(() => Multiply(turns));
    }

    /// <summary>Bytes per second, read and written together, of an update in place.</summary>
    /// <param name="kib">Size of what is updated, KiB.</param>
    public static double Update(int kib)
    {
        var memory = new Model.LaneMemory(kib * 1024 / 64);
        var turns = Math.Max(1, (64 << 10) / kib);
        return 2.0 * kib * 1024 * turns / Best(() =>
        {
            for (var turn = 0; turn < turns; turn++) Add(memory.Span);
        });
    }

    private static double Best(Action work) => Enumerable.Range(0, Tries).Min(_ => Measures.Time(work).Wall);

    private static void Multiply(int turns)
    {
        Lanes f = Vector512.Create(0.5f), a = f, b = f, c = f, d = f, e = f, g = f, h = f, i = f, j = f, k = f;
        for (var turn = 0; turn < turns; turn++)
        {
            a = Vector512.FusedMultiplyAdd(a, f, f);
            b = Vector512.FusedMultiplyAdd(b, f, f);
            c = Vector512.FusedMultiplyAdd(c, f, f);
            d = Vector512.FusedMultiplyAdd(d, f, f);
            e = Vector512.FusedMultiplyAdd(e, f, f);
            g = Vector512.FusedMultiplyAdd(g, f, f);
            h = Vector512.FusedMultiplyAdd(h, f, f);
            i = Vector512.FusedMultiplyAdd(i, f, f);
            j = Vector512.FusedMultiplyAdd(j, f, f);
            k = Vector512.FusedMultiplyAdd(k, f, f);
        }

        sink = a + b + c + d + e + g + h + i + j + k;
    }

    private static void Add(Span<Lanes> memory)
    {
        ref var place = ref MemoryMarshal.GetReference(memory);
        for (nuint i = 0; i < (nuint)memory.Length; i += 4)
        {
            ref var four = ref System.Runtime.CompilerServices.Unsafe.Add(ref place, i);
            four += Lanes.One;
            System.Runtime.CompilerServices.Unsafe.Add(ref four, 1) += Lanes.One;
            System.Runtime.CompilerServices.Unsafe.Add(ref four, 2) += Lanes.One;
            System.Runtime.CompilerServices.Unsafe.Add(ref four, 3) += Lanes.One;
        }
    }
}
