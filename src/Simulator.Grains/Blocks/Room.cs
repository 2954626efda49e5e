using Simulator.Model;
using Simulator.Studies;

namespace Simulator.Grains;

/// <summary>
/// The memory of a block: tiles, parameters, tallies, and what its members live in. A block is played by passages of some tiles, some
/// months at a time. Runs on the thread of its block.
/// </summary>
internal sealed class Room
{
    /// <summary>Tiles of a passage at most: together they share the cost of a message, and a study may be stopped between two messages.</summary>
    public const int Most = 4;

    /// <summary>
    /// Months that members come to at once. A tile of a passage stays in the core's cache for as long: with 12 months the baseline took 1.17 times as long
    /// as on the local engine, with 44 months 1.05 times (medians of ten on two threads with 1 MB of cache each).
    /// </summary>
    public const int MonthsTogether = 48;

    private readonly ShelvedStudy shelved;
    private readonly Tile[][] tiles; // [world][tile]
    private readonly Member[][] members; // [member][tile]
    private readonly DrawnValues[] drawn;
    private readonly ParameterValues[] values;
    private readonly Recorder recorder;
    private Block block;
    private int first;
    private int variant;

    /// <summary>Allocates the memory of a block.</summary>
    public Room(ShelvedStudy shelved)
    {
        this.shelved = shelved;
        var study = shelved.Study;
        var made = shelved.Worlds.Distinct().ToDictionary(world => world, _ => new Tile[shelved.Tiles]);
        tiles = [.. shelved.Worlds.Select(world => made[world])];
        members = [.. Enumerable.Range(0, shelved.Worlds[0].Count).Select(_ => new Member[shelved.Tiles])];
        for (var t = 0; t < shelved.Tiles; t++) // what is played together lies together
        {
            foreach (var (world, row) in made) row[t] = new(world);
            for (var member = 0; member < members.Length; member++) members[member][t] = new(shelved.Worlds[0], member);
        }

        drawn = [.. study.Worlds.Select(world => new DrawnValues(study, world))];
        values = [.. Enumerable.Range(0, shelved.Tiles).Select(_ => new ParameterValues())];
        recorder = new Recorder(study, shelved.PassageHistories);
    }

    private ReadOnlySpan<Tile> Playing => tiles[variant].AsSpan(0, Passage.TilesOf(block, first, shelved.Tiles));

    /// <summary>Begins a block.</summary>
    public void Begin(Block next)
    {
        block = next;
        recorder.BeginBlock(next);
    }

    /// <summary>Takes parameters and luck of a passage; then members begin.</summary>
    /// <param name="thread">Where the block is played.</param>
    /// <param name="nextFirst">Place in the block of its first history.</param>
    /// <param name="nextVariant">Variant that is played.</param>
    public Passage Open(ComputeThread thread, int nextFirst, int nextVariant)
    {
        (first, variant) = (nextFirst, nextVariant);
        for (var t = 0; t < Playing.Length; t++)
        {
            drawn[variant].Set(values[t], block, first + t * Tile.Width);
            Playing[t].Open(values[t], shelved.Study.Seed, (uint)(block.FirstHistory + first + t * Tile.Width));
        }

        return new(thread, shelved, variant, block.FirstHistory + first, Playing.ToArray(), members);
    }

    /// <summary>Seats the members and sets what their first news decide; then members begin together.</summary>
    public void Calibrate(MemberSeat[] seats)
    {
        for (var t = 0; t < Playing.Length; t++)
        {
            for (var member = 0; member < seats.Length; member++) Playing[t].Seat(member, seats[member].Memory[t]);
            Playing[t].Calibrate();
        }
    }

    /// <summary>Puts the rest at its start and reads the first month.</summary>
    public void Start()
    {
        foreach (var tile in Playing)
        {
            tile.Start();
            Month.Read(tile, 0);
        }
    }

    /// <summary>Plays months tile by tile, each in the order of <see cref="Month"/>, and reads the month after them where there is one.</summary>
    /// <param name="months">Months of the horizon.</param>
    /// <param name="living">The members by index, one a tile.</param>
    /// <param name="looks">Who wants to know what a member holds.</param>
    public void Play(Months months, Member[][] living, IReadOnlyCollection<MemberLook> looks)
    {
        var playing = Playing;
        for (var t = 0; t < playing.Length; t++)
        {
            var tile = playing[t];
            recorder.Turn(first + t * Tile.Width);
            for (var month = months.First; month < months.End; month++)
            {
                foreach (var member in living) member[t].Live(month, tile.Now, tile.Last, tile.Next);
                Month.Decide(tile, month);
                recorder.Read(tile, variant, month);
                if (month + 1 < tile.Setting.Months) Month.Read(tile, month + 1);
                foreach (var look in looks) look.Take(month, t);
            }
        }
    }

    /// <summary>Ends a passage that was played in all variants.</summary>
    public void EndPassage() => recorder.End(first + shelved.PassageHistories);

    /// <summary>Ends the block: its tallies in canonical form.</summary>
    public byte[] End() => recorder.EndBlock();
}
