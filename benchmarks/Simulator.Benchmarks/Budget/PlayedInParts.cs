using System.Diagnostics;
using Simulator.Model;
using Simulator.Studies;

namespace Simulator.Benchmarks;

/// <summary>The first block of a study of one variant, played as the engine and the month play it, with a look at the clock after each part.</summary>
internal sealed class PlayedInParts
{
    private readonly Study study;
    private readonly Block block;
    private readonly Tile tile;
    private readonly ParameterValues values = new();
    private readonly DrawnValues drawn;
    private readonly Recorder recorder;
    private readonly Tallies tallies;
    private readonly Part beginning, counting, keeping;
    private readonly Part[] read, decided;
    private readonly Part[] lived = PartsOfMembers.Lived();
    private int first;
    private long last; // look at the clock

    /// <summary>Allocates everything.</summary>
    public PlayedInParts(Study study)
    {
        (this.study, block) = (study, study.BlockAt(0));
        var variant = study.Scenario.Variants[0];
        (tile, drawn, recorder, tallies) = (new(variant.Setting), new(study, variant), new(study), new(study));
        (read, decided) = (PartsOfAll.Read(), PartsOfAll.Decided());
        beginning = new("sampling, the first month's state", (_, _, _) => Begin());
        keeping = new("rounding, keeping for the tallies", (_, _, month) => recorder.Read(tile, 0, month)) { PerMember = 17.0 / 32 * Indicators.OfAlliance.Count };
        counting = new("counting, packing, merging", (_, _, _) => Count());
        Parts = [beginning, .. read, .. lived, .. decided, keeping, counting];
    }

    /// <summary>All parts in the order of a history.</summary>
    public IReadOnlyList<Part> Parts { get; }

    /// <summary>Months of tiles that are played.</summary>
    public int TileMonths => Tiles * tile.Setting.Months;

    /// <summary>The tallies of the block in canonical form, from the last play.</summary>
    public byte[] Packed { get; private set; } = [];

    private int Tiles => (block.Histories + Tile.Width - 1) / Tile.Width;

    /// <summary>Plays the block and returns the seconds that each part took, a month of a tile.</summary>
    public double[] Play()
    {
        foreach (var part in Parts) (part.Ticks, part.Looks) = (0, 0);
        recorder.BeginBlock(block);
        last = Stopwatch.GetTimestamp();
        for (first = 0; first < block.Histories; first += Tile.Width)
        {
            Do(beginning, 0, 0);
            for (var month = 0; month < tile.Setting.Months; month++) PlayMonth(month);
            recorder.End(first + Tile.Width);
        }

        Do(counting, 0, 0);
        return [.. Parts.Select(part => (part.Ticks - part.Looks * Look) / Stopwatch.Frequency / TileMonths)];
    }

    private void PlayMonth(int month)
    {
        foreach (var part in read) Do(part, 0, month);
        DoMembers(lived, month);
        foreach (var part in decided) Do(part, 0, month);
        Do(keeping, 0, month);
    }

    private void DoMembers(Part[] parts, int month)
    {
        for (var member = 0; member < tile.Members.Length; member++)
            foreach (var part in parts) Do(part, member, month);
    }

    private void Do(Part part, int member, int month)
    {
        part.Work(tile, member, month);
        var now = Stopwatch.GetTimestamp();
        part.Ticks += now - last;
        part.Looks++;
        last = now;
    }

    /// <summary>Ticks of a look at the clock: it takes as long as some parts of a member, so that it is taken off.</summary>
    private static double Look { get; } = TicksOfLook();

    private static double TicksOfLook()
    {
        const int looks = 1_000_000;
        var start = Stopwatch.GetTimestamp();
        for (var look = 0; look < looks; look++) Stopwatch.GetTimestamp();
        return (double)(Stopwatch.GetTimestamp() - start) / looks;
    }

    private void Begin()
    {
        recorder.Turn(first);
        drawn.Set(values, block, first);
        tile.Begin(values, study.Seed, (uint)(block.FirstHistory + first));
    }

    private void Count()
    {
        Packed = recorder.EndBlock();
        tallies.Merge(Packed);
    }
}
