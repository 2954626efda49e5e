using System.Buffers.Binary;

namespace Simulator.Studies;

/// <summary>Writes whole numbers in as few bytes as they need: seven bits a byte, lowest first, the high bit set on all but the last.</summary>
internal sealed class Packer
{
    private byte[] bytes = new byte[1 << 16];

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
        for (; number >= 0x80; number >>= 7) bytes[Length++] = (byte)(number | 0x80);
        bytes[Length++] = (byte)number;
    }

    /// <summary>Writes a number of either sign; the sign goes to the lowest bit.</summary>
    public void Signed(long number) => Number((ulong)(number << 1 ^ number >> 63));

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

/// <summary>Reads what a <see cref="Packer"/> wrote.</summary>
internal ref struct Unpacker(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    /// <summary>Bytes not read yet.</summary>
    public readonly int Left => rest.Length;

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

    /// <summary>Reads a number that is never negative.</summary>
    public UInt128 Number()
    {
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
