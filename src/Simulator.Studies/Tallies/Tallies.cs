using System.Security.Cryptography;

namespace Simulator.Studies;

/// <summary>All tallies of some histories of a study. Merging is exact: any order and any partition into blocks gives the same bits.</summary>
public sealed class Tallies
{
    // Two letters and the version of the form; a change of the form is a new version.
    private const int Version = 'T' | 'L' << 8 | 1 << 16;

    private readonly byte[] study;
    private readonly Tally[][] channels;
    private readonly MeanTally[][] ties;

    /// <summary>Tallies of no history yet.</summary>
    public Tallies(Study study)
    {
        this.study = Convert.FromHexString(study.Hash);
        Layout = new(study);
        channels = [.. Enumerable.Range(0, Layout.Channels).Select(NewChannel)];
        ties = [.. Layout.Variants.Select(_ => new MeanTally[Layout.TieCells])];
    }

    /// <summary>Histories counted, of each variant.</summary>
    public int Histories { get; internal set; }

    /// <summary>Where things lie.</summary>
    internal Layout Layout { get; }

    /// <summary>The canonical form: equal bytes where, and only where, the same was counted.</summary>
    public byte[] Pack() => Pack(new Packer());

    /// <summary>Adds tallies in canonical form.</summary>
    /// <exception cref="InvalidDataException">They are damaged or belong to another study; these tallies are then not to be used any more.</exception>
    public void Merge(ReadOnlySpan<byte> packed)
    {
        var unpacker = new Unpacker(packed);
        if (unpacker.Fixed() != Version) throw new InvalidDataException("These are no tallies of this version.");
        if (unpacker.Fixed() != unpacker.Left) throw new InvalidDataException("The tallies do not have the length that they state.");
        if (!unpacker.Raw(study.Length).SequenceEqual(study)) throw new InvalidDataException("The tallies belong to another study.");
        var histories = unpacker.Fixed();
        Histories += histories;
        if (histories > 0) MergeCells(ref unpacker);
        if (unpacker.Left != 0) throw new InvalidDataException("The tallies are longer than they should be.");
    }

    /// <summary>SHA-256 of a canonical form, lower-case hexadecimal.</summary>
    public static string HashOf(ReadOnlySpan<byte> packed) => Convert.ToHexStringLower(SHA256.HashData(packed));

    /// <summary>The tally of a cell.</summary>
    internal Tally this[int channel, int cell] => channels[channel][cell];

    /// <summary>The tally of a tie.</summary>
    internal ref MeanTally Tie(int variant, int cell) => ref ties[variant][cell];

    /// <summary>The canonical form, written into memory that can be used again.</summary>
    internal byte[] Pack(Packer packer)
    {
        packer.Clear();
        packer.Fixed(Version);
        packer.Fixed(0);
        packer.Raw(study);
        packer.Fixed(Histories);
        if (Histories > 0) PackCells(packer);
        packer.FixedAt(sizeof(int), packer.Length - 2 * sizeof(int));
        return packer.Written.ToArray();
    }

    /// <summary>Forgets everything and keeps the memory.</summary>
    internal void Clear()
    {
        Histories = 0;
        foreach (var channel in channels)
            foreach (var tally in channel) tally.Clear();
        foreach (var tie in ties) tie.AsSpan().Clear();
    }

    private void PackCells(Packer packer)
    {
        foreach (var channel in channels)
            foreach (var tally in channel) tally.Write(packer);
        foreach (var variant in ties)
            foreach (ref readonly var tie in variant.AsSpan()) tie.Write(packer);
    }

    private void MergeCells(ref Unpacker packed)
    {
        foreach (var channel in channels)
            foreach (var tally in channel) tally.Merge(ref packed);
        foreach (var variant in ties)
            foreach (ref var tie in variant.AsSpan()) tie.Merge(ref packed);
    }

    private Tally[] NewChannel(int channel) => [.. Enumerable.Range(0, Layout.Cells).Select(cell => Layout.NewTally(channel, cell))];
}
