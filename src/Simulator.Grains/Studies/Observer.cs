using System.Diagnostics;

namespace Simulator.Grains;

/// <summary>Who waits for blocks of a study, and the finished ones that it has not taken yet.</summary>
internal sealed class Observer
{
    private const int MostWaiting = 8;   // finished blocks; a slow observer holds the study up rather than fill the memory
    private const int MostAtOnce = 2;    // in one report, so that a call stays short
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly HashSet<int> wanted = [];
    private readonly Queue<FinishedBlock> arrived = [];
    private readonly Stopwatch since = Stopwatch.StartNew();
    private TaskCompletionSource arrival = new();
    private int taken;

    /// <summary>True where nothing has been asked for so long that nobody can be there.</summary>
    public bool IsGone => since.Elapsed > Patience;

    /// <summary>True where it should take what has arrived before more is played.</summary>
    public bool IsBehind => arrived.Count >= MostWaiting;

    /// <summary>Completes when something arrives.</summary>
    public Task Arrival => arrived.Count > 0 ? Task.CompletedTask : arrival.Task;

    /// <summary>Asks for blocks.</summary>
    public void Want(IEnumerable<int> blocks) => wanted.UnionWith(blocks);

    /// <summary>Brings a finished block to who wants it.</summary>
    public void Bring(FinishedBlock block)
    {
        if (!wanted.Remove(block.Index)) return;
        arrived.Enqueue(block);
        arrival.TrySetResult();
        arrival = new();
    }

    /// <summary>What has arrived, after that many blocks have been taken since the observer came.</summary>
    public FinishedBlock[] Next(int takenSoFar)
    {
        since.Restart();
        for (; taken < takenSoFar; taken++) arrived.Dequeue();
        return [.. arrived.Take(MostAtOnce)];
    }
}
