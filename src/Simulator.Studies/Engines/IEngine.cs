using Simulator.Scenarios;

namespace Simulator.Studies;

/// <summary>Plays blocks of a study. All engines give the same bits for the same block.</summary>
public interface IEngine
{
    /// <summary>Name as users write it, for example local.</summary>
    string Name { get; }

    /// <summary>Threads of this process that compute.</summary>
    int Threads { get; }

    /// <summary>The finished blocks that the engine has kept of earlier runs of a study; null for an engine that keeps none, so that the run's folder does.</summary>
    FinishedBlocks? Recall(Study study) => null;

    /// <summary>Whole draws in a block as the engine plays them fastest; the size never changes a bit of the result.</summary>
    int BlockDraws(Scenario scenario, int draws, int replications) => Study.UsualBlockDraws(draws, replications);

    /// <summary>Plays blocks in any order and reports each as it finishes; returns when all are reported.</summary>
    /// <param name="study">What is played.</param>
    /// <param name="blocks">Numbers of the blocks to play.</param>
    /// <param name="finished">Receives each block; never called twice at once. What it throws stops the engine and is thrown here.</param>
    /// <param name="progress">Receives how many more histories (of all variants) were played; may be called from several threads at once.</param>
    /// <param name="stop">Looked at every few histories; blocks that are not finished by then are dropped.</param>
    /// <exception cref="OperationCanceledException">The work was stopped before all blocks were reported.</exception>
    /// <exception cref="StudyFailedException">A value is no number.</exception>
    void Play(Study study, IReadOnlyList<int> blocks, Action<BlockResult> finished, Action<long>? progress, CancellationToken stop);
}

/// <summary>A finished block.</summary>
/// <param name="Block">Which histories.</param>
/// <param name="Packed">Its tallies in canonical form.</param>
public sealed record BlockResult(Block Block, byte[] Packed)
{
    /// <summary>SHA-256 of <see cref="Packed"/>, lower-case hexadecimal.</summary>
    public string Hash { get; } = Tallies.HashOf(Packed);
}
