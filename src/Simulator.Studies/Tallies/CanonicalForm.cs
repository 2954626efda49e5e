namespace Simulator.Studies;

/// <summary>
/// Tallies as bytes, equal where, and only where, the same histories were counted: version, length, hash of the study, number of
/// histories; then cell by cell the tallies of all channels; then the ties of all variants; then questions under rival theories.
/// </summary>
internal sealed class CanonicalForm(Study study)
{
    // Two letters and the number of the version; whoever changes the form raises it.
    private const int Version = 'T' | 'L' << 8 | 1 << 16;

    private readonly byte[] owner = Convert.FromHexString(study.Hash);

    /// <summary>Begins to write after what is written already, and returns where.</summary>
    public int Begin(Packer packer, int histories)
    {
        packer.Fixed(Version);
        packer.Fixed(0);
        packer.Raw(owner);
        packer.Fixed(histories);
        return packer.Length - owner.Length - 3 * sizeof(int);
    }

    /// <summary>Ends what was begun at a place.</summary>
    public static void End(Packer packer, int start) =>
        packer.FixedAt(start + sizeof(int), packer.Length - start - 2 * sizeof(int));

    /// <summary>Reads up to the first cell and returns the number of histories.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged or belong to another study.</exception>
    public int Open(ref Unpacker packed)
    {
        if (packed.Fixed() != Version) throw new InvalidDataException("These are no tallies of this version.");
        if (packed.Fixed() != packed.Left) throw new InvalidDataException("The tallies do not have the length that they state.");
        if (!packed.Raw(owner.Length).SequenceEqual(owner)) throw new InvalidDataException("The tallies belong to another study.");
        return packed.Fixed();
    }
}
