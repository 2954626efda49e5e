using System.Buffers.Binary;
using System.Numerics;

namespace Simulator.Studies;

/// <summary>Reads what a <see cref="Packer"/> wrote.</summary>
internal ref struct Unpacker(ReadOnlyMemory<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes.Span;

    /// <summary>Bytes not read yet.</summary>
    public readonly int Left => rest.Length;

    /// <summary>The bytes that were read since so many were left.</summary>
    public readonly ReadOnlyMemory<byte> From(int left) => bytes[^left..^Left];

    /// <summary>Reads bytes as they are.</summary>
    public ReadOnlySpan<byte> Raw(int count)
    {
        if (count < 0 || count > rest.Length) throw new InvalidDataException("The tally ends too early.");
        var raw = rest[..count];
        rest = rest[count..];
        return raw;
    }

    /// <summary>Reads four bytes, lowest first.</summary>
    public int Fixed() => BinaryPrimitives.ReadInt32LittleEndian(Raw(sizeof(int)));

    /// <summary>Reads a number that is never negative and at most <paramref name="max"/>.</summary>
    public int Whole(int max)
    {
        if (rest.Length > 0 && rest[0] < Math.Min(0x80, max)) return Raw(1)[0]; // as most are
        var number = Number();
        return number <= (uint)max ? (int)number : throw new InvalidDataException($"The tally holds {number} where at most {max} can be.");
    }

    /// <summary>Reads a number of either sign.</summary>
    public long Signed()
    {
        var number = (ulong)Number();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    /// <summary>Reads the bins that <see cref="Packer.Hits"/> wrote.</summary>
    /// <param name="hits">Room for them.</param>
    /// <param name="bins">How many bins there are.</param>
    public ReadOnlySpan<Hit> Hits(Span<Hit> hits, int bins)
    {
        hits = hits[..Whole(bins)];
        var (bin, at) = (0, 0);
        foreach (ref var hit in hits)
        {
            int count;
            if (at < rest.Length - 1 && (rest[at] | rest[at + 1]) < 0x80) // as most are
            {
                bin += rest[at];
                count = rest[at + 1];
                at += 2;
            }
            else
            {
                rest = rest[at..];
                bin += Whole(bins);
                count = Whole(int.MaxValue);
                at = 0;
            }

            hit = new(bin, count);
        }

        rest = rest[at..];
        return bin < bins ? hits : throw new InvalidDataException($"The tally counts in bin {bin} where there are {bins}.");
    }

    /// <summary>Reads a number that is never negative.</summary>
    public UInt128 Number()
    {
        if (rest.Length >= sizeof(ulong))
        {
            var word = BinaryPrimitives.ReadUInt64LittleEndian(rest);
            if ((~word & SevenBits.Marks) is not 0 and var ends) // all bytes at once
            {
                var bits = BitOperations.TrailingZeroCount(ends);
                rest = rest[(bits / 8 + 1)..];
                return SevenBits.Gather(word & ulong.MaxValue >> 63 - bits & ~SevenBits.Marks);
            }
        }

        ulong low = 0;
        for (var shift = 0; shift < 63; shift += 7)
        {
            var next = Raw(1)[0];
            low |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return low;
        }

        UInt128 number = low;
        for (var shift = 63; shift < 128; shift += 7)
        {
            var next = Raw(1)[0];
            number |= (UInt128)(next & 0x7Fu) << shift;
            if (next < 0x80) return number;
        }

        throw new InvalidDataException("The tally holds a number that does not end.");
    }
}
