using Simulator.Scenarios;
using Simulator.Studies;

namespace Simulator.Grains.Tests;

/// <summary>What the tests of this project share.</summary>
internal static class Playing
{
    /// <summary>Reports a test as skipped where this build has no Orleans, with what is missing.</summary>
    public static void NeedsOrleans()
    {
        if (GrainEngine.Missing is { } missing) Assert.Skip(missing);
    }

    /// <summary>The shipped replay, small: 32 members, three variants, 132 months.</summary>
    public static Study Replay(int draws, int replications, int blockDraws = 1, ulong seed = 7) => Shipped("record.yaml", draws, replications, blockDraws, seed);

    /// <summary>A shipped scenario, small.</summary>
    public static Study Shipped(string file, int draws, int replications, int blockDraws = 1, ulong seed = 7)
    {
        var reading = ScenarioReader.Read(Path.Combine(Checkout.Root, "scenarios", file));
        return new(reading.Scenario!, draws, replications, seed, blockDraws);
    }

    /// <summary>Plays all blocks of a study; hash of each.</summary>
    public static FinishedBlocks Play(IEngine engine, Study study, CancellationToken stop)
    {
        var finished = new FinishedBlocks(study);
        engine.Play(study, finished.Missing, finished.Add, null, stop);
        return finished;
    }

    /// <summary>The bytes of results.csv that an engine makes of a study.</summary>
    public static byte[] Table(IEngine engine, Study study, CancellationToken stop)
    {
        var scratch = Directory.CreateTempSubdirectory("simulator-grains-");
        try
        {
            using var folder = RunFolder.Open(scratch.FullName, study);
            new Run(study, engine, folder).Play(stop);
            return File.ReadAllBytes(Directory.EnumerateFiles(scratch.FullName, Run.ResultsName, SearchOption.AllDirectories).Single());
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    /// <summary>What the local engine makes of a study.</summary>
    public static IReadOnlyDictionary<int, string> Local(Study study) => Play(new LocalEngine(2), study, CancellationToken.None).Hashes;
}
