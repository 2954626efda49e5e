using Orleans.Concurrency;

namespace Simulator.Grains;

/// <summary>One member in all histories that a block plays at once. Lives on the silo of its block and as long as it.</summary>
[Alias("simulator.member")]
internal interface IMemberGrain : IGrainWithStringKey
{
    /// <summary>Goes to the start of a passage and tells where its news will stand; the first are there.</summary>
    [Alias("begin")]
    Task<MemberSeat> Begin(Passage passage);

    /// <summary>Reads the others' first news.</summary>
    [Alias("begin-together")]
    Task BeginTogether();

    /// <summary>
    /// Lives some months: the board of the month before in, the news out, onto the board of each month. Nobody waits for an answer: the
    /// board knows when all have lived.
    /// </summary>
    [Alias("live"), OneWay]
    Task Live(BlockBoard board);

    /// <summary>What the member holds at the end of a month of a world, answered when that month is next lived. Ask its block, which knows its key.</summary>
    /// <exception cref="InvalidOperationException">The block ended, and the month did not come again.</exception>
    [Alias("at"), AlwaysInterleave]
    Task<MemberView> At(int world, int month);

    /// <summary>Leaves its memory to the block and goes; tells those who still ask.</summary>
    [Alias("leave")]
    Task Leave();
}

/// <summary>What a member holds at the end of a month, in the histories that its block plays just then.</summary>
/// <param name="FirstHistory">Number of the first history.</param>
/// <param name="Leader">Leader trust in each partner, [-1, 1], by partner and history.</param>
/// <param name="Service">Service trust in each partner, [-1, 1], by partner and history.</param>
/// <param name="Stance">Sharing stance towards each partner, 0 to 4, by partner and history.</param>
/// <param name="Core">Core spending, % of GDP, by history.</param>
[GenerateSerializer, Immutable, Alias("simulator.member-view")]
internal sealed record MemberView(
    [property: Id(0)] int FirstHistory,
    [property: Id(1)] float[][] Leader,
    [property: Id(2)] float[][] Service,
    [property: Id(3)] float[][] Stance,
    [property: Id(4)] float[] Core);
