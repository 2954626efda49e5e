namespace Simulator.Scenarios;

/// <summary>Reads scenario files.</summary>
public static class ScenarioReader
{
    /// <summary>Reads a scenario, the files it extends and its tables, checks them, and tells everything that is wrong in one pass.</summary>
    /// <param name="path">A file; relative paths start at the current folder. Messages show it as it is given here.</param>
    /// <returns>The scenario, or the problems that stand in its way. Bad input never throws.</returns>
    public static Reading Read(string path) => Read(path, new ScenarioFiles());

    /// <summary>Reads a scenario from files that were read before, see <see cref="Scenario.Files"/>; nothing is taken from disk.</summary>
    public static Reading Read(string path, ScenarioFiles files)
    {
        var log = new ProblemLog();
        if (FileChain.Read(path, files, log) is not { } root) return new(null, log.InOrder);
        var seeds = SeedTables.Read(root["seeds"], files, log);
        var names = new Names(seeds?.Codes, seeds?.Clubs, [.. root.Parts("issues").Select(p => p.Entry.Key)]) { Countries = seeds?.Countries ?? Names.Unknown.Countries };
        Language.Scenario.Check(root, new Checking(log, names));
        var scenario = seeds is null ? null : Effective.Read(path, root, seeds, log);
        if (scenario is not null) scenario = scenario with { Files = files };
        return new(log.Any ? null : scenario, log.InOrder);
    }
}

/// <summary>What reading a file gave.</summary>
/// <param name="Scenario">The scenario; null where there are problems.</param>
/// <param name="Problems">Everything that is wrong, in order of file, line and column; empty where there is a scenario.</param>
public sealed record Reading(Scenario? Scenario, IReadOnlyList<Problem> Problems);
