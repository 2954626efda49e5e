namespace Simulator.Grains;

/// <summary>A study while it is played and after. Key: hash of the study.</summary>
[Alias("simulator.study")]
internal interface IStudyGrain : IGrainWithStringKey
{
    /// <summary>The finished blocks that are kept, as a checkpoint; null where there are none.</summary>
    [Alias("recall")]
    Task<byte[]?> Recall(StudyOrder order);

    /// <summary>Begins to play blocks for an observer and returns at once; blocks that are being played are not begun again.</summary>
    [Alias("play")]
    Task Play(StudyOrder order, Guid observer, int[] blocks);

    /// <summary>What is new for an observer; waits a moment for it.</summary>
    /// <param name="observer">Who asks.</param>
    /// <param name="taken">Finished blocks that the observer has taken so far; they are not told again.</param>
    [Alias("report")]
    Task<StudyReport> Report(Guid observer, int taken);

    /// <summary>An observer goes; where it was the last one, playing stops. What is finished is kept.</summary>
    [Alias("stop")]
    Task Stop(Guid observer);
}

/// <summary>What is new for an observer of a study.</summary>
/// <param name="Known">False where the grain does not know the observer, because its silo was lost: it asks for its blocks again.</param>
/// <param name="Played">Histories played for all observers since the grain began, of all variants.</param>
/// <param name="Blocks">Finished blocks that the observer has not taken yet, the first of them.</param>
/// <param name="Failure">What makes the study impossible, in a sentence; null where nothing does.</param>
[GenerateSerializer, Immutable, Alias("simulator.study-report")]
internal sealed record StudyReport(
    [property: Id(0)] bool Known,
    [property: Id(1)] long Played,
    [property: Id(2)] FinishedBlock[] Blocks,
    [property: Id(3)] string? Failure);

/// <summary>A finished block.</summary>
/// <param name="Index">Its number.</param>
/// <param name="Packed">Its tallies in canonical form.</param>
[GenerateSerializer, Immutable, Alias("simulator.finished-block")]
internal sealed record FinishedBlock([property: Id(0)] int Index, [property: Id(1)] byte[] Packed);

/// <summary>What a study grain keeps: its finished blocks as a checkpoint.</summary>
[GenerateSerializer, Alias("simulator.study-memory")]
internal sealed class StudyMemory
{
    /// <summary>See <see cref="Simulator.Studies.FinishedBlocks.Save"/>; null where nothing is kept.</summary>
    [Id(0)]
    public byte[]? Checkpoint { get; set; }
}
