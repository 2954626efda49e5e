using System.Runtime.InteropServices;
using Orleans.Placement;
using Simulator.Model;

namespace Simulator.Grains;

/// <summary>A door to the model's members: holds one a tile, lets them live, and hands their news out.</summary>
[PreferLocalPlacement] // the block calls first: on its own silo
[CollectionAgeLimit(Minutes = 2)]
internal sealed class MemberGrain : Grain, IMemberGrain
{
    private readonly List<(int Variant, int Month, TaskCompletionSource<MemberView> Answer)> asked = [];
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
        board.Come(passage!.Thread, index, members, LookAt(board.Month));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<MemberView> At(int variant, int month)
    {
        var answer = new TaskCompletionSource<MemberView>(TaskCreationOptions.RunContinuationsAsynchronously);
        asked.Add((variant, month, answer));
        return answer.Task;
    }

    /// <inheritdoc/>
    public Task Leave()
    {
        (passage, members) = (null, []);
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        foreach (var (_, month, answer) in asked) answer.TrySetException(new InvalidOperationException($"The block ended, and month {month} did not come again."));
        return Task.CompletedTask;
    }

    /// <summary>Answers those who asked for this month; null where nobody did.</summary>
    private Action? LookAt(int month)
    {
        var due = asked.Where(question => question.Month == month && question.Variant == passage!.Variant).ToList();
        if (due.Count == 0) return null;
        asked.RemoveAll(due.Contains);
        return () =>
        {
            var view = View();
            foreach (var question in due) question.Answer.SetResult(view);
        };
    }

    private MemberView View()
    {
        var partners = Enumerable.Range(0, passage!.Shelved.Worlds[0].Count);
        return new(
            passage.FirstHistory,
            [.. partners.Select(p => Histories(board => board.News(index).Leader[p]))],
            [.. partners.Select(p => Histories(board => board.News(index).Service[p]))],
            [.. partners.Select(p => Histories(board => board.News(index).Stance[p]))],
            Histories(board => board.News(index).Core));

        float[] Histories(Func<Board, Lanes> of) =>
            [.. passage!.Tiles.SelectMany(tile => { var lanes = of(tile.Last); return MemoryMarshal.Cast<Lanes, float>(new Span<Lanes>(ref lanes)).ToArray(); })];
    }
}
