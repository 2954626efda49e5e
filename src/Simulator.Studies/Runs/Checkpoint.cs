using System.Diagnostics;

namespace Simulator.Studies;

/// <summary>Keeps the finished blocks of an unfinished run on disk, so that the same command goes on from there.</summary>
internal sealed class Checkpoint(RunFolder folder, Study study)
{
    private const string Name = "blocks/checkpoint.bin";

    /// <summary>How much work a kill may cost at most, beside the blocks under way. Clocks decide when to save, never what.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly Stopwatch since = Stopwatch.StartNew();

    /// <summary>What an earlier run finished; nothing where there was none or it cannot be used.</summary>
    /// <param name="note">Receives a sentence for the user where something was found that cannot be used.</param>
    public FinishedBlocks Load(Action<string>? note)
    {
        if (folder.Read(Name) is not { } saved) return new(study);
        try
        {
            return FinishedBlocks.Load(study, saved);
        }
        catch (InvalidDataException exception)
        {
            note?.Invoke($"The checkpoint {folder.Path}/{Name} is not used, because {exception.Message}. The run starts from nothing.");
            return new(study);
        }
    }

    /// <summary>Saves where the last time was long ago.</summary>
    public void SaveNowAndThen(FinishedBlocks finished)
    {
        if (since.Elapsed < Pause) return;
        Save(finished);
    }

    /// <summary>Saves now.</summary>
    public void Save(FinishedBlocks finished)
    {
        folder.Write(Name, finished.Save);
        since.Restart();
    }

    /// <summary>Removes it: the run is finished.</summary>
    public void Remove() => folder.Remove(Name);
}
