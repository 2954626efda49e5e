using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Simulator.Model;

namespace Simulator.Studies;

/// <summary>
/// Takes the values of tiles as they are played and makes the tallies of a block. Used for one block after the other; allocates once.
/// Of each variant and month the tiles come in order; whether tiles or months are played first is free.
/// </summary>
public sealed class Recorder
{
    /// <summary>Bytes that a tally of some hundred histories takes in canonical form, at most as a rule.</summary>
    private const int UsualTally = 256;

    // Arrays, because walking a list by its interface allocates.
    private static readonly Indicator[] OfAlliance = [.. Indicators.OfAlliance];
    private static readonly Indicator[] OfMember = [.. Indicators.OfMember];
    private static readonly Indicator[] OfTie = [.. Indicators.OfTie];
    private static readonly Rounding[] RoundAlliance = Rounding.Each(OfAlliance);
    private static readonly Rounding[] RoundMember = Rounding.Each(OfMember);
    private static readonly Rounding[] RoundTie = Rounding.Each(OfTie);

    private readonly Study study;
    private readonly Layout layout;
    private readonly WaitingValues waiting;
    private readonly TieSums ties;
    private readonly RivalValues rivals;
    private readonly CanonicalForm form;
    private readonly CellRun[] runs;
    private readonly CellCounter counter;
    private readonly Packer packer;
    private readonly int variants; // worlds before those of rival theories
    private readonly Recorder[] all; // that share the block; the first begins and ends it
    private Tallies? spilled; // what was counted of a block that is larger than the memory for waiting values
    private Block block;
    private int counted; // histories of the block that were counted, whole tiles
    private int first;   // place in the block of the present tile
    private int place;   // the same among the histories that wait to be counted
    private int lanes;   // histories of the present tile that belong to the block

    /// <summary>Allocates the memory of one thread, or of all that share their blocks.</summary>
    /// <param name="study">What is played.</param>
    /// <param name="together">Histories that are played together, whole tiles; those of one tile where tiles are played one after the other.</param>
    /// <param name="threads">Threads that share each block; each needs a recorder of its own, see <see cref="All"/>.</param>
    public Recorder(Study study, int together = Tile.Width, int threads = 1)
    {
        (this.study, all) = (study, new Recorder[threads]);
        (form, layout) = (new(study), new(study));
        (variants, runs) = (layout.Variants.Count, [.. layout.Runs()]);
        waiting = new(study, layout, together, threads);
        rivals = new(study, layout, waiting.Capacity);
        (ties, counter, packer) = (new(study, layout), new(layout, waiting, study.Replications), new(layout.Cells * layout.Channels * UsualTally));
        all[0] = this;
        for (var i = 1; i < threads; i++) all[i] = new(this);
    }

    private Recorder(Recorder first)
    {
        (study, all) = (first.study, first.all);
        (form, layout) = (first.form, first.layout);
        (variants, runs) = (first.variants, first.runs);
        (waiting, rivals) = (first.waiting, first.rivals);
        (ties, counter, packer) = (new(study, layout), new(layout, waiting, study.Replications), new(layout.Cells * layout.Channels * UsualTally / all.Length));
    }

    /// <summary>Histories that are counted at once.</summary>
    internal int Capacity => waiting.Capacity;

    /// <summary>The recorders of all threads, which take other tiles of the same blocks. Only the first begins and ends histories and blocks, while no other takes any.</summary>
    internal IReadOnlyList<Recorder> All => all;

    /// <summary>Begins a block. A block that was not ended is forgotten.</summary>
    public void BeginBlock(Block next)
    {
        (block, counted, spilled) = (next, 0, null);
        waiting.Histories = 0;
        rivals.Clear();
        foreach (var one in all)
        {
            one.ties.Clear();
            one.counter.Clear();
        }
    }

    /// <summary>Turns to sixteen histories of the block; lanes beyond its end are not counted.</summary>
    /// <param name="next">Place in the block of the history in lane 0, among those that are played together next.</param>
    public void Turn(int next)
    {
        (first, place, lanes) = (next, next - all[0].counted, Math.Min(Tile.Width, all[0].block.Histories - next));
        ties.Turn(first, lanes);
    }

