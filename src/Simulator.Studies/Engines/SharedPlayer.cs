using Simulator.Model;

namespace Simulator.Studies;

/// <summary>Plays blocks one after the other on several threads, which share the tiles of each: fewer blocks than threads would keep some cores waiting.</summary>
internal sealed class SharedPlayer
{
    private readonly BlockPlayer[] players;

    /// <summary>Allocates the memory of all threads.</summary>
    public SharedPlayer(Study study, int threads) => players = [.. new Recorder(study, threads * Tile.Width, threads).All.Select(recorder => new BlockPlayer(study, recorder))];

    /// <summary>Plays a block; what a thread throws is thrown here.</summary>
    public BlockResult Play(Block block, Action<long>? progress, CancellationToken stop)
    {
        var recorder = players[0].Recorder;
        recorder.BeginBlock(block);
        for (var first = 0; first < block.Histories; first += recorder.Capacity)
        {
            var end = Math.Min(first + recorder.Capacity, block.Histories);
            PlayTiles(block, first, end, progress, stop);
            recorder.End(end);
        }

        return new(block, recorder.EndBlock());
    }

    private void PlayTiles(Block block, int first, int end, Action<long>? progress, CancellationToken stop)
    {
        var next = first - Tile.Width;
        SideBySide.Run(players.Length, PlayNext, stop);

        void PlayNext(int number, CancellationToken stopping)
        {
            for (int tile; (tile = Interlocked.Add(ref next, Tile.Width)) < end;) players[number].Play(block, tile, progress, stopping);
        }
    }
}
