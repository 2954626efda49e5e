using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Simulator.Model;

/// <summary>
/// Philox4x32-10, a counter-based generator: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
/// Same key and counter, same four words, in any order and on any thread.
/// </summary>
public static class Philox
{
    private const uint Multiplier0 = 0xD2511F53, Multiplier1 = 0xCD9E8D57; // from the paper, table 2
    private const uint Weyl0 = 0x9E3779B9, Weyl1 = 0xBB67AE85;             // golden ratio and sqrt(3) - 1
    private const int Rounds = 10;

    /// <summary>Address of the luck of something that has a name, so that nothing beside it moves its luck: FNV-1a in 32 bits (Fowler, Noll and Vo).</summary>
    public static uint AddressOf(string name)
    {
        var hash = 2166136261u;
        foreach (var c in name) hash = unchecked((hash ^ c) * 16777619u);
        return hash;
    }

    /// <summary>The four words of one counter.</summary>
    public static (uint W0, uint W1, uint W2, uint W3) Block(ulong key, uint c0, uint c1, uint c2, uint c3)
    {
        uint k0 = (uint)key, k1 = (uint)(key >> 32);
        for (var round = 0; round < Rounds; round++)
        {
            var p0 = (ulong)Multiplier0 * c0;
            var p1 = (ulong)Multiplier1 * c2;
            (c0, c1, c2, c3) = ((uint)(p1 >> 32) ^ c1 ^ k0, (uint)p1, (uint)(p0 >> 32) ^ c3 ^ k1, (uint)p0);
            k0 += Weyl0;
            k1 += Weyl1;
        }

        return (c0, c1, c2, c3);
    }

    /// <summary>The four words of sixteen counters that differ in their first word only.</summary>
    internal static (Vector512<uint> W0, Vector512<uint> W1, Vector512<uint> W2, Vector512<uint> W3) Block(
        ulong key, Vector512<uint> histories, uint word1, uint word2, uint word3) =>
        Block(key, histories, Vector512.Create(word1), Vector512.Create(word2), Vector512.Create(word3));

    /// <summary>The four words of sixteen counters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (Vector512<uint> W0, Vector512<uint> W1, Vector512<uint> W2, Vector512<uint> W3) Block(
        ulong key, Vector512<uint> c0, Vector512<uint> c1, Vector512<uint> c2, Vector512<uint> c3)
    {
        // Even and odd lanes are kept apart: a 64-bit product leaves its low word where the next round wants it, so nothing is shuffled.
        Vector512<uint> d0 = Odd(c0), d1 = Odd(c1), d2 = Odd(c2), d3 = Odd(c3);
        uint k0 = (uint)key, k1 = (uint)(key >> 32);
        for (var round = 0; round < Rounds; round++)
        {
            var (key0, key1) = (Vector512.Create(k0), Vector512.Create(k1));
            var (p0, p1) = (WideProduct(c0, Multiplier0), WideProduct(c2, Multiplier1));
            var (q0, q1) = (WideProduct(d0, Multiplier0), WideProduct(d2, Multiplier1));
            c0 = High(p1) ^ c1 ^ key0;
            c1 = p1.AsUInt32();
            c2 = High(p0) ^ c3 ^ key1;
            c3 = p0.AsUInt32();
            d0 = High(q1) ^ d1 ^ key0;
            d1 = q1.AsUInt32();
            d2 = High(q0) ^ d3 ^ key1;
            d3 = q0.AsUInt32();
            k0 += Weyl0;
            k1 += Weyl1;
        }

        return (Join(c0, d0), Join(c1, d1), Join(c2, d2), Join(c3, d3));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> High(Vector512<ulong> product) => (product >>> 32).AsUInt32();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Odd(Vector512<uint> lanes) => (lanes.AsUInt64() >>> 32).AsUInt32();

    /// <summary>Even lanes, and odd lanes that stand in even places, in their own places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Join(Vector512<uint> even, Vector512<uint> odd) =>
        ((even.AsUInt64() & Vector512.Create(0xFFFFFFFFUL)) | (odd.AsUInt64() << 32)).AsUInt32();

    /// <summary>64-bit products of the even lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> WideProduct(Vector512<uint> x, uint factor)
    {
        if (Avx512F.IsSupported) return Avx512F.Multiply(x, Vector512.Create(factor));
        if (Avx2.IsSupported)
        {
            var f = Vector256.Create(factor);
            return Vector512.Create(Avx2.Multiply(x.GetLower(), f), Avx2.Multiply(x.GetUpper(), f));
        }

        return (x.AsUInt64() & Vector512.Create(0xFFFFFFFFUL)) * Vector512.Create((ulong)factor);
    }
}
