using System.Collections.Concurrent;
using Simulator.Model;

namespace Simulator.Grains;

/// <summary>
/// A month of a passage: the board of last month and what reaches members. Members come to it to live the month; when the last one has
/// come, the block's thread takes tile after tile: all members live, then the block decides, while the tile is in the core's cache.
/// </summary>
[Immutable]
internal sealed class BlockBoard(Room room, int month, int members)
{
    private readonly Member[][] living = new Member[members][];
    private readonly TaskCompletionSource lived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<Action> looks = [];
    private int come;

    /// <summary>Month that is lived.</summary>
    public int Month => month;

    /// <summary>Completes when all members have lived the month and the block has decided.</summary>
    public Task Lived => lived.Task;

    /// <summary>Takes a member, one a tile; where it is the last one, the month is played.</summary>
    /// <param name="thread">Where the block is played.</param>
    /// <param name="index">The member's index.</param>
    /// <param name="member">The member.</param>
    /// <param name="look">What to do when the month has been lived and nobody plays on yet; null for nothing.</param>
    public void Come(ComputeThread thread, int index, Member[] member, Action? look)
    {
        living[index] = member;
        if (look is not null) looks.Enqueue(look);
        if (Interlocked.Increment(ref come) == members) thread.Run(Play).ContinueWith(lived.SetFromTask, TaskScheduler.Default).Ignore();
    }

    private void Play()
    {
        room.Play(month, living);
        foreach (var look in looks) look();
    }
}
