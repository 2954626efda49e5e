using Simulator.Model;

namespace Simulator.Studies;

/// <summary>Plays blocks one after the other on one thread: all variants of sixteen histories, then the next sixteen.</summary>
internal sealed class BlockPlayer
{
    private readonly Study study;
    private readonly Recorder recorder;
    private readonly World[] worlds;

    /// <summary>Allocates the memory of one thread.</summary>
    public BlockPlayer(Study study)
    {
        this.study = study;
        recorder = new(study);
        worlds = [.. study.Scenario.Variants.Select(variant => new World(new(variant.Setting), new(), new(study, variant)))];
    }

    /// <summary>Plays a block.</summary>
    public BlockResult Play(Block block, Action<long>? progress, CancellationToken stop)
    {
        recorder.BeginBlock(block);
        for (var played = 0; played < block.Histories; played += Tile.Width)
        {
            stop.ThrowIfCancellationRequested();
            recorder.Turn(played);
            for (var variant = 0; variant < worlds.Length; variant++) Play(variant, block, played);
            recorder.End(played + Tile.Width);
            progress?.Invoke(Math.Min(Tile.Width, block.Histories - played));
        }

        return new(block, recorder.EndBlock());
    }

    private void Play(int variant, Block block, int played)
    {
        var world = worlds[variant];
        world.Drawn.Set(world.Values, block, played);
        world.Tile.Begin(world.Values, study.Seed, (uint)(block.FirstHistory + played));
        for (var month = 0; month < study.Setting.Months; month++)
        {
            world.Tile.Play(month);
            recorder.Read(world.Tile, variant, month);
        }
    }

    private sealed record World(Tile Tile, ParameterValues Values, DrawnValues Drawn);
}
