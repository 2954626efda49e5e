using System.Runtime.Intrinsics;
using Simulator.Model;

namespace Simulator.Studies;

/// <summary>
/// Takes the values of tiles as they are played and tallies them a few hundred histories at a time, so that a histogram is hot while
/// it is counted and differences pair values of the same history. Used for one block after the other; allocates once.
/// </summary>
internal sealed class Recorder
{
    /// <summary>Memory for values that wait to be counted.</summary>
    private const long BufferBytes = 64L << 20;

    // Arrays, because walking a list by its interface allocates.
    private static readonly Indicator[] OfAlliance = [.. Indicators.OfAlliance];
    private static readonly Indicator[] OfMember = [.. Indicators.OfMember];
    private static readonly Indicator[] OfTie = [.. Indicators.OfTie];
    private static readonly Rounding[] RoundAlliance = Rounding.Each(OfAlliance);
    private static readonly Rounding[] RoundMember = Rounding.Each(OfMember);
    private static readonly Rounding[] RoundTie = Rounding.Each(OfTie);

    private readonly Study study;
    private readonly Layout layout;
    private readonly Tallies tallies;
    private readonly Packer packer = new();
    private readonly int[] difference;
    private readonly int[][] values; // [variant][cell, history]
    private readonly long[][] open;  // [channel][cell]: sum of the draw that is not complete yet
    private readonly long[][] openTies; // [variant][tie cell]
    private readonly DrawPart[] parts = new DrawPart[Tile.Width]; // of the present tile
    private int partCount;
    private Block block;
    private int counted; // histories of the block that were counted, whole tiles
    private int held;    // histories that wait
    private int lanes;   // histories of the present tile that belong to the block

    /// <summary>Allocates the memory of one thread.</summary>
    public Recorder(Study study)
    {
        this.study = study;
        tallies = new(study);
        layout = tallies.Layout;
        var fitting = BufferBytes / (sizeof(int) * (long)layout.Cells * layout.Variants.Count);
        var wanted = (long)study.BlockDraws * study.Replications;
        var tiles = Math.Clamp(Math.Min(fitting, wanted + Tile.Width - 1) / Tile.Width, 1, ushort.MaxValue / Tile.Width);
        Capacity = (int)tiles * Tile.Width;
        difference = new int[Capacity];
        values = [.. layout.Variants.Select(_ => new int[layout.Cells * Capacity])];
        open = [.. Enumerable.Range(0, layout.Channels).Select(_ => new long[layout.Cells])];
        openTies = [.. layout.Variants.Select(_ => new long[layout.TieCells])];
    }

    /// <summary>Histories that can wait to be counted: whole tiles.</summary>
    public int Capacity { get; }

    /// <summary>Begins a block. A block that was not ended is forgotten.</summary>
    public void BeginBlock(Block next)
    {
        (block, counted, held) = (next, 0, 0);
        tallies.Clear();
        foreach (var sums in open) sums.AsSpan().Clear();
        foreach (var sums in openTies) sums.AsSpan().Clear();
    }

    /// <summary>Begins the next sixteen histories of the block; lanes beyond its end are not counted.</summary>
    public void BeginTile()
    {
        lanes = Math.Min(Tile.Width, block.Histories - counted - held);
        CutIntoDraws();
    }

    /// <summary>Reads the month that a tile has just played for a variant.</summary>
    public void Read(Tile tile, int variant, int month)
    {
        foreach (var indicator in OfAlliance) Put(variant, indicator, month, tile.Measured(indicator));
        if (!layout.IsChosen(month)) return;
        var members = layout.Members.Count;
        for (var member = 0; member < members; member++)
        {
            foreach (var indicator in OfMember) Put(variant, indicator, member, month, tile.Measured(indicator, member));
            for (var partner = 0; partner < members; partner++)
            {
                if (partner == member) continue;
                foreach (var indicator in OfTie)
                    Put(variant, indicator, member, partner, month, tile.Measured(indicator, member, partner));
            }
        }
    }

    /// <summary>Takes an indicator of the alliance, one value a lane.</summary>
    public void Put(int variant, Indicator indicator, int month, Lanes value)
    {
        if (!IsNumber(value)) throw NotANumber(value, variant, month, indicator.Name);
        Hold(variant, layout.Cell(indicator, month), RoundAlliance[indicator.Index].Of(value));
    }

