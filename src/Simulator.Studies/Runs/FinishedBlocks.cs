using System.Security.Cryptography;
using System.Text;

namespace Simulator.Studies;

/// <summary>The blocks of a study that are finished, merged: what an interrupted run keeps. Not safe for several threads at once.</summary>
public sealed class FinishedBlocks(Study study)
{
    private static ReadOnlySpan<byte> Mark => "simulator checkpoint 1\n"u8;

    private readonly SortedDictionary<int, string> hashes = [];
    private readonly Packer packer = new(); // kept, because a checkpoint is large and written often

    /// <summary>Tallies of all finished blocks.</summary>
    public Tallies Merged { get; } = new(study);

    /// <summary>Finished blocks in order, each with the SHA-256 of its tallies.</summary>
    public IReadOnlyDictionary<int, string> Hashes => hashes;

    /// <summary>Blocks that are not finished, in order.</summary>
    public IReadOnlyList<int> Missing => [.. Enumerable.Range(0, study.Blocks).Where(block => !hashes.ContainsKey(block))];

    /// <summary>Takes a finished block. One that is reported again is compared, not counted twice.</summary>
    /// <exception cref="StudyFailedException">The block was reported before with other tallies: the engine is not deterministic.</exception>
    public void Add(BlockResult result)
    {
        if (!hashes.TryAdd(result.Block.Index, result.Hash))
        {
            Compare(result);
            return;
        }

        Merged.Merge(result.Packed);
    }

    /// <summary>Writes everything, checksummed.</summary>
    public void Save(Stream stream)
    {
        packer.Clear();
        packer.Fixed(Mark.Length);
        packer.Raw(Mark);
        var heading = Encoding.UTF8.GetBytes(Heading());
        packer.Fixed(heading.Length);
        packer.Raw(heading);
        Merged.Pack(packer);
        stream.Write(packer.Written);
        stream.Write(SHA256.HashData(packer.Written));
    }

    /// <summary>Reads what <see cref="Save"/> wrote for the same study, block size and build.</summary>
    /// <exception cref="InvalidDataException">It is damaged or belongs to something else; the message says which.</exception>
    public static FinishedBlocks Load(Study study, ReadOnlyMemory<byte> saved)
    {
        const string damaged = "it is damaged";
        if (saved.Length < SHA256.HashSizeInBytes) throw new InvalidDataException(damaged);
        var content = saved[..^SHA256.HashSizeInBytes];
        if (!saved.Span.EndsWith(SHA256.HashData(content.Span))) throw new InvalidDataException(damaged);
        var parts = new Unpacker(content);
        if (!parts.Raw(parts.Fixed()).SequenceEqual(Mark)) throw new InvalidDataException("it was written by another version of the simulator");
        var lines = Encoding.UTF8.GetString(parts.Raw(parts.Fixed())).Split('\n');
        var loaded = new FinishedBlocks(study);
        if (lines[0] != loaded.Owner()) throw new InvalidDataException("it belongs to another study, block size or build of the simulator");
        loaded.Merged.Merge(content[^parts.Left..]);
        foreach (var line in lines[1..]) loaded.hashes.Add(int.Parse(line.Split(' ')[0]), line.Split(' ')[1]);
        return loaded;
    }

    private string Heading() => string.Join('\n', hashes.Select(block => $"{block.Key} {block.Value}").Prepend(Owner()));

    private string Owner() => $"study {study.Hash} draws-a-block {study.BlockDraws} build {Editions.Build}";

    private void Compare(BlockResult result)
    {
        var before = hashes[result.Block.Index];
        if (before == result.Hash) return;
        throw new StudyFailedException(
            $"Block {result.Block.Index} (histories {result.Block.FirstHistory} to {result.Block.FirstHistory + result.Block.Histories - 1}) " +
            $"was reported twice with different tallies ({before[..10]} and {result.Hash[..10]}): the engine is not deterministic. " +
            "That is our failure: please report it with the scenario, the seed and the two machines.");
    }
}
