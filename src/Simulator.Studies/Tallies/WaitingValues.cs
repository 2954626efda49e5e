using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Simulator.Model;

namespace Simulator.Studies;

/// <summary>
/// Fixed-point values of the alliance and of members that wait to be counted, some hundred histories of all variants, so that a
/// difference pairs the values of one history.
/// </summary>
internal sealed class WaitingValues
{
    /// <summary>Memory of one thread for values that wait.</summary>
    private const long Bytes = 128L << 20;

    /// <summary>Memory of one variant at most, however many threads share it: one array, whose places are counted in 31 bits.</summary>
    private const long Most = 4L << 30;

    private readonly Layout layout;
    private readonly HeldValues[] held; // [variant][cell, history], see Place
    private readonly int together;

    /// <summary>Allocates the memory.</summary>
    /// <param name="study">What is played.</param>
    /// <param name="layout">Where things lie.</param>
    /// <param name="together">Histories that are played together, whole tiles; they find room even where the memory is exceeded.</param>
    /// <param name="threads">Threads that share it.</param>
    public WaitingValues(Study study, Layout layout, int together, int threads)
    {
        (this.layout, this.together) = (layout, together);
        var fitting = Math.Min(threads * Bytes / layout.Variants.Count, Most) / (sizeof(int) * (long)layout.Cells);
        var wanted = (long)study.BlockDraws * study.Replications + together - 1; // a whole block, its last part rounded up: it need not be counted twice
        Capacity = (int)Math.Clamp(Math.Min(fitting, wanted) / together, 1, ushort.MaxValue / together) * together;
        held = [.. layout.Variants.Select(_ => new HeldValues(layout.Cells * Capacity))];
    }

    /// <summary>Histories that can wait: whole tiles.</summary>
    public int Capacity { get; }

    /// <summary>Histories that wait and are complete, at most <see cref="Capacity"/>.</summary>
    public int Histories { get; set; }

    /// <summary>True where those that are played together next do not fit.</summary>
    public bool IsFull => Histories + together > Capacity;

    /// <summary>Takes the values of sixteen histories, the first of which has this place among those that wait.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Hold(int variant, CellRun run, int slot, int place, Vector512<int> value) => held[variant].Put(Place(run, slot, place), value);

    /// <summary>The values of a cell in a channel, history by history.</summary>
    /// <param name="channel">A variant, or a difference of two.</param>
    /// <param name="run">Cells of an indicator.</param>
    /// <param name="slot">Which of them.</param>
    /// <param name="room">Where they are put: <see cref="Capacity"/> numbers.</param>
    public ReadOnlySpan<int> Read(int channel, CellRun run, int slot, Span<int> room)
    {
        var values = room[..(Histories + Tile.Width - 1 & -Tile.Width)];
        if (channel < held.Length) Copy(held[channel], run, slot, values);
        else Subtract(layout.PairAt(channel), run, slot, values);
        return values[..Histories];
    }

    /// <summary>Copies the values of a cell and fetches those of the next, which lie on as many lines.</summary>
    private void Copy(HeldValues own, CellRun run, int slot, Span<int> values)
    {
        var next = Math.Min(slot + 1, run.Months - 1);
        for (var history = 0; history < values.Length; history += Tile.Width)
        {
            own.Fetch(Place(run, next, history));
            own.At(Place(run, slot, history)).CopyTo(values[history..]);
        }
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
