namespace Simulator.Model.Tests;

/// <summary>What months allocate.</summary>
internal static class Allocation
{
    private const int Times = 3;

    /// <summary>
    /// Bytes that some months of the same histories allocate every time they are played, the least of three times. What a month allocates comes each
    /// time; what the runtime does for itself on this thread counts as well, but comes now and then (seen twice among all tests, below 8 KiB).
    /// </summary>
    /// <param name="played">Begins the histories and plays what comes before.</param>
    /// <param name="months">The months.</param>
    public static long Of(Func<Tile> played, Range months) => Enumerable.Range(0, Times).Min(_ => Once(played(), months));

    private static long Once(Tile tile, Range months)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        tile.Play(months);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
