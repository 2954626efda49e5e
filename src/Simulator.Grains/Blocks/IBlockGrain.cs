namespace Simulator.Grains;

/// <summary>One block of a study while it is played. Key: hash of the study / draws in a block / number of the block.</summary>
[Alias("simulator.block")]
internal interface IBlockGrain : IGrainWithStringKey
{
    /// <summary>Begins to play and returns at once; does nothing where the block is being played or done.</summary>
    [Alias("start")]
    Task Start(StudyOrder order, int index);

    /// <summary>How far the block is; waits a moment for its end.</summary>
    [Alias("report")]
    Task<BlockReport> Report();

    /// <summary>What a member holds at the end of a month of a world, answered when that month is next lived. To be asked while the block is played, or before.</summary>
    /// <exception cref="InvalidOperationException">The block ended, and the month did not come again.</exception>
    [Alias("at")]
    Task<MemberView> At(int member, int world, int month);

    /// <summary>Stops, gives memory back and goes. Called when the report has arrived, or when nobody wants it any more.</summary>
    [Alias("dismiss")]
    Task Dismiss();
}

/// <summary>How far a block is.</summary>
/// <param name="Attempt">Name of this attempt to play the block, which is also the beginning of its members' keys; empty where nothing was started here.</param>
/// <param name="Played">Histories played, of all variants; parts of them count as parts.</param>
/// <param name="Packed">Its tallies in canonical form; null until it is done.</param>
/// <param name="Failure">What makes the study impossible, in a sentence; null where nothing does.</param>
/// <param name="Lost">What ended this attempt and may not end the next, in a sentence; null where nothing did.</param>
/// <param name="Shaken">True where the attempt ended because a silo that it needed was lost, which says nothing about the block.</param>
[GenerateSerializer, Immutable, Alias("simulator.block-report")]
internal sealed record BlockReport(
    [property: Id(0)] string Attempt,
    [property: Id(1)] int Played,
    [property: Id(2)] byte[]? Packed,
    [property: Id(3)] string? Failure,
    [property: Id(4)] string? Lost,
    [property: Id(5)] bool Shaken = false);
