using System.Diagnostics;

namespace Simulator.Studies;

/// <summary>One execution of a study into a folder. A run that was stopped or killed goes on where it was when the same study is run again.</summary>
/// <param name="study">What is played.</param>
/// <param name="engine">What plays it.</param>
/// <param name="folder">Where results go.</param>
/// <param name="note">Receives sentences for the user, for example that an earlier run is resumed.</param>
public sealed class Run(Study study, IEngine engine, RunFolder folder, Action<string>? note = null)
{
    /// <summary>The table of results in the folder.</summary>
    public const string ResultsName = "results.csv";

    /// <summary>The manifest in the folder; it is written last, so that a folder with a manifest is whole.</summary>
    public const string ManifestName = "manifest.json";

    private readonly Lock gate = new();
    private readonly Stopwatch playing = new();
    private FinishedBlocks finished = new(study);
    private long resumed;
    private long played;

    /// <summary>Plays what is missing, writes results, blocks and manifest, and returns what was found.</summary>
    /// <param name="stop">Stops between tiles; finished blocks are kept for the next run.</param>
    /// <exception cref="OperationCanceledException">The run was stopped; the same run goes on from here.</exception>
    /// <exception cref="RunFolderException">A file cannot be written.</exception>
    /// <exception cref="StudyFailedException">The engine or the model failed.</exception>
    public StudyResults Play(CancellationToken stop)
    {
        var started = DateTimeOffset.UtcNow;
        var checkpoint = new Checkpoint(folder, study);
        var recalled = engine.Recall(study);
        Begin(recalled ?? checkpoint.Load(note));
        Checkpoint? keeper = recalled is null ? checkpoint : null; // one of the two keeps finished blocks
        try
        {
            engine.Play(study, finished.Missing, block => Take(block, keeper), more => Interlocked.Add(ref played, more), stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            if (finished.Hashes.Count > 0) keeper?.Save(finished);
            throw;
        }

        playing.Stop();
        var results = finished.Merged.Results(study);
        folder.Write(ResultsName, stream => ResultsFile.Write(results, stream));
        folder.Write("blocks/blocks.csv", BlocksText());
        folder.Write(ManifestName, Manifest.Of(study, engine, started).Text());
        checkpoint.Remove();
        return results;
    }

    /// <summary>How far the run is; may be asked from any thread at any time.</summary>
    public Progress Progress()
    {
        var (now, seconds) = (Interlocked.Read(ref played), playing.Elapsed.TotalSeconds);
        var rate = now == 0 ? 0 : now / seconds;
        lock (gate)
        {
            var left = study.Histories - resumed - now;
            var median = finished.Merged.Median(study.Scenario.Headline, study.Setting.Months - 1);
            return new(resumed + now, study.Histories, rate, now == 0 ? null : TimeSpan.FromSeconds(left / rate), median);
        }
    }

    private void Begin(FinishedBlocks earlier)
    {
        lock (gate) (finished, resumed, played) = (earlier, earlier.Merged.Histories, 0);
        playing.Restart();
        if (earlier.Hashes.Count > 0) note?.Invoke($"Resuming: {earlier.Hashes.Count} of {study.Blocks} blocks were finished before.");
    }

    private void Take(BlockResult block, Checkpoint? keeper)
    {
        lock (gate) finished.Add(block);
        if (finished.Hashes.Count < study.Blocks) keeper?.SaveNowAndThen(finished);
    }

    private string BlocksText()
    {
        var rows = finished.Hashes.Select(one => (Block: study.BlockAt(one.Key), Hash: one.Value))
            .Select(row => $"{row.Block.Index},{row.Block.FirstHistory},{row.Block.Histories},{row.Hash}\n");
        return "block,first_history,histories,sha256\n" + string.Concat(rows);
    }
}
