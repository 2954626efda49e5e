using Simulator.Model;

namespace Simulator.Studies;

/// <summary>Plays blocks one after the other on one thread: all worlds of sixteen histories, then the next sixteen.</summary>
internal sealed class BlockPlayer
{
    private readonly Study study;
    private readonly ParameterValues values = new();
    private readonly Played[] worlds;

    /// <summary>Allocates the memory of one thread.</summary>
    public BlockPlayer(Study study)
        : this(study, new(study))
    {
    }

    /// <summary>Allocates the memory of one thread whose values a recorder takes.</summary>
    public BlockPlayer(Study study, Recorder recorder)
    {
        (this.study, Recorder) = (study, recorder);
        var tiles = new Dictionary<Setting, Tile>(ReferenceEqualityComparer.Instance); // worlds that differ in parameters only share their memory
        worlds = [.. study.Worlds.Select((world, i) => new Played(TileOf(world.Setting), new(study, world), study.MonthsOf(i)))];

        Tile TileOf(Setting setting) => tiles.TryGetValue(setting, out var made) ? made : tiles[setting] = new(setting);
    }

    /// <summary>What takes the values.</summary>
    public Recorder Recorder { get; }

    /// <summary>Plays a block.</summary>
    public BlockResult Play(Block block, Action<long>? progress, CancellationToken stop)
    {
        Recorder.BeginBlock(block);
        for (var played = 0; played < block.Histories; played += Tile.Width)
        {
            Play(block, played, progress, stop);
            Recorder.End(played + Tile.Width);
        }

        return new(block, Recorder.EndBlock());
    }

    /// <summary>Plays sixteen histories of a block that its recorder has begun.</summary>
    public void Play(Block block, int first, Action<long>? progress, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        Recorder.Turn(first);
        for (var world = 0; world < worlds.Length; world++) Play(world, block, first);
        progress?.Invoke(Math.Min(Tile.Width, block.Histories - first));
    }

    private void Play(int number, Block block, int first)
    {
        var world = worlds[number];
        world.Drawn.Set(values, block, first);
        world.Tile.Begin(values, study.Seed, (uint)(block.FirstHistory + first));
        for (var month = 0; month < world.Months; month++)
        {
            world.Tile.Play(month);
            Recorder.Read(world.Tile, number, month);
        }
    }

    private sealed record Played(Tile Tile, DrawnValues Drawn, int Months);
}
