using System.Security.Cryptography;
using System.Text;
using Simulator.Model;
using Simulator.Scenarios;

namespace Simulator.Studies;

/// <summary>A scenario with the number of histories to play and the seed: everything that decides a bit of the result.</summary>
public sealed class Study
{
    /// <summary>Histories that a block holds where the study is large enough: with twice as many, silos of a cluster wait for the last one (measured).</summary>
    private const int UsualBlock = 500;

    /// <summary>Blocks that a study should have at least, the more the better for many cores; fewer where they would cost two cores too much.</summary>
    private static readonly int[] FewestBlocks = [8, 4, 2, 1];

    /// <summary>Counting a block and merging it takes as long as playing so many tiles (measured).</summary>
    private const double CountingTiles = 0.6;

    /// <summary>What more blocks may cost on two cores.</summary>
    private const double Tolerance = 1.05;

    /// <summary>Makes a study; the block size changes how fast it is played, never a bit of the result.</summary>
    /// <param name="scenario">What is asked.</param>
    /// <param name="draws">Samples of the uncertain parameters, at least 1.</param>
    /// <param name="replications">Histories under each draw, at least 1.</param>
    /// <param name="seed">Seed of all chance.</param>
    /// <param name="blockDraws">Whole draws in a block, at least 1; <see cref="UsualBlockDraws"/> fits most studies.</param>
    /// <exception cref="ArgumentException">A number is out of range, or variants differ in months or members and cannot be paired.</exception>
    public Study(Scenario scenario, int draws, int replications, ulong seed, int blockDraws)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(replications, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(blockDraws, 1);
        if ((long)draws * replications > int.MaxValue)
            throw new ArgumentException($"{draws} draws of {replications} histories are more than {int.MaxValue} histories.", nameof(draws));
        (Scenario, Draws, Replications, Seed, BlockDraws) = (scenario, draws, replications, seed, Math.Min(blockDraws, draws));
        Worlds = [.. scenario.Variants, .. scenario.Rivals.SelectMany(r => new[] { r.Variant, r.Against }).DistinctBy(v => v.Name, StringComparer.Ordinal)];
        foreach (var world in Worlds) CheckPairable(world);
        Hash = HashOf();
    }

    /// <summary>What is asked.</summary>
    public Scenario Scenario { get; }

    /// <summary>Samples of the uncertain parameters (what we do not know).</summary>
    public int Draws { get; }

    /// <summary>Histories under each draw (what is left to chance).</summary>
    public int Replications { get; }

    /// <summary>Seed of all chance.</summary>
    public ulong Seed { get; }

    /// <summary>Whole draws in a block; the last block may hold fewer.</summary>
    public int BlockDraws { get; }

    /// <summary>What is played: the variants in order, then the worlds of rival theories under which questions are asked again.</summary>
    public IReadOnlyList<Variant> Worlds { get; }

    /// <summary>Histories of each variant; history h belongs to draw h / <see cref="Replications"/>.</summary>
    public int Histories => Draws * Replications;

    /// <summary>Number of blocks.</summary>
    public int Blocks => (Draws + BlockDraws - 1) / BlockDraws;

    /// <summary>SHA-256 over all that decides the result, lower-case hexadecimal: the same for any block size, engine and number of threads.</summary>
    public string Hash { get; }

    /// <summary>What the baseline plays; all variants have its months and members.</summary>
    internal Setting Setting => Scenario.Variants[0].Setting;

    /// <summary>Months to play of a world: all of a variant, up to the last one that a question asks for of a world of a theory.</summary>
    /// <param name="world">Its number in <see cref="Worlds"/>.</param>
    public int MonthsOf(int world) => world < Scenario.Variants.Count
        ? Setting.Months
        : Scenario.Rivals.Where(r => r.Variant.Name == Worlds[world].Name || r.Against.Name == Worlds[world].Name).Max(r => r.Question.Month) + 1;

    /// <summary>The histories of a block.</summary>
    /// <param name="index">0 to <see cref="Blocks"/> - 1.</param>
    public Block BlockAt(int index)
    {
        var first = index * BlockDraws;
        var draws = Math.Min(BlockDraws, Draws - first);
        return new(index, first * Replications, draws * Replications);
    }

    /// <summary>
    /// Draws in a block that keep all cores busy: at most 500 histories or one draw, and as near to whole tiles as it gets, since a tile that is not full
    /// takes as long as one that is.
    /// </summary>
    public static int UsualBlockDraws(int draws, int replications)
    {
        var sizes = Enumerable.Range(1, Math.Clamp(UsualBlock / replications, 1, draws)).Select(size => (Size: size, Time: Time(size))).ToList();
        var best = sizes.Min(size => size.Time);
        return FewestBlocks
            .Select(fewest => sizes.Where(size => Blocks(size.Size) >= fewest).OrderBy(size => size.Time).FirstOrDefault((Size: 1, Time: double.MaxValue)))
            .First(size => size.Time <= best * Tolerance).Size;

        long Blocks(int size) => ((long)draws + size - 1) / size;

        double Time(int size) => (Blocks(size) + 1) / 2 * (((long)size * replications + Tile.Width - 1) / Tile.Width + CountingTiles); // of two threads, in tiles
    }

    private string HashOf()
    {
        var text = $"study 1\nscenario {Scenario.Hash}\ndraws {Draws}\nreplications {Replications}\nseed {Seed}\n" +
            $"engine {Editions.Engine}\nmodel {Editions.Model}\n";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private void CheckPairable(Variant variant)
    {
        var (ours, theirs) = (Setting, variant.Setting);
        var paired = ours.Months == theirs.Months && ours.StartYear == theirs.StartYear && ours.StartMonth == theirs.StartMonth
            && ours.Alliance.Members.Select(m => m.Code).SequenceEqual(theirs.Alliance.Members.Select(m => m.Code), StringComparer.Ordinal);
        if (!paired)
            throw new ArgumentException(
                $"Variant {variant.Name} has other months or members than the baseline, so that its histories cannot be paired with it.", nameof(variant));
    }
}

/// <summary>A consecutive range of whole draws: the unit of work, of retry and of merging.</summary>
/// <param name="Index">Number of the block, from 0.</param>
/// <param name="FirstHistory">Number of its first history.</param>
/// <param name="Histories">How many histories it holds.</param>
public readonly record struct Block(int Index, int FirstHistory, int Histories);
