#if ORLEANS
using Simulator.Studies;
#endif

namespace Simulator.Grains.Tests;

/// <summary>How a study follows a block whose silo fails in every way that was seen.</summary>
public sealed class BlockInPlayTests
{
    [Fact]
    public async Task A_block_is_started_once_and_dismissed_when_it_is_done()
    {
        Playing.NeedsOrleans();
#if ORLEANS
        var grain = new ScriptedBlock(new("a", 3, null, null, null), new("a", 9, [1, 2], null, null));
        (await Play(grain)).ShouldBe([1, 2]);
        grain.Calls.ShouldBe("start report report dismiss");
#else
        await Task.CompletedTask;
#endif
    }

    [Fact]
    public async Task A_block_whose_silo_was_lost_is_started_again()
    {
        Playing.NeedsOrleans();
#if ORLEANS
        var grain = new ScriptedBlock(new("a", 3, null, null, null), new("", 0, null, null, null), new("b", 9, [5], null, null));
        (await Play(grain)).ShouldBe([5]);
        grain.Calls.ShouldBe("start report report dismiss start report dismiss");
#else
        await Task.CompletedTask;
#endif
    }

    [Fact]
    public async Task A_call_that_was_not_answered_is_repeated()
    {
        Playing.NeedsOrleans();
#if ORLEANS
        var grain = new ScriptedBlock(null, new("a", 9, [5], null, null));
        (await Play(grain)).ShouldBe([5]);
        grain.Calls.ShouldBe("start report start report dismiss");
#else
        await Task.CompletedTask;
#endif
    }

    [Fact]
    public async Task A_block_that_is_lost_three_times_fails_its_study_and_is_named()
    {
        Playing.NeedsOrleans();
#if ORLEANS
        BlockReport lost = new("a", 0, null, null, "its memory ran out");
        var failed = await Should.ThrowAsync<StudyFailedException>(() => Play(new(lost, lost, lost)));
        failed.Message.ShouldBe("Block 4 (histories 40 to 49) was lost 3 times; the last time its memory ran out.");
#else
        await Task.CompletedTask;
#endif
    }

    [Fact]
    public async Task A_block_that_ends_because_another_silo_was_lost_is_started_again_and_not_blamed()
    {
        Playing.NeedsOrleans();
#if ORLEANS
        BlockReport shaken = new("a", 0, null, null, "a silo is gone", Shaken: true);
        (await Play(new(shaken, shaken, shaken, shaken, new("b", 9, [5], null, null)))).ShouldBe([5]);
#else
        await Task.CompletedTask;
#endif
    }

    [Fact]
    public async Task What_makes_the_study_impossible_is_not_tried_again()
    {
        Playing.NeedsOrleans();
#if ORLEANS
        var grain = new ScriptedBlock(new BlockReport("a", 0, null, "cohesion is NaN in month 2026-03", null));
        (await Should.ThrowAsync<StudyFailedException>(() => Play(grain))).Message.ShouldBe("cohesion is NaN in month 2026-03");
        grain.Calls.ShouldBe("start report");
#else
        await Task.CompletedTask;
#endif
    }

#if ORLEANS
    private static Task<byte[]?> Play(ScriptedBlock grain) =>
        new BlockInPlay(grain, new(4, 40, 10)).Play(new StudyOrder("", "", new Dictionary<string, string>(), 1, 1, 0, 1));

    /// <summary>Gives the reports of a script; in place of a null one its silo does not answer.</summary>
    private sealed class ScriptedBlock(params BlockReport?[] script) : IBlockGrain
    {
        private readonly Queue<BlockReport?> left = new(script);
        private readonly List<string> calls = [];

        public string Calls => string.Join(' ', calls);

        public Task Start(StudyOrder order, int index)
        {
            calls.Add("start");
            return Task.CompletedTask;
        }

        public Task<BlockReport> Report()
        {
            calls.Add("report");
            return left.Dequeue() is { } report ? Task.FromResult(report) : throw new TimeoutException();
        }

        public Task<MemberView> At(int member, int world, int month) => throw new NotSupportedException("A study does not ask what members hold.");

        public Task Dismiss()
        {
            calls.Add("dismiss");
            return Task.CompletedTask;
        }
    }
#endif
}
