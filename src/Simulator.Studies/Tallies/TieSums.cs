using System.Runtime.Intrinsics;
using Simulator.Model;

namespace Simulator.Studies;

/// <summary>Ties of a block, summed by draw as they come: they are too many to wait. Sums of draws that no single tile holds stay open until they are counted.</summary>
internal sealed class TieSums(Study study, Layout layout)
{
    private readonly MeanTally[] tallies = new MeanTally[layout.Variants.Count * layout.TieCells]; // [variant][tie cell], of draws that were added up
    private readonly Dictionary<int, long[]> open = []; // by draw of the block, as long as the tallies
    private readonly Stack<long[]> spare = [];
    private readonly DrawPart[] parts = new DrawPart[Tile.Width];
    private int partCount;

    /// <summary>Forgets everything and keeps the memory.</summary>
    public void Clear()
    {
        tallies.AsSpan().Clear();
        foreach (var draw in open.Keys) Forget(draw);
    }

    /// <summary>Turns to a tile and cuts it into draws.</summary>
    /// <param name="history">Place of its first history in the block, which begins with a draw.</param>
    /// <param name="lanes">How many of its lanes count.</param>
    public void Turn(int history, int lanes)
    {
        partCount = 0;
        for (var lane = 0; lane < lanes;)
        {
            var (draw, begun) = Math.DivRem(history + lane, study.Replications);
            var end = lane + study.Replications - begun;
            var inside = Vector512.GreaterThanOrEqual(Vector512<int>.Indices, Vector512.Create(lane)) & Vector512.LessThan(Vector512<int>.Indices, Vector512.Create(Math.Min(lanes, end)));
            parts[partCount++] = new(inside, begun == 0 && end <= lanes ? null : Open(draw));
            lane = end;
        }
    }

    /// <summary>Adds the values of a tile.</summary>
    public void Add(int variant, int cell, Vector512<int> value)
    {
        var place = variant * layout.TieCells + cell;
        foreach (ref readonly var part in parts.AsSpan(0, partCount))
        {
            var sum = Vector512.Sum(value & part.Lanes);
            if (part.Sums is { } sums) sums[place] += sum;
            else tallies[place].AddDraw(sum);
        }
    }

    /// <summary>Takes what another thread has added up of the same block.</summary>
    public void Take(TieSums other)
    {
        for (var place = 0; place < tallies.Length; place++) tallies[place].Add(other.tallies[place]);
        foreach (var (draw, theirs) in other.open)
        {
            var sums = Open(draw);
            for (var place = 0; place < sums.Length; place++) sums[place] += theirs[place];
        }

        other.Clear();
    }

    /// <summary>Writes the tallies of complete draws in canonical form and forgets them. The sum of a draw that is not complete stays open.</summary>
    /// <param name="packer">Receives the tallies.</param>
    /// <param name="histories">Histories of the block that were taken so far.</param>
    public void Count(Packer packer, int histories)
    {
        foreach (var (draw, sums) in open)
        {
            if ((draw + 1L) * study.Replications > histories) continue;
            for (var place = 0; place < sums.Length; place++) tallies[place].AddDraw(sums[place]);
            Forget(draw);
        }

        foreach (ref readonly var tally in tallies.AsSpan()) tally.Write(packer);
        tallies.AsSpan().Clear();
    }

    private long[] Open(int draw)
    {
        if (!open.TryGetValue(draw, out var sums)) open[draw] = sums = spare.TryPop(out var used) ? used : new long[tallies.Length];
        return sums;
    }

    private void Forget(int draw)
    {
        if (!open.Remove(draw, out var sums)) return;
        sums.AsSpan().Clear();
        spare.Push(sums);
    }

    /// <summary>The lanes of a tile that belong to one draw, and where they are added up; nowhere where they are all of it.</summary>
    private readonly record struct DrawPart(Vector512<int> Lanes, long[]? Sums);
}
