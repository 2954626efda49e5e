using Simulator.Model;
using Simulator.Scenarios;

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
        worlds = [.. study.Scenario.Variants.Select(variant => new World(variant))];
    }

    /// <summary>Plays a block.</summary>
    public BlockResult Play(Block block, Action<long>? progress, CancellationToken stop)
    {
        recorder.BeginBlock(block);
        for (var played = 0; played < block.Histories; played += Tile.Width)
        {
            stop.ThrowIfCancellationRequested();
            recorder.BeginTile();
            for (var variant = 0; variant < worlds.Length; variant++) Play(variant, block, played);
            recorder.EndTile();
            progress?.Invoke(Math.Min(Tile.Width, block.Histories - played));
        }

        return new(block, recorder.EndBlock());
    }

    private void Play(int variant, Block block, int played)
    {
        var world = worlds[variant];
        world.Begin(study, block, block.FirstHistory + played);
        for (var month = 0; month < study.Setting.Months; month++)
        {
            world.Tile.Play(month);
            recorder.Read(world.Tile, variant, month);
        }
    }

    /// <summary>The tile of a variant with the parameters of its lanes.</summary>
    private sealed class World(Variant variant)
    {
        private readonly ParameterValues values = new();
        private readonly float[] sample = new float[Parameters.All.Count];
        private (ulong Seed, int Draw)? sampled;

        public Tile Tile { get; } = new(variant.Setting);

        // Lanes beyond the end of the block are not counted; they play on with its last draw, so that no draw is sampled in vain.
        public void Begin(Study study, Block block, int firstHistory)
        {
            var last = block.FirstHistory + block.Histories - 1;
            for (var lane = 0; lane < Tile.Width; lane++)
            {
                Sample(study.Seed, (int)(Math.Min((long)firstHistory + lane, last) / study.Replications));
                values.SetLane(lane, sample);
            }

            Tile.Begin(values, study.Seed, (uint)firstHistory);
        }

        private void Sample(ulong seed, int draw)
        {
            if (sampled == (seed, draw)) return;
            variant.Sample(seed, (uint)draw, sample);
            sampled = (seed, draw);
        }
    }
}
