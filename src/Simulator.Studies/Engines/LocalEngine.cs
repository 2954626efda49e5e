using System.Collections.Concurrent;
using Simulator.Model;
using Simulator.Scenarios;

namespace Simulator.Studies;

/// <summary>
/// Plays on dedicated threads of this process; each has its own tiles and memory, and takes the next block when it has finished one.
/// Blocks that are left when all threads have had as many share their threads.
/// </summary>
/// <param name="threads">Number of threads, at least 1.</param>
public sealed class LocalEngine(int threads) : IEngine
{
    /// <summary>Histories of all variants that are less than a second's work (measured).</summary>
    private const int Little = 1000;

    /// <inheritdoc/>
    public string Name => "local";

    /// <inheritdoc/>
    public int Threads { get; } = threads >= 1 ? threads : throw new ArgumentOutOfRangeException(nameof(threads), threads, "At least one thread plays.");

    /// <summary>One block where there is little to play, since all threads share it; it is counted once, and no thread waits for another.</summary>
    /// <inheritdoc/>
    public int BlockDraws(Scenario scenario, int draws, int replications) =>
        (long)draws * replications * scenario.Variants.Count <= Little ? draws : Study.UsualBlockDraws(draws, replications);

    /// <inheritdoc/>
    public void Play(Study study, IReadOnlyList<int> blocks, Action<BlockResult> finished, Action<long>? progress, CancellationToken stop)
    {
        var shared = blocks.Count % Threads;
        PlayEach(study, [.. blocks.SkipLast(shared)], finished, progress, stop);
        if (shared > 0) PlayTogether(study, blocks.TakeLast(shared), finished, progress, stop);
    }

    private void PlayEach(Study study, IReadOnlyList<int> blocks, Action<BlockResult> finished, Action<long>? progress, CancellationToken stop)
    {
        var queue = new ConcurrentQueue<int>(blocks);
        var oneAtATime = new Lock();
        SideBySide.Run(Math.Min(Threads, blocks.Count), PlayNext, stop);

        void PlayNext(int number, CancellationToken stopping)
        {
            BlockPlayer player;
            lock (oneAtATime) player = new BlockPlayer(study); // memory of two threads that lies line by line slows both
            while (queue.TryDequeue(out var index))
            {
                var result = player.Play(study.BlockAt(index), progress, stopping);
                lock (oneAtATime) finished(result);
            }
        }
    }

    private void PlayTogether(Study study, IEnumerable<int> blocks, Action<BlockResult> finished, Action<long>? progress, CancellationToken stop)
    {
        var tiles = (study.BlockDraws * study.Replications + Tile.Width - 1) / Tile.Width;
        var player = new SharedPlayer(study, Math.Min(Threads, tiles));
        foreach (var index in blocks) finished(player.Play(study.BlockAt(index), progress, stop));
    }
}
