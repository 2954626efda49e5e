using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Simulator.Model;

namespace Simulator.Reference;

/// <summary>
/// The luck of sixteen histories at TNK-1's addresses: Philox, key = seed, counter = (block, month, history low, history high). Blocks 0 to 7
/// give four normals each, block 8 gives the adversary's normal and the uniform of the shock.
/// </summary>
internal readonly struct Luck(ulong seed, ulong firstHistory)
{
    /// <summary>Blocks that hold the normals of the members.</summary>
    public const int Blocks = TrustNetwork.Members / 4;

    private readonly Vector512<uint> low = Vector512.Create((uint)firstHistory) + Vector512<uint>.Indices;
    private readonly Vector512<uint> high = Vector512.Create((uint)(firstHistory >> 32));

    /// <summary>Standard normals of members 4 * block to 4 * block + 3.</summary>
    public void Members(int block, int month, Span<Lanes> normals)
    {
        var (w0, w1, w2, w3) = Words(block, month);
        (normals[0], normals[1]) = BoxMuller(w0, w1);
        (normals[2], normals[3]) = BoxMuller(w2, w3);
    }

    /// <summary>A standard normal for the adversary and a uniform in (0, 1) for the shock.</summary>
    public (Lanes Normal, Lanes Uniform) Alliance(int month)
    {
        var (w0, w1, w2, _) = Words(Blocks, month);
        return (BoxMuller(w0, w1).Cosine, Uniform(w2));
    }

    private (Vector512<uint> W0, Vector512<uint> W1, Vector512<uint> W2, Vector512<uint> W3) Words(int block, int month) =>
        Philox.Block(seed, Vector512.Create((uint)block), Vector512.Create((uint)month), low, high);

    /// <summary>Uniform in (0, 1) from the upper 24 bits, which single precision holds exactly.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes Uniform(Vector512<uint> word) =>
        Elementary.Fma(Vector512.ConvertToSingle((word >>> 8).AsInt32()), Elementary.All(1f / 16777216), Elementary.All(0.5f / 16777216));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Lanes Cosine, Lanes Sine) BoxMuller(Vector512<uint> radius, Vector512<uint> angle)
    {
        var r = Vector512.Sqrt(Elementary.All(-2) * Elementary.Log(Uniform(radius)));
        var (cosine, sine) = OfTurn(Uniform(angle));
        return (r * cosine, r * sine);
    }

    /// <summary>Cosine and sine of a part of a full turn in (0, 1); absolute error below 2e-7.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (Lanes Cosine, Lanes Sine) OfTurn(Lanes turn)
    {
        const float whole = 12582912; // 1.5 * 2^23: adding it leaves no bits for a fraction
        var shifted = Elementary.Fma(turn, Elementary.All(4), Elementary.All(whole)); // the nearest quarter stands in the low bits
        var quarter = shifted.AsInt32();
        var f = Elementary.Fma(turn, Elementary.All(4), Elementary.All(whole) - shifted) * Elementary.All(1.5707963268f); // within pi / 4
        var z = f * f;
        // Chebyshev fits made for this file, on [-pi / 4, pi / 4].
        var s = Elementary.Fma(z, Elementary.All(-1.9587891e-4f), Elementary.All(8.3327483e-3f));
        s = Elementary.Fma(Elementary.Fma(z, s, Elementary.All(-1.6666665e-1f)) * z, f, f);
        var c = Elementary.Fma(z, Elementary.All(2.4547942e-5f), Elementary.All(-1.3888303e-3f));
        c = Elementary.Fma(z, c, Elementary.All(4.1666665e-2f));
        c = Elementary.Fma(z, Elementary.Fma(z, c, Elementary.All(-0.5f)), Lanes.One);
        var odd = Vector512.Equals(quarter & Vector512<int>.One, Vector512<int>.One).AsSingle();
        var sineSign = Vector512.ShiftLeft(quarter & Vector512.Create(2), 30);
        var cosineSign = Vector512.ShiftLeft((quarter + Vector512<int>.One) & Vector512.Create(2), 30);
        return ((Elementary.Choose(odd, s, c).AsInt32() ^ cosineSign).AsSingle(), (Elementary.Choose(odd, c, s).AsInt32() ^ sineSign).AsSingle());
    }
}
