using Simulator.Studies;

namespace Simulator.Grains;

/// <summary>
/// Plays with a grain for every member: on a silo inside this process that opens no port, or on all silos of a cluster, of which this
/// process then is one.
/// </summary>
public sealed class GrainEngine : IEngine, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200); // before asking again where a silo was lost

    private readonly RunningSilo silo;
    private readonly bool keeps;

    private GrainEngine(RunningSilo silo, bool keeps) => (this.silo, this.keeps) = (silo, keeps);

    /// <summary>What this build lacks for playing with grains, and how to get it; null where it lacks nothing.</summary>
    public static string? Missing => null;

    /// <inheritdoc/>
    public string Name => "orleans";

    /// <inheritdoc/>
    public int Threads => silo.Threads;

    /// <summary>The silo of this process.</summary>
    internal RunningSilo Silo => silo;

    /// <summary>Starts the silo of this process; takes about a second.</summary>
    /// <param name="threads">Threads of this process that compute, at least 1.</param>
    /// <param name="cluster">How the cluster is reached; null for a silo of its own that nobody can reach.</param>
    /// <exception cref="ClusterException">The cluster cannot be joined.</exception>
    public static GrainEngine Start(int threads, ClusterAddress? cluster) => new(RunningSilo.Start(threads, cluster).GetAwaiter().GetResult(), cluster is not null);

    /// <summary>Plays on a silo that was started already.</summary>
    internal static GrainEngine On(RunningSilo silo) => new(silo, keeps: true);

    /// <inheritdoc/>
    public FinishedBlocks? Recall(Study study)
    {
        silo.Shelf.Add(study);
        var kept = Insist(() => GrainOf(study).Recall(StudyOrder.Of(study)), CancellationToken.None).GetAwaiter().GetResult();
        var finished = kept is null ? new FinishedBlocks(study) : FinishedBlocks.Load(study, kept);
        return keeps || finished.Missing.Count == 0 ? finished : null; // without a cluster only an answer that is complete counts
    }

    /// <inheritdoc/>
    public void Play(Study study, IReadOnlyList<int> blocks, Action<BlockResult> finished, Action<long>? progress, CancellationToken stop) =>
        PlayAll(study, [.. blocks], finished, progress, stop).GetAwaiter().GetResult();

    /// <summary>Ends the silo of this process; a cluster goes on without it.</summary>
    public void Dispose() => silo.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private IStudyGrain GrainOf(Study study) => silo.Grains.GetGrain<IStudyGrain>(study.Hash);

    private async Task PlayAll(Study study, HashSet<int> missing, Action<BlockResult> finished, Action<long>? progress, CancellationToken stop)
    {
        silo.Shelf.Add(study);
        var (grain, order, me) = (GrainOf(study), StudyOrder.Of(study), Guid.Empty);
        var (taken, played, before, told) = (0, 0L, 0L, 0L);
        try
        {
            while (missing.Count > 0)
            {
                stop.ThrowIfCancellationRequested();
                if (me == Guid.Empty)
                {
                    (me, taken, before) = (Guid.NewGuid(), 0, played);
                    await Insist(() => grain.Play(order, me, [.. missing]), stop);
                }

                var report = await Insist(() => grain.Report(me, taken), stop);
                if (report.Failure is { } failure) throw new StudyFailedException(failure);
                foreach (var block in report.Blocks)
                {
                    finished(new(study.BlockAt(block.Index), block.Packed));
                    played += study.BlockAt(block.Index).Histories;
                }

                missing.ExceptWith(report.Blocks.Select(block => block.Index));
                taken += report.Blocks.Length;
                if (!report.Known) me = Guid.Empty;
                if (before + report.Played <= told) continue; // what a lost silo had begun is not told twice
                progress?.Invoke(before + report.Played - told);
                told = before + report.Played;
            }
        }
        finally
        {
            if (me != Guid.Empty) await Leave(grain, me);
        }
    }

    private static async Task Leave(IStudyGrain grain, Guid me)
    {
        try
        {
            await grain.Stop(me);
        }
        catch (Exception exception) when (Trouble.IsPassing(exception))
        {
            // An observer that does not come any more is forgotten after a while.
        }
    }

    /// <summary>Makes a call until it is answered.</summary>
    private static async Task<T> Insist<T>(Func<Task<T>> call, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                return await call();
            }
            catch (Exception exception) when (Trouble.IsPassing(exception))
            {
                await Task.Delay(Pause, stop);
            }
        }
    }

    private static Task<bool> Insist(Func<Task> call, CancellationToken stop) =>
        Insist(async () => { await call(); return true; }, stop);
}
