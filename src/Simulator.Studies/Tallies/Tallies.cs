using System.Security.Cryptography;

namespace Simulator.Studies;

/// <summary>All tallies of some histories of a study. Merging is exact: any order and any partition into blocks gives the same bits.</summary>
public sealed class Tallies
{
    private readonly CanonicalForm form;
    private readonly Tally[][] cells; // [cell][channel]
    private readonly MeanTally[][] ties; // [variant][tie cell]
    private readonly Tally[] rivals; // as in the layout

    /// <summary>Tallies of no history yet.</summary>
    public Tallies(Study study)
    {
        form = new(study);
        Layout = new(study);
        cells = [.. Enumerable.Range(0, Layout.Cells).Select(NewCell)];
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
    /// <exception cref="InvalidDataException">They are damaged or belong to another study; these tallies are then not to be used any more.</exception>
    public void Merge(ReadOnlySpan<byte> packed)
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
    internal Tally this[int channel, int cell] => cells[cell][channel];

    /// <summary>The tally of a tie.</summary>
    internal ref readonly MeanTally Tie(int variant, int cell) => ref ties[variant][cell];

    /// <summary>The tally of a question under a theory.</summary>
    internal Tally Rival(int pair) => rivals[pair];

    /// <summary>Writes the canonical form after what is written already.</summary>
    internal void Pack(Packer packer)
    {
        var start = form.Begin(packer, Histories);
        if (Histories > 0) Write(packer);
        CanonicalForm.End(packer, start);
    }

    private void Write(Packer packer)
    {
        foreach (var cell in cells)
            foreach (var tally in cell) tally.Write(packer);
        foreach (var variant in ties)
            foreach (ref readonly var tie in variant.AsSpan()) tie.Write(packer);
        foreach (var rival in rivals) rival.Write(packer);
    }

    private void Merge(ref Unpacker packed)
    {
        foreach (var cell in cells)
            foreach (var tally in cell) tally.Merge(ref packed);
        foreach (var variant in ties)
            foreach (ref var tie in variant.AsSpan()) tie.Merge(ref packed);
        foreach (var rival in rivals) rival.Merge(ref packed);
    }

    private Tally[] NewCell(int cell) => [.. Enumerable.Range(0, Layout.Channels).Select(channel => Layout.NewTally(channel, cell))];
}
