using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Simulator.Studies;

/// <summary>
/// Values that are written sixteen at a time, far apart, and read only much later. They are written past the caches: no line is fetched in
/// order to be written over, and none that the months need makes room. Such writes are seen by another thread once it has waited for the writer
/// by joining it or by an interlocked operation of the writer, as those who share a recorder do.
/// </summary>
internal sealed class HeldValues
{
    private const int Line = 64;
    private readonly int[] memory;
    private readonly int offset; // of the first value that begins a cache line

    /// <summary>Allocates memory, which is to be written before it is read.</summary>
    public HeldValues(int length)
    {
        memory = GC.AllocateUninitializedArray<int>(length + Line / sizeof(int), pinned: true); // pinned, so that it stays where it is aligned
        offset = (int)(-(long)Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0) & (Line - 1)) / sizeof(int);
    }

    /// <summary>Takes sixteen values.</summary>
    /// <param name="place">Of the first, a multiple of 16.</param>
    /// <param name="sixteen">The values.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Put(int place, Vector512<int> sixteen)
    {
        if (place % Vector512<int>.Count != 0) throw new ArgumentException("Sixteen values fill a cache line.", nameof(place));
        sixteen.StoreAlignedNonTemporal((int*)Unsafe.AsPointer(ref memory.AsSpan(offset + place, Vector512<int>.Count)[0]));
    }

    /// <summary>Fetches sixteen values that will be read soon.</summary>
    public unsafe void Fetch(int place)
    {
        if (Sse.IsSupported) Sse.Prefetch1(Unsafe.AsPointer(ref memory[offset + place]));
    }

    /// <summary>Sixteen values.</summary>
    public Vector512<int> At(int place) => Vector512.Create<int>(memory.AsSpan(offset + place, Vector512<int>.Count));
}
