using Simulator.Model;

namespace Simulator.Studies;

/// <summary>Plays blocks one after the other on one thread: all worlds of sixteen histories, then the next sixteen.</summary>
internal sealed class BlockPlayer
{
    private readonly Study study;
    private readonly Recorder recorder;
    private readonly ParameterValues values = new();
    private readonly Played[] worlds;

    /// <summary>Allocates the memory of one thread.</summary>
    public BlockPlayer(Study study)
    {
        this.study = study;
        recorder = new(study);
        var tiles = new Dictionary<Setting, Tile>(ReferenceEqualityComparer.Instance); // worlds that differ in parameters only share their memory
        worlds = [.. study.Worlds.Select((world, i) => new Played(TileOf(world.Setting), new(study, world), study.MonthsOf(i)))];

        Tile TileOf(Setting setting) => tiles.TryGetValue(setting, out var made) ? made : tiles[setting] = new(setting);
    }

    /// <summary>Plays a block.</summary>
    public BlockResult Play(Block block, Action<long>? progress, CancellationToken stop)
    {
        recorder.BeginBlock(block);
        for (var played = 0; played < block.Histories; played += Tile.Width)
        {
            stop.ThrowIfCancellationRequested();
            recorder.Turn(played);
            for (var world = 0; world < worlds.Length; world++) Play(world, block, played);
            recorder.End(played + Tile.Width);
            progress?.Invoke(Math.Min(Tile.Width, block.Histories - played));
        }

        return new(block, recorder.EndBlock());
    }

    private void Play(int number, Block block, int played)
    {
        var world = worlds[number];
        world.Drawn.Set(values, block, played);
        world.Tile.Begin(values, study.Seed, (uint)(block.FirstHistory + played));
        for (var month = 0; month < world.Months; month++)
        {
            world.Tile.Play(month);
            recorder.Read(world.Tile, number, month);
        }
    }

    private sealed record Played(Tile Tile, DrawnValues Drawn, int Months);
}
