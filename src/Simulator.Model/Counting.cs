using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Simulator.Model;

/// <summary>Small whole numbers of sixteen histories, -127 to 127, as bytes and as lanes: bytes take a quarter of a core's cache.</summary>
internal static class Counting
{
    /// <summary>The numbers as lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Lanes(Counts counts) => Vector512.ConvertToSingle(Wide(counts));

    /// <summary>Whole lanes as bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Counts Counts(Lanes whole)
    {
        var wide = Vector512.ConvertToInt32Native(whole);
        return Avx512F.IsSupported
            ? Avx512F.ConvertToVector128SByte(wide)
            : Vector128.Narrow(Vector128.Narrow(wide.GetLower().GetLower(), wide.GetLower().GetUpper()), Vector128.Narrow(wide.GetUpper().GetLower(), wide.GetUpper().GetUpper()));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Wide(Counts counts)
    {
        if (Avx512F.IsSupported) return Avx512F.ConvertToVector512Int32(counts);
        var (low, high) = Vector128.Widen(counts);
        var (first, second) = Vector128.Widen(low);
        var (third, fourth) = Vector128.Widen(high);
        return Vector512.Create(Vector256.Create(first, second), Vector256.Create(third, fourth));
    }
}
