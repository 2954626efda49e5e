using System.Runtime.Intrinsics;
using Simulator.Model;

namespace Simulator.Studies;

/// <summary>Ties of a block, summed by draw as they come: they are too many to wait.</summary>
internal sealed class TieSums(Study study, Layout layout)
{
    private readonly MeanTally[][] tallies = [.. layout.Variants.Select(_ => new MeanTally[layout.TieCells])]; // [variant][tie cell]
    private readonly long[][] open = [.. layout.Variants.Select(_ => new long[layout.TieCells])]; // sum of the draw that is not complete yet
    private readonly DrawPart[] parts = new DrawPart[Tile.Width];
    private int partCount;

    /// <summary>Forgets everything and keeps the memory.</summary>
    public void Clear()
    {
        foreach (var variant in tallies) variant.AsSpan().Clear();
        foreach (var sums in open) sums.AsSpan().Clear();
    }

    /// <summary>Turns to a tile and cuts it into draws.</summary>
    /// <param name="history">Place of its first history in the block, which begins with a draw.</param>
    /// <param name="lanes">How many of its lanes count.</param>
    public void Turn(int history, int lanes)
    {
        partCount = 0;
        for (var lane = 0; lane < lanes;)
        {
            var end = lane + study.Replications - (history + lane) % study.Replications;
            var next = Math.Min(lanes, end);
            var inside = Vector512.GreaterThanOrEqual(Vector512<int>.Indices, Vector512.Create(lane))
                & Vector512.LessThan(Vector512<int>.Indices, Vector512.Create(next));
            parts[partCount++] = new(inside, next == end);
            lane = next;
        }
    }

    /// <summary>Turns to a tile of a draw that <see cref="EndDraw"/> will end.</summary>
    /// <param name="lanes">How many of its lanes count.</param>
    public void TurnWithin(int lanes) => (parts[0], partCount) = (new(Vector512.LessThan(Vector512<int>.Indices, Vector512.Create(lanes)), false), 1);

    /// <summary>Adds the sums of the same draw's other histories.</summary>
    public void Join(TieSums other)
    {
        for (var variant = 0; variant < open.Length; variant++)
            for (var cell = 0; cell < open[variant].Length; cell++) open[variant][cell] += other.open[variant][cell];
    }

    /// <summary>Ends the draw whose sums are open.</summary>
    public void EndDraw()
    {
        for (var variant = 0; variant < open.Length; variant++)
            for (var cell = 0; cell < open[variant].Length; cell++) tallies[variant][cell].AddDraw(open[variant][cell]);
    }

    /// <summary>Adds the values of a tile.</summary>
    public void Add(int variant, int cell, Vector512<int> value)
    {
        ref var sum = ref open[variant][cell];
        foreach (ref readonly var part in parts.AsSpan(0, partCount))
        {
            sum += Vector512.Sum(value & part.Lanes);
            if (!part.EndsDraw) return;
            tallies[variant][cell].AddDraw(sum);
            sum = 0;
        }
    }

    /// <summary>Writes the tallies of complete draws in canonical form and forgets them. The sum of a draw that is not complete stays open.</summary>
    public void Count(Packer packer)
    {
        foreach (var variant in tallies)
        {
            foreach (ref readonly var tally in variant.AsSpan()) tally.Write(packer);
            variant.AsSpan().Clear();
        }
    }

    /// <summary>The lanes of a tile that belong to one draw.</summary>
    private readonly record struct DrawPart(Vector512<int> Lanes, bool EndsDraw);
}
