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

    /// <summary>Blocks that a study should have, so that the last ones do not leave a core idle for long.</summary>
    private const int FewestBlocks = 8;

    /// <summary>Histories below which a block costs more to count and merge than it saves idle time: counting one costs as much as playing fifteen histories (measured).</summary>
    private const int LeastBlock = 125;

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
    /// Draws in a block that keep all cores busy: about 500 histories, fewer where there would be under eight blocks; but of a study under
    /// 1,000 histories two blocks or more of 125.
    /// </summary>
    public static int UsualBlockDraws(int draws, int replications)
    {
        var blocks = (int)Math.Clamp((long)draws * replications / LeastBlock, 2, FewestBlocks);
        return Math.Max(1, Math.Min(UsualBlock / replications, draws / blocks));
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
