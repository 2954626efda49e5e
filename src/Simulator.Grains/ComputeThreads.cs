using System.Collections.Concurrent;

namespace Simulator.Grains;

/// <summary>
/// The threads that do a silo's arithmetic. Grains await them, because work on the thread pool starves the cluster's pings and gets a
/// healthy silo evicted.
/// </summary>
internal sealed class ComputeThreads : IDisposable
{
    private readonly ComputeThread[] threads;

    /// <summary>Starts the threads.</summary>
    /// <param name="count">How many, at least 1.</param>
    public ComputeThreads(int count) => threads = [.. Enumerable.Range(1, count).Select(number => new ComputeThread($"simulator-{number}"))];

    /// <summary>Threads that compute.</summary>
    public int Count => threads.Length;

    /// <summary>The thread with the least work, for a piece of work that is one whole.</summary>
    public ComputeThread Any => threads.MinBy(thread => (thread.Homes, thread.Waiting))!;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var thread in threads) thread.Dispose();
    }
}

/// <summary>One thread and the work that waits for it. What belongs to one block is done on one thread, so that its memory stays in that core's cache.</summary>
internal sealed class ComputeThread : IDisposable
{
    private readonly BlockingCollection<Action> waiting = [];
    private int homes;

    /// <summary>Starts the thread.</summary>
    public ComputeThread(string name) => new Thread(Work) { IsBackground = true, Name = name }.Start();

    /// <summary>Blocks that are played here.</summary>
    public int Homes => homes;

    /// <summary>Pieces of work that wait.</summary>
    public int Waiting => waiting.Count;

    /// <summary>A block comes to be played here, or goes.</summary>
    public void House(int blocks) => Interlocked.Add(ref homes, blocks);

    /// <summary>Does some work on the thread; what it throws is thrown where it is awaited.</summary>
    public Task Run(Action work)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously); // the thread goes on with other work
        waiting.Add(() =>
        {
            try
            {
                work();
                done.SetResult();
            }
#pragma warning disable CA1031 // Whatever happens on this thread is thrown again where the work is awaited.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                done.SetException(exception);
            }
        });
        return done.Task;
    }

    /// <summary>Does some work on the thread and brings what it made.</summary>
    public async Task<T> Run<T>(Func<T> work)
    {
        T made = default!;
        await Run(() => { made = work(); });
        return made;
    }

    /// <summary>Lets the thread end when it has done what waits.</summary>
    public void Dispose() => waiting.CompleteAdding();

    private void Work()
    {
        foreach (var work in waiting.GetConsumingEnumerable()) work();
    }
}
