using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Simulator.Model;

/// <summary>Entries of a row of which each lane names its own.</summary>
internal static class Entries
{
    /// <summary>The lane's part of the entry that it names.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes At(ReadOnlySpan<Lanes> row, Vector512<int> places) =>
        At(MemoryMarshal.Cast<Lanes, float>(row), places * Tile.Width + Vector512<int>.Indices);

    /// <summary>The number that the lane names.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Lanes At(ReadOnlySpan<float> numbers, Vector512<int> places)
    {
        if (Vector512.GreaterThanOrEqualAny(places.AsUInt32(), Vector512.Create((uint)numbers.Length)))
            throw new ArgumentOutOfRangeException(nameof(places), "A lane names an entry beyond the row.");
        if (!Avx2.IsSupported) return OneByOne(numbers, places);
        fixed (float* first = numbers)
            return Vector512.Create(Avx2.GatherVector256(first, places.GetLower(), sizeof(float)), Avx2.GatherVector256(first, places.GetUpper(), sizeof(float)));
    }

    private static Lanes OneByOne(ReadOnlySpan<float> numbers, Vector512<int> places)
    {
        Span<float> picked = stackalloc float[Tile.Width];
        for (var lane = 0; lane < picked.Length; lane++) picked[lane] = numbers[places[lane]];
        return Vector512.Create<float>(picked);
    }
}
