using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Simulator.Studies;

/// <summary>Plays on dedicated threads of this process; each has its own tiles and memory, and takes the next block when it has finished one.</summary>
/// <param name="threads">Number of threads, at least 1.</param>
public sealed class LocalEngine(int threads) : IEngine
{
    /// <inheritdoc/>
    public string Name => "local";

    /// <inheritdoc/>
    public int Threads { get; } = threads >= 1 ? threads : throw new ArgumentOutOfRangeException(nameof(threads), threads, "At least one thread plays.");

    /// <inheritdoc/>
    public void Play(Study study, IReadOnlyList<int> blocks, Action<BlockResult> finished, Action<long>? progress, CancellationToken stop)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var queue = new ConcurrentQueue<int>(blocks);
        var oneAtATime = new Lock();
        ExceptionDispatchInfo? failure = null;

        var started = Enumerable.Range(1, Math.Min(Threads, blocks.Count)).Select(Start).ToArray();
        foreach (var thread in started) thread.Join();
        failure?.Throw();
        stop.ThrowIfCancellationRequested();

        Thread Start(int number)
        {
            var thread = new Thread(PlayAll) { IsBackground = true, Name = $"simulator-{number}" };
            thread.Start();
            return thread;
        }

        void PlayAll()
        {
            try
            {
                BlockPlayer player;
                lock (oneAtATime) player = new BlockPlayer(study); // memory of two threads that lies line by line slows both
                while (queue.TryDequeue(out var index))
                {
                    var result = player.Play(study.BlockAt(index), progress, stopping.Token);
                    lock (oneAtATime) finished(result);
                }
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                // Either the caller asked, and is told by Play, or another thread failed and has said why.
            }
#pragma warning disable CA1031 // Whatever happens on this thread is thrown again on the caller's.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(exception), null);
                stopping.Cancel();
            }
        }
    }
}
