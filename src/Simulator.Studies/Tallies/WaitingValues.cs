using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Simulator.Model;

namespace Simulator.Studies;

/// <summary>
/// Fixed-point values of the alliance and of members that wait to be counted, some hundred histories of all variants: counted cell by
/// cell, a histogram stays hot, and a difference pairs the values of one history.
/// </summary>
internal sealed class WaitingValues
{
    /// <summary>Memory of one thread for values that wait.</summary>
    private const long Bytes = 128L << 20;

    private readonly Layout layout;
    private readonly int replications;
    private readonly HeldValues[] held; // [variant][cell, history], see Place
    private readonly int[] counted; // values of the cell and channel being counted
    private readonly long[][] open; // [channel][cell]: sum of the draw that is not complete yet
    private readonly Tally[] ofAlliance; // one a channel, for whatever cell is being counted
    private readonly Tally[] ofMember;

    private readonly int together;

    /// <summary>Allocates the memory of one thread.</summary>
    /// <param name="study">What is played.</param>
    /// <param name="layout">Where things lie.</param>
    /// <param name="together">Histories that are played together, whole tiles; they find room even where the memory is exceeded.</param>
    public WaitingValues(Study study, Layout layout, int together)
    {
        this.together = together;
        (this.layout, replications) = (layout, study.Replications);
        var fitting = Bytes / (sizeof(int) * (long)layout.Cells * layout.Variants.Count);
        var wanted = (long)study.BlockDraws * replications + together - 1; // a whole block, its last part rounded up: it need not be counted twice
        Capacity = (int)Math.Clamp(Math.Min(fitting, wanted) / together, 1, ushort.MaxValue / together) * together;
        held = [.. layout.Variants.Select(_ => new HeldValues(layout.Cells * Capacity))];
        counted = new int[Capacity];
        open = [.. Enumerable.Range(0, layout.Channels).Select(_ => new long[layout.Cells])];
        ofAlliance = [.. Enumerable.Range(0, layout.Channels).Select(channel => layout.NewTally(channel, 0))];
        ofMember = [.. Enumerable.Range(0, layout.Channels).Select(channel => layout.NewTally(channel, layout.Cells - 1))];
    }

    /// <summary>Histories that can wait: whole tiles.</summary>
    public int Capacity { get; }

    /// <summary>Histories that wait and are complete, at most <see cref="Capacity"/>.</summary>
    public int Histories { get; set; }

    /// <summary>True where those that are played together next do not fit.</summary>
    public bool IsFull => Histories + together > Capacity;

    /// <summary>Forgets everything and keeps the memory.</summary>
    public void Clear()
    {
        Histories = 0;
        foreach (var sums in open) sums.AsSpan().Clear();
    }

    /// <summary>Takes the values of sixteen histories, the first of which has this place among those that wait.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Hold(int variant, CellRun run, int slot, int place, Vector512<int> value) => held[variant].Put(Place(run, slot, place), value);

    /// <summary>Writes the tallies of all cells, in canonical form, and waits for new values. The sum of a draw that is not complete stays open.</summary>
    /// <param name="packer">Receives the tallies.</param>
    /// <param name="before">How many histories of the first one's draw were counted before.</param>
    public void Count(Packer packer, int before)
    {
        foreach (var run in layout.Runs())
            for (var slot = 0; slot < run.Months; slot++)
                for (var channel = 0; channel < open.Length; channel++)
                {
                    var cell = run.First + slot;
                    ref var tally = ref (layout.IsOfAlliance(cell) ? ofAlliance : ofMember)[channel];
                    tally.Clear();
                    tally.Add(Values(channel, run, slot), before, replications, ref open[channel][cell]);
                    tally.Write(packer);
                }

        Histories = 0;
    }

    private ReadOnlySpan<int> Values(int channel, CellRun run, int slot)
    {
        var values = counted.AsSpan(0, Histories + Tile.Width - 1 & -Tile.Width);
        if (channel < held.Length)
            for (var history = 0; history < values.Length; history += Tile.Width) held[channel].At(Place(run, slot, history)).CopyTo(values[history..]);
        else
            Subtract(layout.PairAt(channel), run, slot, values);
        return values[..Histories];
    }

    private void Subtract((int Variant, int Against) pair, CellRun run, int slot, Span<int> values)
    {
        var (own, other) = (held[pair.Variant], held[pair.Against]);
        for (var history = 0; history < values.Length; history += Tile.Width)
            (own.At(Place(run, slot, history)) - other.At(Place(run, slot, history))).CopyTo(values[history..]);
    }

    /// <summary>
    /// Place of the first of sixteen values. Of the alliance the months of a tile lie together, then come those of the next tile, so that each month writes
    /// beside the one before; with all histories of a month together, each value would be written to a page of its own. Of members, whose values come all at
    /// once and a year apart, all runs of a month lie together; the first of these runs begins at <c>First - Index * Months</c>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Place(CellRun run, int slot, int history) =>
        (run.First - run.Index * run.Months) * Capacity + (history * run.Months + slot * Tile.Width) * run.Together + run.Index * Tile.Width;
}
