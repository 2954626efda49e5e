namespace Simulator.Studies;

/// <summary>Counts values that wait, on one thread: cell by cell, so that a histogram stays hot, some of the cells or all.</summary>
/// <param name="layout">What is counted.</param>
/// <param name="waiting">Where the values wait.</param>
/// <param name="replications">Histories of a draw.</param>
internal sealed class CellCounter(Layout layout, WaitingValues waiting, int replications)
{
    private readonly int[] values = new int[waiting.Capacity]; // of the cell and channel being counted
    private readonly long[][] open = [.. Enumerable.Range(0, layout.Channels).Select(_ => new long[layout.Cells])]; // sum of the draw that is not complete yet
    private readonly Tally[] ofAlliance = [.. Enumerable.Range(0, layout.Channels).Select(channel => layout.NewTally(channel, 0))]; // for whatever cell is being counted
    private readonly Tally[] ofMember = [.. Enumerable.Range(0, layout.Channels).Select(channel => layout.NewTally(channel, layout.Cells - 1))];

    /// <summary>Forgets what is open.</summary>
    public void Clear()
    {
        foreach (var sums in open) sums.AsSpan().Clear();
    }

    /// <summary>Writes the tallies of cells in canonical form. The sum of a draw that is not complete stays open.</summary>
    /// <param name="runs">The cells.</param>
    /// <param name="packer">Receives the tallies.</param>
    /// <param name="before">How many histories of the first one's draw were counted before.</param>
    public void Count(ReadOnlySpan<CellRun> runs, Packer packer, int before)
    {
        foreach (var run in runs)
            for (var slot = 0; slot < run.Months; slot++)
                for (var channel = 0; channel < open.Length; channel++)
                {
                    var cell = run.First + slot;
                    ref var tally = ref (layout.IsOfAlliance(cell) ? ofAlliance : ofMember)[channel];
                    tally.Clear();
                    tally.Add(waiting.Read(channel, run, slot, values), before, replications, ref open[channel][cell]);
                    tally.Write(packer);
                }
    }
}
