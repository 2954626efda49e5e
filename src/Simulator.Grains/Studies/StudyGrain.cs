using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Orleans.Concurrency;
using Orleans.Placement;
using Orleans.Storage;
using Simulator.Studies;

namespace Simulator.Grains;

/// <summary>
/// Has the blocks of a study played, some at a time; merges each once and remembers it. Calls go down only: it asks its blocks, and is asked
/// by its observers.
/// </summary>
[PreferLocalPlacement] // who asks first has the results at hand
[Reentrant]
internal sealed partial class StudyGrain(
    [PersistentState("finished", StudyGrain.Storage)] IPersistentState<StudyMemory> memory,
    ComputeThreads compute,
    StudyShelf shelf,
    SiloLoads loads,
    StudyKeeping keeping,
    ILogger<StudyGrain> log) : Grain, IStudyGrain, IDisposable
{
    /// <summary>Name of the storage of finished blocks.</summary>
    public const string Storage = "studies";

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(500); // far below the two seconds that a call may last
    private static readonly TimeSpan SaveEvery = TimeSpan.FromSeconds(10);    // how much merged work a lost silo may cost

    private readonly Dictionary<Guid, Observer> observers = [];
    private readonly SortedSet<int> waiting = [];
    private readonly Dictionary<int, BlockInPlay> running = [];
    private readonly SemaphoreSlim merging = new(1);
    private readonly Stopwatch sinceSaved = Stopwatch.StartNew();
    private FinishedBlocks? finished;
    private Task driving = Task.CompletedTask;
    private bool stopping;
    private string? failure;
    private long played;

    private long Played => played + running.Values.Sum(block => (long)block.Played);

    /// <inheritdoc/>
    public async Task<byte[]?> Recall(StudyOrder order)
    {
        await Open(order);
        return finished!.Hashes.Count == 0 ? null : await Alone(() => Checkpoint(finished));
    }

    /// <inheritdoc/>
    public async Task Play(StudyOrder order, Guid observer, int[] blocks)
    {
        var study = await Open(order);
        if (stopping) await driving; // what is being stopped would not count as being played
        if (!observers.TryGetValue(observer, out var waits)) observers.Add(observer, waits = new());
        waits.Want(blocks);
        // A block that was finished before is played again where somebody lacks it: its tallies are merged, and cannot be told apart.
        waiting.UnionWith(blocks.Where(block => !running.ContainsKey(block)));
        if (!driving.IsCompleted) return;
        (failure, stopping) = (null, false);
        driving = Drive(study, order);
    }

    /// <inheritdoc/>
    public async Task<StudyReport> Report(Guid observer, int taken)
    {
        if (!observers.TryGetValue(observer, out var waits)) return new(false, Played, [], failure);
        waits.Next(taken);
        if (failure is null) await Task.WhenAny(waits.Arrival, Task.Delay(Moment));
        return new(true, Played, waits.Next(taken), failure);
    }

    /// <inheritdoc/>
    public Task Stop(Guid observer)
    {
        observers.Remove(observer);
        if (observers.Count > 0) return Task.CompletedTask;
        StopPlaying();
        return Task.CompletedTask;
    }

    /// <summary>Stops playing and keeps what is finished: a run ends with its last block, and its silo with the run.</summary>
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        StopPlaying();
        return driving;
    }

    /// <inheritdoc/>
    public void Dispose() => merging.Dispose();

    /// <summary>The study of an order; at first with the finished blocks that were kept of it.</summary>
    private async Task<Study> Open(StudyOrder order)
    {
        var checkpoint = memory.State.Checkpoint;
        if (finished is not null) return (await compute.Any.Run(() => shelf.Take(order))).Study;
        var (study, kept) = await compute.Any.Run(() =>
        {
            var study = shelf.Take(order).Study;
            return (study, Kept(study, checkpoint));
        });
        finished ??= kept;
        return study;
    }

    /// <summary>What a checkpoint holds; nothing where it is of another block size or build.</summary>
    private static FinishedBlocks Kept(Study study, byte[]? checkpoint)
    {
        if (checkpoint is null) return new(study);
        try
        {
            return FinishedBlocks.Load(study, checkpoint);
        }
        catch (InvalidDataException)
        {
            return new(study);
        }
    }

    private async Task Drive(Study study, StudyOrder order)
    {
        var tasks = new List<Task>();
        try
        {
            do
            {
                await PlayWaiting(study, order, tasks);
                await Save(study);
            }
            while (waiting.Count > 0); // asked for while the last ones were saved
        }
        catch (InconsistentStateException)
        {
            DeactivateOnIdle(); // another silo took the study over while this one was frozen; what it has is as good
        }
#pragma warning disable CA1031 // Whatever it is, the observers are told, and the study is not played any more.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = exception is StudyFailedException ? exception.Message : $"The study grain failed: {exception}";
        }

        StopPlaying();
        await Task.WhenAll(tasks).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
    }

    private async Task PlayWaiting(Study study, StudyOrder order, List<Task> tasks)
    {
        while (waiting.Count + tasks.Count > 0)
        {
            DelayDeactivation(TimeSpan.FromMinutes(1)); // a study is finished even where nobody asks any more
            foreach (var gone in observers.Where(o => o.Value.IsGone).Select(o => o.Key).ToList()) observers.Remove(gone);
            while (waiting.Count > 0 && tasks.Count < loads.Slots && !observers.Values.Any(o => o.IsBehind)) tasks.Add(Play(study, order, waiting.Min));
            await Task.WhenAny([.. tasks, Task.Delay(Moment)]);
            foreach (var done in tasks.Where(task => task.IsCompleted).ToList())
            {
                tasks.Remove(done);
                await done;
            }

            if (sinceSaved.Elapsed > SaveEvery) await Save(study);
        }
    }

    private void StopPlaying()
    {
        stopping = true;
        waiting.Clear();
        foreach (var block in running.Values) block.Stop();
    }

    private async Task Play(Study study, StudyOrder order, int index)
    {
        waiting.Remove(index);
        var grain = GrainFactory.GetGrain<IBlockGrain>(BlockGrain.KeyOf(order, index));
        var block = running[index] = new BlockInPlay(grain, study.BlockAt(index));
        try
        {
            if (await block.Play(order) is not { } packed) return;
            await Alone(() => { finished!.Add(new(block.Block, packed)); return true; });
            running.Remove(index);
            played += block.Block.Histories;
            foreach (var observer in observers.Values) observer.Bring(new(index, packed));
        }
        finally
        {
            running.Remove(index);
            loads.Forget(grain.GetGrainId());
        }
    }

    private async Task Save(Study study)
    {
        sinceSaved.Restart();
        if (!keeping.Keeps) return;
        memory.State.Checkpoint = await Alone(() => Checkpoint(finished!));
        try
        {
            await memory.WriteStateAsync();
        }
#pragma warning disable CA1031 // A database that is away for a while is no reason to stop: what is not kept now is kept the next time.
        catch (Exception exception) when (exception is not InconsistentStateException)
#pragma warning restore CA1031
        {
            NotKept(log, study.Hash, exception);
        }
    }

    /// <summary>Does something with the finished blocks that nobody else may do at the same time.</summary>
    private async Task<T> Alone<T>(Func<T> work)
    {
        await merging.WaitAsync();
        try
        {
            return await compute.Any.Run(work);
        }
        finally
        {
            merging.Release();
        }
    }

    [LoggerMessage(LogLevel.Warning, "The finished blocks of study {Study} could not be kept; they are kept the next time.")]
    private static partial void NotKept(ILogger log, string study, Exception exception);

    private static byte[] Checkpoint(FinishedBlocks blocks)
    {
        using var stream = new MemoryStream();
        blocks.Save(stream);
        return stream.ToArray();
    }
}

/// <summary>Whether studies are kept in the storage of a cluster; a silo of its own leaves that to the run's folder.</summary>
/// <param name="Keeps">True where they are.</param>
internal sealed record StudyKeeping(bool Keeps);
