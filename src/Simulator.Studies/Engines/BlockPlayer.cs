using Simulator.Model;

namespace Simulator.Studies;

/// <summary>Plays blocks one after the other on one thread: all variants of sixteen histories, then the next sixteen.</summary>
internal sealed class BlockPlayer
{
    private readonly Study study;
    private readonly World[] worlds;

    /// <summary>Allocates the memory of one thread.</summary>
    public BlockPlayer(Study study)
        : this(study, new(study))
    {
    }

    /// <summary>Allocates the memory of one thread whose values a recorder takes.</summary>
    public BlockPlayer(Study study, Recorder recorder)
    {
        (this.study, Recorder) = (study, recorder);
        worlds = [.. study.Scenario.Variants.Select(variant => new World(new(variant.Setting), new(), new(study, variant)))];
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
        for (var variant = 0; variant < worlds.Length; variant++) Play(variant, block, first);
        progress?.Invoke(Math.Min(Tile.Width, block.Histories - first));
    }

    private void Play(int variant, Block block, int first)
    {
        var world = worlds[variant];
        world.Drawn.Set(world.Values, block, first);
        world.Tile.Begin(world.Values, study.Seed, (uint)(block.FirstHistory + first));
        for (var month = 0; month < study.Setting.Months; month++)
        {
            world.Tile.Play(month);
            Recorder.Read(world.Tile, variant, month);
        }
    }

    private sealed record World(Tile Tile, ParameterValues Values, DrawnValues Drawn);
}
