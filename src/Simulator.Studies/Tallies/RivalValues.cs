using System.Runtime.Intrinsics;
using Simulator.Model;

namespace Simulator.Studies;

/// <summary>
/// What questions need of the worlds of rival theories, some hundred histories that wait to be counted: one indicator in one month each,
/// and nothing else of these worlds is kept.
/// </summary>
internal sealed class RivalValues
{
    private readonly RivalPair[] pairs;
    private readonly int[][] places; // [world of a theory][cell of the alliance]: where its values wait, or -1
    private readonly int[][] held;   // [place][history]
    private readonly int[] paired;
    private readonly long[] open;    // sum of the draw that is not complete yet, of each pair
    private Tally tally = RivalPair.NewTally();
    private readonly Layout layout;
    private readonly int replications;

    /// <summary>Allocates the memory of one thread.</summary>
    /// <param name="study">What is played.</param>
    /// <param name="layout">Where things lie.</param>
    /// <param name="capacity">Histories that can wait: whole tiles.</param>
    public RivalValues(Study study, Layout layout, int capacity)
    {
        (this.layout, pairs, replications) = (layout, layout.Rivals, study.Replications);
        places = [.. study.Worlds.Skip(layout.Variants.Count).Select(_ => Enumerable.Repeat(-1, layout.AllianceCells).ToArray())];
        var used = 0;
        foreach (var (world, cell) in pairs.SelectMany(p => new[] { (p.World, p.Cell), (p.Against, p.Cell) }))
            if (places[world - layout.Variants.Count][cell] < 0) places[world - layout.Variants.Count][cell] = used++;
        held = [.. Enumerable.Range(0, used).Select(_ => new int[capacity])];
        (paired, open) = (new int[capacity], new long[pairs.Length]);
    }

    /// <summary>Forgets everything and keeps the memory.</summary>
    public void Clear() => open.AsSpan().Clear();

    /// <summary>Takes sixteen values where a question asks for them.</summary>
    /// <param name="world">Number of the world, behind all variants.</param>
    /// <param name="cell">Indicator and month.</param>
    /// <param name="history">Place of the first history among those that wait.</param>
    /// <param name="value">Fixed-point values.</param>
    public void Hold(int world, int cell, int history, Vector512<int> value)
    {
        if (PlaceOf(world, cell) is >= 0 and var place) value.CopyTo(held[place], history);
    }

    /// <summary>Writes the tallies of all pairs in canonical form.</summary>
    /// <param name="packer">Receives them.</param>
    /// <param name="histories">How many have waited.</param>
    /// <param name="before">How many histories of the first one's draw were counted before.</param>
    public void Count(Packer packer, int histories, int before)
    {
        for (var i = 0; i < pairs.Length; i++)
        {
            var (own, other) = (held[PlaceOf(pairs[i].World, pairs[i].Cell)], held[PlaceOf(pairs[i].Against, pairs[i].Cell)]);
            for (var h = 0; h < histories; h++) paired[h] = own[h] - other[h];
            tally.Clear();
            tally.Add(paired.AsSpan(0, histories), before, replications, ref open[i]);
            tally.Write(packer);
        }
    }

    private int PlaceOf(int world, int cell) => places[world - layout.Variants.Count][cell];
}

/// <summary>A question under a theory: two worlds, and the indicator and month in which they are compared.</summary>
/// <param name="World">Number of the world that is asked about, behind all variants.</param>
/// <param name="Against">Number of the world that it is compared with.</param>
/// <param name="Indicator">Indicator of the alliance.</param>
/// <param name="Month">Month of the horizon.</param>
/// <param name="Cell">The place of both in a layout.</param>
/// <param name="Name">Name of the difference in results.</param>
internal readonly record struct RivalPair(int World, int Against, Indicator Indicator, int Month, int Cell, string Name)
{
    /// <summary>An empty tally of a difference.</summary>
    public static Tally NewTally() => new(Scale.Difference, Scale.Difference);
}