    /// <summary>Takes an indicator of a member in a chosen month.</summary>
    public void Put(int variant, Indicator indicator, int member, int month, Lanes value)
    {
        if (!IsNumber(value)) throw NotANumber(value, variant, month, $"{indicator.Name} of {layout.Members[member].Code}");
        Hold(variant, layout.Cell(indicator, member, month), RoundMember[indicator.Index].Of(value));
    }

    /// <summary>Takes an indicator of a tie in a chosen month.</summary>
    public void Put(int variant, Indicator indicator, int holder, int partner, int month, Lanes value)
    {
        if (!IsNumber(value))
            throw NotANumber(value, variant, month, $"{indicator.Name} of {layout.Members[holder].Code} in {layout.Members[partner].Code}");
        AddTie(variant, layout.TieCell(indicator, holder, partner, month), RoundTie[indicator.Index].Of(value));
    }

    /// <summary>Ends a tile whose values are all taken.</summary>
    public void EndTile()
    {
        held += lanes;
        if (held + Tile.Width > Capacity || counted + held == block.Histories) Count();
    }

    /// <summary>Ends the block: its tallies in canonical form.</summary>
    public byte[] EndBlock()
    {
        tallies.Histories = block.Histories;
        return tallies.Pack(packer);
    }

    private void Hold(int variant, int cell, Vector512<int> value) =>
        value.CopyTo(values[variant], cell * Capacity + held);

    // Ties are too many to hold: they are summed by draw at once.
    private void AddTie(int variant, int cell, Vector512<int> value)
    {
        ref var sum = ref openTies[variant][cell];
        foreach (ref readonly var part in parts.AsSpan(0, partCount))
        {
            sum += Vector512.Sum(value & part.Lanes);
            if (!part.EndsDraw) return;
            tallies.Tie(variant, cell).AddDraw(sum);
            sum = 0;
        }
    }

    private void CutIntoDraws()
    {
        partCount = 0;
        for (var lane = 0; lane < lanes;)
        {
            var end = lane + study.Replications - (counted + held + lane) % study.Replications;
            var next = Math.Min(lanes, end);
            var inside = Vector512.GreaterThanOrEqual(Vector512<int>.Indices, Vector512.Create(lane))
                & Vector512.LessThan(Vector512<int>.Indices, Vector512.Create(next));
            parts[partCount++] = new(inside, next == end);
            lane = next;
        }
    }

    private void Count()
    {
        var before = counted % study.Replications;
        for (var cell = 0; cell < layout.Cells; cell++)
        {
            var baseline = Held(0, cell);
            tallies[0, cell].Add(baseline, before, study.Replications, ref open[0][cell]);
            for (var variant = 1; variant < layout.Variants.Count; variant++) Count(variant, cell, baseline, before);
        }

        (counted, held) = (counted + held, 0);
    }

    private void Count(int variant, int cell, ReadOnlySpan<int> baseline, int before)
    {
        var own = Held(variant, cell);
        tallies[variant, cell].Add(own, before, study.Replications, ref open[variant][cell]);
        var channel = layout.Variants.Count + variant - 1;
        var paired = difference.AsSpan(0, held);
        for (var i = 0; i < paired.Length; i++) paired[i] = own[i] - baseline[i];
        tallies[channel, cell].Add(paired, before, study.Replications, ref open[channel][cell]);
    }

    private ReadOnlySpan<int> Held(int variant, int cell) => values[variant].AsSpan(cell * Capacity, held);

    private bool IsNumber(Lanes value)
    {
        if (Vector512.LessThanAll(Vector512.Abs(value), Vector512.Create(float.PositiveInfinity))) return true;
        return Enumerable.Range(0, lanes).All(lane => float.IsFinite(value.GetElement(lane)));
    }

    private StudyFailedException NotANumber(Lanes value, int variant, int month, string what)
    {
        var lane = Enumerable.Range(0, lanes).First(l => !float.IsFinite(value.GetElement(l)));
        var history = block.FirstHistory + counted + held + lane;
        return new StudyFailedException(
            $"{what} is {value.GetElement(lane)} in month {study.Setting.NameOf(month)} of history {history} " +
            $"(draw {history / study.Replications}, seed {study.Seed}) of variant {layout.Variants[variant].Name}. " +
            "That is our failure, not the scenario's: please report it with the scenario and this message.");
    }

    /// <summary>The lanes of a tile that belong to one draw.</summary>
    private readonly record struct DrawPart(Vector512<int> Lanes, bool EndsDraw);
}
