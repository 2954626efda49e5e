using Orleans.Concurrency;
using Simulator.Studies;

namespace Simulator.Grains;

/// <summary>
/// Drives the months of a block: members live on what the block hands out, then the block decides. Plays in the background, so that every
/// call returns soon; a call that outlives its silo would hang.
/// </summary>
[LeastLoadedPlacement]
[Reentrant]
[CollectionAgeLimit(Minutes = 2)]
internal sealed class BlockGrain(ComputeThreads compute, StudyShelf shelf) : Grain, IBlockGrain, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30); // with a member that does not come, because its message was lost
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(500); // far below the two seconds that a call may last

    private readonly CancellationTokenSource stopping = new();
    private readonly TaskCompletionSource<IMemberGrain[]> members = new(TaskCreationOptions.RunContinuationsAsynchronously); // of this attempt
    private string attempt = "";
    private Task<byte[]>? playing;
    private double played;

    /// <summary>The key of a block of a study.</summary>
    public static string KeyOf(StudyOrder order, int index) => $"{order.Hash}/{order.BlockDraws}/{index}";

    /// <inheritdoc/>
    public Task Start(StudyOrder order, int index)
    {
        if (playing is not null) return Task.CompletedTask;
        attempt = $"{this.GetPrimaryKeyString()}/{Guid.NewGuid():N}";
        playing = Play(order, index);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<BlockReport> Report()
    {
        if (playing is null) return new("", 0, null, null, null);
        await Task.WhenAny(playing, Task.Delay(Moment));
        var report = new BlockReport(attempt, (int)played, null, null, null);
        return playing.Exception?.InnerException switch
        {
            null => playing.IsCompletedSuccessfully ? report with { Packed = await playing } : report,
            StudyFailedException failed => report with { Failure = failed.Message },
            var trouble => report with { Lost = trouble.Message, Shaken = Trouble.IsPassing(trouble) },
        };
    }

    /// <inheritdoc/>
    public async Task<MemberView> At(int member, int world, int month) => await (await members.Task)[member].At(world, month);

    /// <inheritdoc/>
    public Task Dismiss()
    {
        stopping.Cancel();
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        stopping.Cancel();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose() => stopping.Dispose();

    private async Task<byte[]> Play(StudyOrder order, int index)
    {
        var thread = compute.Any;
        thread.House(1);
        try
        {
            return await Play(thread, order, index);
        }
        finally
        {
            members.TrySetCanceled(); // where there never were any
            thread.House(-1);
        }
    }

    private async Task<byte[]> Play(ComputeThread thread, StudyOrder order, int index)
    {
        var shelved = await thread.Run(() => shelf.Take(order));
        var room = await thread.Run(shelved.RentRoom);
        var block = shelved.Study.BlockAt(index);
        var living = Enumerable.Range(0, shelved.Worlds[0].Count)
            .Select(member => GrainFactory.GetGrain<IMemberGrain>(MemberGrain.KeyOf(attempt, member))).ToArray();
        members.SetResult(living);
        room.Begin(block);
        try
        {
            for (var first = 0; first < block.Histories; first += shelved.PassageHistories)
            {
                for (var variant = 0; variant < shelved.Worlds.Length; variant++) await Play(thread, room, living, shelved, block, first, variant);
                room.EndPassage();
            }

            var packed = await thread.Run(room.End);
            shelved.Return(room); // not where the block fails: a member that comes late may still play there
            return packed;
        }
        finally
        {
            foreach (var member in living) member.Leave().Ignore();
        }
    }

    private async Task Play(ComputeThread thread, Room room, IMemberGrain[] living, ShelvedStudy shelved, Block block, int first, int variant)
    {
        var passage = await thread.Run(() => room.Open(thread, first, variant));
        var seats = await Task.WhenAll(living.Select(member => member.Begin(passage)));
        await thread.Run(() => room.Calibrate(seats));
        await Task.WhenAll(living.Select(member => member.BeginTogether()));
        await thread.Run(room.Start);
        var horizon = shelved.Study.MonthsOf(variant);
        var share = (double)Math.Min(shelved.PassageHistories, block.Histories - first) / (shelved.Worlds.Length * horizon);
        for (var month = 0; month < horizon; month += Room.MonthsTogether)
        {
            stopping.Token.ThrowIfCancellationRequested();
            var months = new Months(month, Math.Min(month + Room.MonthsTogether, horizon));
            var board = new BlockBoard(room, months, living.Length);
            foreach (var member in living) member.Live(board).Ignore(); // one way: there is no answer
            await board.Lived.WaitAsync(Patience);
            played += share * months.Count;
        }
    }
}
