using System.Text.Json;

namespace Simulator.Studies.Tests;

public sealed class RunTests : IDisposable
{
    private readonly string runs = Directory.CreateTempSubdirectory("simulator-runs-").FullName;
    private readonly List<string> notes = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(runs, recursive: true);

    [Fact]
    public void A_run_leaves_results_blocks_and_manifest_and_nothing_else()
    {
        var study = SmallWorld.NewStudy();
        var path = Play(study, new LocalEngine(1));

        Path.GetFileName(path).ShouldBe($"small-{study.Hash[..10]}");
        Files(path).ShouldBe(["blocks/blocks.csv", "manifest.json", "results.csv"]);
        File.ReadLines(Path.Combine(path, "blocks/blocks.csv")).Skip(1).Select(row => row.Split(',')[..3]).ShouldBe(
            [["0", "0", "20"], ["1", "20", "20"], ["2", "40", "20"]]);
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(path, "manifest.json")));
        manifest.RootElement.GetProperty("seed").GetUInt64().ShouldBe(7UL);
        manifest.RootElement.GetProperty("studyHash").GetString().ShouldBe(study.Hash);
        manifest.RootElement.GetProperty("question").GetString().ShouldBe(study.Scenario.Question);
    }

    [Fact]
    public void Results_are_a_tidy_table_in_the_stated_order()
    {
        var rows = File.ReadAllLines(Path.Combine(Play(SmallWorld.NewStudy(), new LocalEngine(1)), Run.ResultsName));

        rows[0].ShouldBe("scenario,variant,indicator,member,partner,month,statistic,value,unit,error");
        rows[1].ShouldStartWith("small,baseline,cohesion,,,2025-01,mean,");
        rows.Where(row => row.StartsWith("small,baseline,cohesion,,,2026-01,")).Select(row => row.Split(',')[6]).ShouldBe(
            ["mean", "p05", "p25", "p50", "p75", "p95", "draws_p05", "draws_p95", "draws_share"]);
        rows.Where(row => row.StartsWith("small,no-shock,spending.core,POL,,2025-12,")).Select(row => row.Split(',')[6]).ShouldBe(
            ["mean", "p05", "p25", "p50", "p75", "p95"]);
        rows.Where(row => row.StartsWith("small,no-shock,trust,POL,USA,")).Select(row => row.Split(',')[5..7]).ShouldBe(
            [["2026-04", "mean"]]);
        rows.Skip(1).Select(row => row.Split(',')[1]).Distinct().ShouldBe(["baseline", "no-shock", "no-shock-minus-baseline"]);
        rows.ShouldAllBe(row => row.Split(',').Length == 10);
    }

    [Fact]
    public void The_same_study_run_again_writes_the_same_bytes()
    {
        var first = Results(Play(SmallWorld.NewStudy(), new LocalEngine(1)));
        var second = Results(Play(SmallWorld.NewStudy(blockDraws: 1), new LocalEngine(2)));
        second.AsSpan().SequenceEqual(first).ShouldBeTrue();
    }

    [Fact]
    public void A_stopped_run_goes_on_where_it_was_and_ends_with_the_same_bytes()
    {
        var study = SmallWorld.NewStudy(blockDraws: 1);
        using var stop = new CancellationTokenSource();
        Should.Throw<OperationCanceledException>(() => Play(study, new Interrupted(2, stop), stop.Token));
        var path = Path.Combine(runs, $"small-{study.Hash[..10]}");
        Files(path).ShouldBe(["blocks/checkpoint.bin"]);

        var rest = new Counting();
        Play(study, rest);

        rest.Played.ShouldBe([2, 3, 4, 5]);
        notes.ShouldBe(["Resuming: 2 of 6 blocks were finished before."]);
        Files(path).ShouldBe(["blocks/blocks.csv", "manifest.json", "results.csv"]);
        var resumed = Results(path);
        Directory.Delete(path, recursive: true);
        Results(Play(study, new LocalEngine(1))).AsSpan().SequenceEqual(resumed).ShouldBeTrue();
    }

    [Fact]
    public void A_checkpoint_with_any_byte_changed_or_missing_is_refused_and_the_run_starts_from_nothing()
    {
        var study = SmallWorld.NewStudy();
        var saved = Saved(study);
        for (var at = 0; at < saved.Length; at += saved.Length / 50)
        {
            var flipped = saved.ToArray();
            flipped[at] ^= 1;
            Should.Throw<InvalidDataException>(() => FinishedBlocks.Load(study, flipped)).Message.ShouldBe("it is damaged");
            Should.Throw<InvalidDataException>(() => FinishedBlocks.Load(study, saved.AsMemory(0, at))).Message.ShouldBe("it is damaged");
        }
    }

    [Fact]
    public void A_checkpoint_of_another_study_or_block_size_is_refused()
    {
        var saved = Saved(SmallWorld.NewStudy());
        Should.NotThrow(() => FinishedBlocks.Load(SmallWorld.NewStudy(), saved));
        foreach (var other in new[] { SmallWorld.NewStudy(seed: 8), SmallWorld.NewStudy(blockDraws: 1) })
            Should.Throw<InvalidDataException>(() => FinishedBlocks.Load(other, saved)).Message.ShouldContain("another study, block size or build");
    }

    [Fact]
    public void A_refused_checkpoint_is_told_and_the_run_is_whole()
    {
        var study = SmallWorld.NewStudy();
        using (var folder = RunFolder.Open(runs, study)) folder.Write("blocks/checkpoint.bin", "not a checkpoint");
        var counting = new Counting();
        Play(study, counting);

        counting.Played.ShouldBe([0, 1, 2]);
        notes.Single().ShouldEndWith("blocks/checkpoint.bin is not used, because it is damaged. The run starts from nothing.");
    }

    [Fact]
    public void A_block_reported_twice_with_other_bits_stops_the_run_and_is_named()
    {
        var study = SmallWorld.NewStudy();
        var finished = new FinishedBlocks(study);
        finished.Add(new(study.BlockAt(1), new Tallies(study).Pack()));
        finished.Add(new(study.BlockAt(1), new Tallies(study).Pack()));

        var other = new Tallies(study).Pack();
        other[^1] ^= 1;
        Should.Throw<StudyFailedException>(() => finished.Add(new(study.BlockAt(1), other))).Message
            .ShouldStartWith("Block 1 (histories 20 to 39) was reported twice with different tallies");
    }

    [Fact]
    public void Progress_counts_histories_and_shows_the_headline_when_the_run_is_done()
    {
        var study = SmallWorld.NewStudy();
        using var folder = RunFolder.Open(runs, study);
        var run = new Run(study, new LocalEngine(1), folder);
        run.Progress().ShouldBe(new(0, 60, 0, null, double.NaN));

        var results = run.Play(Token);
        var progress = run.Progress();
        (progress.Done, progress.Total, progress.Remaining).ShouldBe((60, 60, TimeSpan.Zero));
        progress.HeadlineMedian.ShouldBe(results.Find("baseline", study.Scenario.Headline)!.Values[^1].P50);
    }

    private static byte[] Saved(Study study)
    {
        var finished = new FinishedBlocks(study);
        new LocalEngine(1).Play(study, [0], finished.Add, null, Token);
        using var stream = new MemoryStream();
        finished.Save(stream);
        return stream.ToArray();
    }

    private string Play(Study study, IEngine engine, CancellationToken? stop = null)
    {
        using var folder = RunFolder.Open(runs, study);
        new Run(study, engine, folder, notes.Add).Play(stop ?? Token);
        return folder.Path;
    }

    private static byte[] Results(string path) => File.ReadAllBytes(Path.Combine(path, Run.ResultsName));

    private static IEnumerable<string> Files(string path) =>
        Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(path, file)).Order(StringComparer.Ordinal);

    /// <summary>Plays a few blocks, then is stopped as by Ctrl-C.</summary>
    private sealed class Interrupted(int blocks, CancellationTokenSource stop) : IEngine
    {
        public string Name => "interrupted";

        public int Threads => 1;

        public void Play(Study study, IReadOnlyList<int> missing, Action<BlockResult> finished, Action<long>? progress, CancellationToken token)
        {
            new LocalEngine(1).Play(study, [.. missing.Take(blocks)], finished, progress, token);
            stop.Cancel();
            token.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Remembers which blocks were asked for.</summary>
    private sealed class Counting : IEngine
    {
        public string Name => "counting";

        public int Threads => 2;

        public IReadOnlyList<int> Played { get; private set; } = [];

        public void Play(Study study, IReadOnlyList<int> blocks, Action<BlockResult> finished, Action<long>? progress, CancellationToken stop)
        {
            Played = blocks;
            new LocalEngine(2).Play(study, blocks, finished, progress, stop);
        }
    }
}
