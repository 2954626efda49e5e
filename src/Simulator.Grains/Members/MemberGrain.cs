using Orleans.Placement;
using Simulator.Model;

namespace Simulator.Grains;

/// <summary>A door to the model's members: holds one a tile, lets them live, and hands their news out.</summary>
[PreferLocalPlacement] // the block calls first: on its own silo
[CollectionAgeLimit(Minutes = 2)]
internal sealed class MemberGrain : Grain, IMemberGrain
{
    private readonly List<Question> asked = [];
    private Passage? passage;
    private Member[] members = [];
    private int index;

    /// <summary>The key of a member of a block.</summary>
    public static string KeyOf(string attempt, int member) => $"{attempt}/{member}";

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        var key = this.GetPrimaryKeyString();
        index = int.Parse(key.AsSpan(key.LastIndexOf('/') + 1));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<MemberSeat> Begin(Passage next)
    {
        (passage, members) = (next, next.MemoryOf(index));
        await next.Thread.Run(() =>
        {
            for (var t = 0; t < next.Tiles.Length; t++) members[t].Begin(next.Tiles[t]);
        });
        return new(members.AsSpan(0, next.Tiles.Length).ToArray().Select(m => m.Memory).ToArray());
    }

    /// <inheritdoc/>
    public Task BeginTogether() => passage!.Thread.Run(() =>
    {
        for (var t = 0; t < passage!.Tiles.Length; t++) members[t].BeginTogether(passage.Tiles[t].Last);
    });

    /// <inheritdoc/>
    public Task Live(BlockBoard board)
    {
        board.Come(passage!.Thread, index, members, LooksAt(board.Months));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<MemberView> At(int world, int month)
    {
        var answer = new TaskCompletionSource<MemberView>(TaskCreationOptions.RunContinuationsAsynchronously);
        asked.Add(new(world, month, answer));
        return answer.Task;
    }

    /// <inheritdoc/>
    public Task Leave()
    {
        (passage, members) = (null, []);
        foreach (var (_, month, answer) in asked) answer.SetException(new InvalidOperationException($"The block ended, and month {month} did not come again."));
        asked.Clear(); // a grain that owes an answer does not go
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    /// <summary>Those who asked for one of these months; they ask no more.</summary>
    private List<MemberLook> LooksAt(Months months)
    {
        var due = asked.Where(question => months.Hold(question.Month) && question.World == passage!.Variant).ToList();
        asked.RemoveAll(due.Contains);
        return [.. due.Select(question => new MemberLook(passage!, index, question.Month, question.Answer))];
    }

    private sealed record Question(int World, int Month, TaskCompletionSource<MemberView> Answer);
}
