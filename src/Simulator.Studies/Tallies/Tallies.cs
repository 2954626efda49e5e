using System.Security.Cryptography;

namespace Simulator.Studies;

/// <summary>All tallies of some histories of a study. Merging is exact: any order and any partition into blocks gives the same bits.</summary>
public sealed class Tallies
{
    private readonly CanonicalForm form;
    private readonly CountMemory memory = new();
    private readonly Tally[] cells; // channel by channel in a cell, cell by cell
    private readonly MeanTally[][] ties; // [variant][tie cell]
    private readonly Tally[] rivals; // as in the layout

    /// <summary>Tallies of no history yet.</summary>
    public Tallies(Study study)
    {
        form = new(study);
        Layout = new(study);
        cells = NewCells();
        ties = [.. Layout.Variants.Select(_ => new MeanTally[Layout.TieCells])];
        rivals = [.. Layout.Rivals.Select(_ => RivalPair.NewTally())];
    }

    /// <summary>Histories counted, of each variant.</summary>
    public int Histories { get; private set; }

    /// <summary>Where things lie.</summary>
    internal Layout Layout { get; }

    /// <summary>The canonical form: equal bytes where, and only where, the same was counted.</summary>
    public byte[] Pack()
    {
        var packer = new Packer();
        Pack(packer);
        return packer.Written.ToArray();
    }

    /// <summary>Adds tallies in canonical form.</summary>
    /// <param name="packed">The bytes, which are kept and must not change any more.</param>
    /// <exception cref="InvalidDataException">They are damaged or belong to another study; these tallies are then not to be used any more.</exception>
    public void Merge(ReadOnlyMemory<byte> packed)
    {
        var unpacker = new Unpacker(packed);
        var histories = form.Open(ref unpacker);
        Histories += histories;
        if (histories > 0) Merge(ref unpacker);
        if (unpacker.Left != 0) throw new InvalidDataException("The tallies are longer than they should be.");
    }

    /// <summary>SHA-256 of a canonical form, lower-case hexadecimal.</summary>
    public static string HashOf(ReadOnlySpan<byte> packed) => Convert.ToHexStringLower(SHA256.HashData(packed));

    /// <summary>The tally of a cell.</summary>
    internal ref readonly Tally this[int channel, int cell] => ref cells[cell * Layout.Channels + channel];

    /// <summary>The tally of a tie.</summary>
    internal ref readonly MeanTally Tie(int variant, int cell) => ref ties[variant][cell];

    /// <summary>The tally of a question under a theory.</summary>
    internal ref readonly Tally Rival(int pair) => ref rivals[pair];

    /// <summary>Writes the canonical form after what is written already.</summary>
    internal void Pack(Packer packer)
    {
        var start = form.Begin(packer, Histories);
        if (Histories > 0) Write(packer);
        CanonicalForm.End(packer, start);
    }

    private void Write(Packer packer)
    {
        foreach (ref readonly var tally in cells.AsSpan()) tally.Write(packer);
        foreach (var variant in ties)
            foreach (ref readonly var tie in variant.AsSpan()) tie.Write(packer);
        foreach (ref readonly var rival in rivals.AsSpan()) rival.Write(packer);
    }

    private void Merge(ref Unpacker packed)
    {
        foreach (ref var tally in cells.AsSpan()) tally.Merge(ref packed, memory);
        foreach (var variant in ties)
            foreach (ref var tie in variant.AsSpan()) tie.Merge(ref packed);
        foreach (ref var rival in rivals.AsSpan()) rival.Merge(ref packed, memory);
    }

    private Tally[] NewCells()
    {
        var made = new Tally[Layout.Cells * Layout.Channels];
        for (var i = 0; i < made.Length; i++) made[i] = Layout.NewTally(i % Layout.Channels, i / Layout.Channels);
        return made;
    }
}
