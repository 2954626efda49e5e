using System.Text;
using Simulator.Model;
using Simulator.Scenarios;

namespace Simulator.Studies.Tests;

public sealed class EngineTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Results_have_the_same_bytes_for_any_threads_block_size_and_order_of_blocks()
    {
        var pinned = Csv(SmallWorld.NewStudy(blockDraws: 2), threads: 1);

        Csv(SmallWorld.NewStudy(blockDraws: 2), threads: 1).ShouldBe(pinned, "a second run");
        Csv(SmallWorld.NewStudy(blockDraws: 2), threads: 2).ShouldBe(pinned, "two threads");
        Csv(SmallWorld.NewStudy(blockDraws: 1), threads: 1).ShouldBe(pinned, "blocks of one draw");
        Csv(SmallWorld.NewStudy(blockDraws: 6), threads: 1).ShouldBe(pinned, "one block");
        Csv(SmallWorld.NewStudy(blockDraws: 1), threads: 2, order: [3, 0, 5, 1, 4, 2]).ShouldBe(pinned, "shuffled blocks");
        Csv(SmallWorld.NewStudy(seed: 8), threads: 1).ShouldNotBe(pinned, "another seed");
    }

    [Theory]
    [InlineData(Sampling.Random)]
    [InlineData(Sampling.LatinHypercube)]
    [InlineData(Sampling.Sobol)]
    public void Draws_that_are_even_and_go_together_have_the_same_bytes_for_any_threads_and_blocks(Sampling sampling)
    {
        var scenario = SmallWorld.Scenario with { Sampling = sampling, Correlations = [new(Parameters.TieNegative, Parameters.TieAsymmetry, 0.7), new(Parameters.TieBetrayal, Parameters.TieAsymmetry, -0.3)] };
        var pinned = Csv(new Study(scenario, 6, 10, 7, blockDraws: 6), threads: 1);

        Csv(new Study(scenario, 6, 10, 7, blockDraws: 1), threads: 2, order: [3, 0, 5, 1, 4, 2]).ShouldBe(pinned);
        Csv(SmallWorld.NewStudy(), threads: 1).ShouldNotBe(pinned, "independent draws");
    }

    [Fact]
    public void Nothing_differs_before_the_shock_and_something_after()
    {
        var results = Play(SmallWorld.NewStudy(), threads: 2).Merged.Results(SmallWorld.NewStudy());
        var difference = results.Find("no-shock-minus-baseline", Indicators.TrustGuarantor)!;

        difference.Values.Take(7).ShouldAllBe(month => month.Mean == 0 && month.P05 == 0 && month.P95 == 0 && month.BinError == 0);
        difference.Values[7].P05.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_history_does_not_depend_on_its_neighbours()
    {
        // The first draw alone, and as the first of six: the block's tally, which holds every value, must be the same.
        var alone = Player(SmallWorld.NewStudy(draws: 6, blockDraws: 1), 0);
        var played = Player(SmallWorld.NewStudy(draws: 6, blockDraws: 1), 3, 0);

        played[1].Hash.ShouldBe(alone[0].Hash);
    }

    [Fact]
    public void A_stopped_engine_reports_no_half_block_and_says_that_it_was_stopped()
    {
        using var stop = new CancellationTokenSource();
        var study = SmallWorld.NewStudy(blockDraws: 1);
        var finished = new List<int>();

        Should.Throw<OperationCanceledException>(() => new LocalEngine(1).Play(
            study, [0, 1, 2, 3], block => Take(block.Block.Index), null, stop.Token));
        finished.ShouldBe([0, 1]);

        void Take(int block)
        {
            finished.Add(block);
            if (block == 1) stop.Cancel();
        }
    }

    [Fact]
    public void What_the_receiver_throws_stops_all_threads_and_reaches_the_caller()
    {
        var received = 0;
        var study = SmallWorld.NewStudy(draws: 60, blockDraws: 1);
        Should.Throw<StudyFailedException>(() => new LocalEngine(2).Play(study, [.. Enumerable.Range(0, 60)], Take, null, Token)).Message.ShouldBe("enough");
        received.ShouldBeLessThan(60);

        void Take(BlockResult block)
        {
            if (received++ == 0) throw new StudyFailedException("enough");
        }
    }

    [Fact]
    public void Progress_adds_up_to_the_histories_of_the_study()
    {
        long played = 0;
        new LocalEngine(2).Play(SmallWorld.NewStudy(), [0, 1, 2], _ => { }, more => Interlocked.Add(ref played, more), Token);
        played.ShouldBe(60);
    }

    [Theory]
    [InlineData(1, 100, 1)]
    [InlineData(1, 37, 1)]   // the last tile is not full
    [InlineData(1, 16, 1)]   // there is one tile for three threads
    [InlineData(5, 50, 1)]   // three draws are played each by a thread, the last two are shared
    [InlineData(20, 16, 20)] // each tile is a draw
    [InlineData(7, 50, 7)]   // draws and tiles end at different histories
    [InlineData(100, 3, 100)]
    [InlineData(24, 10, 6)]  // three blocks are played each by a thread, the last is shared
    public void Blocks_that_threads_share_have_the_tallies_of_one_thread(int draws, int replications, int blockDraws)
    {
        var study = SmallWorld.NewStudy(draws, replications, blockDraws);

        Play(study, threads: 3).Hashes.ShouldBe(Play(study, threads: 1).Hashes);
    }

    [Theory]
    [InlineData(1, 48_000)]
    [InlineData(40, 1_200)]
    public void A_shared_block_that_is_larger_than_the_memory_for_waiting_values_has_the_tallies_of_one_thread(int draws, int replications)
    {
        var study = SmallWorld.NewStudy(draws, replications, draws);
        new Recorder(study, threads: 2).Capacity.ShouldBeLessThan(study.Histories);

        Play(study, threads: 2).Hashes.ShouldBe(Play(study, threads: 1).Hashes);
    }

    [Theory]
    [InlineData(16, 16, 16)] // two variants: 512 histories are one block, which all threads share
    [InlineData(10, 50, 10)]
    [InlineData(200, 50, 10)]
    public void The_local_engine_makes_one_block_of_a_little_work(int draws, int replications, int expected) =>
        new LocalEngine(2).BlockDraws(SmallWorld.Scenario, draws, replications).ShouldBe(expected);

    [Fact]
    public void A_shared_block_is_told_tile_by_tile_and_what_a_thread_throws_reaches_the_caller()
    {
        var study = SmallWorld.NewStudy(1, 100, blockDraws: 1);
        long played = 0;
        new LocalEngine(2).Play(study, [0], _ => { }, more => Interlocked.Add(ref played, more), Token);
        played.ShouldBe(100);

        Should.Throw<StudyFailedException>(() => new LocalEngine(2).Play(study, [0], Never, _ => throw new StudyFailedException("enough"), Token)).Message.ShouldBe("enough");
    }

    [Fact]
    public void A_shared_block_that_is_stopped_is_not_reported()
    {
        using var stop = new CancellationTokenSource();
        Should.Throw<OperationCanceledException>(() => new LocalEngine(2).Play(SmallWorld.NewStudy(1, 1000, blockDraws: 1), [0], Never, _ => stop.Cancel(), stop.Token));
    }

    private static void Never(BlockResult block) => throw new InvalidOperationException("Nothing is to be reported.");

    private static List<BlockResult> Player(Study study, params int[] blocks)
    {
        var player = new BlockPlayer(study);
        return [.. blocks.Select(block => player.Play(study.BlockAt(block), null, Token))];
    }

    private static FinishedBlocks Play(Study study, int threads, IReadOnlyList<int>? order = null)
    {
        var finished = new FinishedBlocks(study);
        new LocalEngine(threads).Play(study, order ?? finished.Missing, finished.Add, null, Token);
        return finished;
    }

    private static string Csv(Study study, int threads, IReadOnlyList<int>? order = null)
    {
        using var stream = new MemoryStream();
        ResultsFile.Write(Play(study, threads, order).Merged.Results(study), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
