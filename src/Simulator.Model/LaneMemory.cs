using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[module: SkipLocalsInit] // scratch memory on the stack is written before it is read

namespace Simulator.Model;

/// <summary>
/// Zeroed memory for lanes that begins on a cache line, so that no load or store of sixteen lanes touches two lines; an ordinary array
/// begins 16 bytes off, and then every access touches two.
/// </summary>
internal sealed class LaneMemory
{
    private const int Line = 64;
    private readonly byte[] bytes;
    private readonly int offset; // of the first lane, in bytes
    private readonly int length;

    /// <summary>Allocates zeroed lanes.</summary>
    internal LaneMemory(int length)
    {
        this.length = length;
        bytes = GC.AllocateArray<byte>((length + 1) * Line, pinned: true); // pinned, so that it stays where it is aligned
        offset = (int)(-(long)Address(bytes) & (Line - 1));
    }

    private LaneMemory(LaneMemory whole, int first, int length)
    {
        (bytes, offset, this.length) = (whole.bytes, whole.offset + first * Line, length);
    }

    /// <summary>
    /// Cuts memory into parts, one after the other. What one thread writes lies together in this way: lines of two threads side by side
    /// are fetched ahead by the wrong one, and both wait.
    /// </summary>
    internal static LaneMemory[] Parts(params ReadOnlySpan<int> lengths)
    {
        var all = 0;
        foreach (var part in lengths) all += part;
        var whole = new LaneMemory(all);
        var parts = new LaneMemory[lengths.Length];
        var first = 0;
        for (var p = 0; p < parts.Length; p++)
        {
            parts[p] = new(whole, first, lengths[p]);
            first += lengths[p];
        }

        return parts;
    }

    /// <summary>The lanes.</summary>
    public Span<Lanes> Span
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => MemoryMarshal.CreateSpan(ref Unsafe.As<byte, Lanes>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(bytes), offset)), length);
    }

    /// <summary>A lane vector.</summary>
    internal ref Lanes this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Span[index];
    }

    /// <summary>All but one entry of scratch memory on the stack, from the first cache line on.</summary>
    internal static Span<Lanes> OnLine(Span<Lanes> scratch)
    {
        ref var start = ref Unsafe.As<Lanes, byte>(ref MemoryMarshal.GetReference(scratch));
        var past = Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref start) & (Line - 1);
        return MemoryMarshal.CreateSpan(ref Unsafe.As<byte, Lanes>(ref Unsafe.Add(ref start, Line - past)), scratch.Length - 1);
    }

    private static nint Address(byte[] array) => Marshal.UnsafeAddrOfPinnedArrayElement(array, 0);
}
