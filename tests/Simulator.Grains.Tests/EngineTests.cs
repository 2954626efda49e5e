using Simulator.Studies;

namespace Simulator.Grains.Tests;

/// <summary>The engine on a silo of its own, as a plain run uses it.</summary>
public sealed class EngineTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(3, 5, 1)]   // blocks of less than a tile
    [InlineData(2, 40, 1)]  // a tile and a part of one
    [InlineData(2, 90, 2)]  // one block of several passages that hold parts of draws
    public void A_grain_for_every_member_gives_the_same_bytes_as_the_local_engine(int draws, int replications, int blockDraws)
    {
        Playing.NeedsOrleans();
#if ORLEANS
        var study = Playing.Replay(draws, replications, blockDraws);
        using var engine = GrainEngine.Start(2, null);
        Playing.Play(engine, study, Stop).Hashes.ShouldBe(Playing.Local(study));
#endif
    }

    [Theory]
    [InlineData("W-05.yaml", 3, 10, 2)]    // questions asked again in the worlds of rival theories, which end with the month they ask for
    [InlineData("record.yaml", 1, 100, 1)] // a single draw, whose tiles the threads of the local engine share
    [InlineData("record.yaml", 3, 60, 3)]  // a block that does not fill its last passage
    public void The_table_of_results_is_the_same_to_the_byte(string file, int draws, int replications, int blockDraws)
    {
        Playing.NeedsOrleans();
#if ORLEANS
        var study = Playing.Shipped(file, draws, replications, blockDraws);
        if (file != "record.yaml") study.Worlds.Count.ShouldBeGreaterThan(study.Scenario.Variants.Count);
        using var engine = GrainEngine.Start(2, null);
        Playing.Table(engine, study, Stop).ShouldBe(Playing.Table(new LocalEngine(2), study, Stop));
#endif
    }

    [Fact]
    public void A_study_that_is_asked_for_again_is_answered_and_not_played()
    {
        Playing.NeedsOrleans();
#if ORLEANS
        var study = Playing.Replay(2, 5);
        using var engine = GrainEngine.Start(1, null);
        engine.Recall(study).ShouldBeNull();
        var first = Playing.Play(engine, study, Stop);
        var again = engine.Recall(study).ShouldNotBeNull();
        again.Hashes.ShouldBe(first.Hashes);
        again.Merged.Pack().ShouldBe(first.Merged.Pack());
#endif
    }

    [Fact]
    public void A_run_that_is_stopped_keeps_what_is_finished_and_another_one_plays_the_rest()
    {
        Playing.NeedsOrleans();
#if ORLEANS
        var study = Playing.Replay(4, 20);
        using var engine = GrainEngine.Start(1, null);
        using var stopping = new CancellationTokenSource();
        var finished = new FinishedBlocks(study);
        Should.Throw<OperationCanceledException>(() => engine.Play(study, finished.Missing, TakeOne, null, stopping.Token));
        finished.Hashes.Count.ShouldBeInRange(1, study.Blocks - 1);
        engine.Play(study, finished.Missing, finished.Add, null, Stop);
        finished.Hashes.ShouldBe(Playing.Local(study));

        void TakeOne(BlockResult block)
        {
            finished.Add(block);
            stopping.Cancel();
        }
#endif
    }

    [Fact]
    public void Progress_adds_up_to_the_histories_of_the_study()
    {
        Playing.NeedsOrleans();
#if ORLEANS
        var study = Playing.Replay(3, 20);
        using var engine = GrainEngine.Start(2, null);
        long played = 0;
        engine.Play(study, [0, 1, 2], _ => { }, more => Interlocked.Add(ref played, more), Stop);
        played.ShouldBe(study.Histories);
#endif
    }

    [Fact]
    public void A_silo_of_its_own_opens_no_port()
    {
        Playing.NeedsOrleans();
        Assert.SkipUnless(File.Exists("/proc/net/tcp"), "open ports are read from /proc, which this system does not have");
#if ORLEANS
        var before = Listening();
        using var engine = GrainEngine.Start(1, null);
        Listening().ShouldBe(before);

        // Ports of this process in the state LISTEN (0A).
        static List<string> Listening()
        {
            var own = Directory.EnumerateFileSystemEntries("/proc/self/fd").Select(fd => new FileInfo(fd).LinkTarget).OfType<string>().ToHashSet(StringComparer.Ordinal);
            return [.. ((string[])["/proc/net/tcp", "/proc/net/tcp6"]).Where(File.Exists).SelectMany(File.ReadLines)
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(row => row.Length > 9 && row[3] == "0A" && own.Contains($"socket:[{row[9]}]")).Select(row => row[1])];
        }
#endif
    }

    [Fact]
    public void A_month_of_a_block_hands_its_board_out_without_copying_it()
    {
        Playing.NeedsOrleans();
#if ORLEANS
        var study = Playing.Replay(4, 64); // blocks of four tiles, three variants
        using var engine = GrainEngine.Start(1, null);
        engine.Play(study, [0, 1], _ => { }, null, Stop); // everything is allocated once
        var before = GC.GetTotalAllocatedBytes(precise: true);
        engine.Play(study, [2, 3], _ => { }, null, Stop);
        var months = 2 * 3 * 132;
        var perMonth = (GC.GetTotalAllocatedBytes(precise: true) - before) / months;
        perMonth.ShouldBeLessThan(400_000); // messages and tallies; the boards of four tiles alone are 1.7 MB
#endif
    }
}
