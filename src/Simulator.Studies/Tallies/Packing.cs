using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace Simulator.Studies;

/// <summary>Writes whole numbers in as few bytes as they need: seven bits a byte, lowest first, the high bit set on all but the last.</summary>
/// <param name="room">Bytes that there is room for at first; more is made where it is needed.</param>
internal sealed class Packer(int room = 1 << 16)
{
    private byte[] bytes = GC.AllocateUninitializedArray<byte>(room);

    /// <summary>Bytes written so far.</summary>
    public int Length { get; private set; }

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    /// <summary>Begins again and keeps the memory.</summary>
    public void Clear() => Length = 0;

    /// <summary>Writes bytes as they are.</summary>
    public void Raw(ReadOnlySpan<byte> raw) => raw.CopyTo(Take(raw.Length));

    /// <summary>Writes four bytes, lowest first.</summary>
    public void Fixed(int number) => BinaryPrimitives.WriteInt32LittleEndian(Take(sizeof(int)), number);

    /// <summary>Overwrites four bytes that <see cref="Fixed"/> wrote.</summary>
    public void FixedAt(int position, int number) => BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(position), number);

    /// <summary>Writes a number that is never negative.</summary>
    public void Number(UInt128 number)
    {
        Room(19);
        while (number > ulong.MaxValue) number = Low(number);
        Number((ulong)number);

        UInt128 Low(UInt128 rest)
        {
            bytes[Length++] = (byte)((byte)rest | 0x80);
            return rest >> 7;
        }
    }

    /// <summary>Writes a number that is never negative.</summary>
    public void Number(ulong number)
    {
        Room(10);
        if (number < 0x80)
        {
            bytes[Length++] = (byte)number;
            return;
        }

        if (number < 1UL << 56) // all bytes at once
        {
            var last = BitOperations.Log2(number) / 7;
            var marks = SevenBits.Marks & ((1UL << last * 8) - 1);
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(Length), SevenBits.Spread(number) | marks);
            Length += last + 1;
            return;
        }

        for (; number >= 0x80; number >>= 7) bytes[Length++] = (byte)(number | 0x80);
        bytes[Length++] = (byte)number;
    }

    /// <summary>Writes a number of either sign; the sign goes to the lowest bit.</summary>
    public void Signed(long number) => Number((ulong)(number << 1 ^ number >> 63));

    /// <summary>Writes the bins that were hit: how many, then the distance from the one before and the count of each.</summary>
    /// <param name="counts">Counts of consecutive bins.</param>
    /// <param name="first">Number of the first of them.</param>
    public void Hits(ReadOnlySpan<int> counts, int first)
    {
        Number((uint)(counts.Length - counts.Count(0)));
        Room(counts.Length * 10);
        var last = -first;
        var rest = bytes.AsSpan(Length);
        for (var from = 0; from < counts.Length; from += 64)
            for (var hits = HitsOf(counts[from..]); hits != 0; hits &= hits - 1)
            {
                var place = from + BitOperations.TrailingZeroCount(hits);
                var (distance, count) = (place - last, counts[place]);
                last = place;
                if ((distance | count) < 0x80) // as most are
                {
                    BinaryPrimitives.WriteUInt16LittleEndian(rest, (ushort)(distance | count << 8));
                    rest = rest[2..];
                    continue;
                }

                Length = bytes.Length - rest.Length;
                Number((uint)distance);
                Number((uint)count);
                rest = bytes.AsSpan(Length);
            }

        Length = bytes.Length - rest.Length;
    }

    /// <summary>Which of the first 64 counts are not zero: a bit each.</summary>
    private static ulong HitsOf(ReadOnlySpan<int> counts)
    {
        counts = counts[..Math.Min(counts.Length, 64)];
        var (hits, i) = (0UL, 0);
        for (; i <= counts.Length - Vector512<int>.Count; i += Vector512<int>.Count)
            hits |= (~Vector512.Equals(Vector512.Create(counts[i..]), default).ExtractMostSignificantBits() & 0xFFFF) << i;
        for (; i < counts.Length; i++) hits |= (counts[i] != 0 ? 1UL : 0) << i;
        return hits;
    }

    private Span<byte> Take(int count)
    {
        Room(count);
        Length += count;
        return bytes.AsSpan(Length - count, count);
    }

    private void Room(int count)
    {
        if (Length + count > bytes.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + count));
    }
}

/// <summary>A number below 2^56 as eight bytes of seven bits each, lowest first.</summary>
internal static class SevenBits
{
    /// <summary>The bit that seven leave free in each byte.</summary>
    public const ulong Marks = 0x8080_8080_8080_8080;

    /// <summary>From a number to bytes: halves go apart, then quarters, then eighths.</summary>
    public static ulong Spread(ulong number)
    {
        number = number & 0x0000_0000_0FFF_FFFF | (number & 0x00FF_FFFF_F000_0000) << 4;
        number = number & 0x0000_3FFF_0000_3FFF | (number & 0x0FFF_C000_0FFF_C000) << 2;
        return number & 0x007F_007F_007F_007F | (number & 0x3F80_3F80_3F80_3F80) << 1;
    }

    /// <summary>From bytes to the number.</summary>
    public static ulong Gather(ulong bytes)
    {
        bytes = bytes & 0x007F_007F_007F_007F | (bytes & 0x7F00_7F00_7F00_7F00) >> 1;
        bytes = bytes & 0x0000_3FFF_0000_3FFF | (bytes & 0x3FFF_0000_3FFF_0000) >> 2;
        return bytes & 0x0000_0000_0FFF_FFFF | (bytes & 0x0FFF_FFFF_0000_0000) >> 4;
    }
}
