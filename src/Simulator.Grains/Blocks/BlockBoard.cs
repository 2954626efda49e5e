using System.Collections.Concurrent;
using Simulator.Model;

namespace Simulator.Grains;

/// <summary>
/// Some months of a passage: the board of the month before and what reaches members. Members come to it to live the months; when the last
/// one has come, the block's thread takes tile after tile: all members live a month, then the block decides, then the next month, while
/// the tile is in the core's cache.
/// </summary>
[Immutable]
internal sealed class BlockBoard(Room room, Months months, int members)
{
    private readonly Member[][] living = new Member[members][];
    private readonly TaskCompletionSource lived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<MemberLook> looks = [];
    private int come;

    /// <summary>Months that are lived.</summary>
    public Months Months => months;

    /// <summary>Completes when all members have lived the months and the block has decided.</summary>
    public Task Lived => lived.Task;

    /// <summary>Takes a member, one a tile; where it is the last one, the months are played.</summary>
    /// <param name="thread">Where the block is played.</param>
    /// <param name="index">The member's index.</param>
    /// <param name="member">The member.</param>
    /// <param name="asked">Who wants to know what it holds at the end of one of the months.</param>
    public void Come(ComputeThread thread, int index, Member[] member, IEnumerable<MemberLook> asked)
    {
        living[index] = member;
        foreach (var look in asked) looks.Enqueue(look);
        if (Interlocked.Increment(ref come) == members) thread.Run(Play).ContinueWith(lived.SetFromTask, TaskScheduler.Default).Ignore();
    }

    private void Play() => room.Play(months, living, looks);
}