    /// <summary>Reads the month that a tile has just played for a variant.</summary>
    /// <exception cref="StudyFailedException">A value is no number.</exception>
    public void Read(Tile tile, int variant, int month)
    {
        foreach (var indicator in OfAlliance) Put(variant, indicator, month, tile.Measured(indicator));
        if (IsRival(variant) || !layout.IsChosen(month)) return;
        var members = layout.Members.Count;
        for (var member = 0; member < members; member++)
        {
            foreach (var indicator in OfMember) Put(variant, indicator, member, month, tile.Measured(indicator, member));
            for (var partner = 0; layout.HasTies(month) && partner < members; partner++)
            {
                if (partner == member) continue;
                foreach (var indicator in OfTie) Put(variant, indicator, member, partner, month, tile.Measured(indicator, member, partner));
            }
        }
    }

    /// <summary>Takes an indicator of the alliance, one value a lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Put(int variant, Indicator indicator, int month, Lanes value)
    {
        if (!IsNumber(value)) Look(value, variant, month, indicator);
        var rounded = RoundAlliance[indicator.Index].Of(value);
        if (IsRival(variant)) rivals.Hold(variant, layout.Cell(indicator, month), place, rounded);
        else waiting.Hold(variant, layout.RunOf(indicator), month, place, rounded);
    }

    /// <summary>Takes an indicator of a member in a chosen month.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Put(int variant, Indicator indicator, int member, int month, Lanes value)
    {
        if (!IsNumber(value)) Look(value, variant, month, indicator, member);
        waiting.Hold(variant, layout.RunOf(indicator, member), layout.SlotOf(month), place, RoundMember[indicator.Index].Of(value));
    }

    /// <summary>Takes an indicator of a tie in one of its months.</summary>
    internal void Put(int variant, Indicator indicator, int holder, int partner, int month, Lanes value)
    {
        if (!IsNumber(value)) Look(value, variant, month, indicator, holder, partner);
        ties.Add(variant, layout.TieCell(indicator, holder, partner, month), RoundTie[indicator.Index].Of(value));
    }

    /// <summary>Ends histories whose values are all taken.</summary>
    /// <param name="histories">How many of the block have ended, with those that ended before; what lies beyond its end is left out.</param>
    public void End(int histories)
    {
        waiting.Histories = Math.Min(histories, block.Histories) - counted;
        if (waiting.IsFull && histories < block.Histories) Spill();
    }

    /// <summary>Ends the block: its tallies in canonical form.</summary>
    public byte[] EndBlock()
    {
        if (spilled is null) return Count();
        Spill();
        return spilled.Pack();
    }

    private void Spill()
    {
        spilled ??= new(study);
        spilled.Merge(Count());
    }

    private byte[] Count()
    {
        var (histories, before) = (waiting.Histories, counted % study.Replications);
        counted += histories;
        foreach (var one in all) one.packer.Clear();
        var start = form.Begin(packer, histories);
        SideBySide.Run(all.Length, (number, _) => all[number].counter.Count(RunsFor(number), all[number].packer, before), CancellationToken.None);
        foreach (var other in all.Skip(1))
        {
            packer.Raw(other.packer.Written);
            ties.Take(other.ties);
        }

        ties.Count(packer, counted);
        rivals.Count(packer, histories, before);
        waiting.Histories = 0;
        CanonicalForm.End(packer, start);
        return packer.Written.ToArray();
    }

    /// <summary>The runs of about as many cells for each thread, always the same.</summary>
    private ReadOnlySpan<CellRun> RunsFor(int number)
    {
        var (from, to) = (Before(number), Before(number + 1));
        return runs.AsSpan(from, to - from);

        int Before(int thread) => runs.Count(run => run.First < (long)layout.Cells * thread / all.Length);
    }

    /// <summary>Whether a world is one of a rival theory.</summary>
    private bool IsRival(int world) => world >= variants;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsNumber(Lanes value) => Vector512.LessThanAll(Vector512.Abs(value), Vector512.Create(float.PositiveInfinity));

    /// <summary>Throws where a lane that is counted is no number.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Look(Lanes value, int variant, int month, Indicator indicator, int member = -1, int partner = -1)
    {
        for (var lane = 0; lane < lanes; lane++)
        {
            if (float.IsFinite(value[lane])) continue;
            var history = all[0].block.FirstHistory + first + lane;
            var what = indicator.Name + (member < 0 ? "" : $" of {layout.Members[member].Code}") + (partner < 0 ? "" : $" towards {layout.Members[partner].Code}");
            throw new StudyFailedException(
                $"{what} is {value[lane]} in month {study.Setting.NameOf(month)} of history {history} " +
                $"(draw {history / study.Replications}, seed {study.Seed}) of variant {study.Worlds[variant].Name}. " +
                "That is our failure, not the scenario's: please report it with the scenario and this message.");
        }
    }
}
