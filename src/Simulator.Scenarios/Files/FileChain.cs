namespace Simulator.Scenarios;

/// <summary>A scenario file and the files that it extends, joined into one mapping whose parts know where they stand.</summary>
internal static class FileChain
{
    private const int Longest = 8;

    /// <summary>The joined mapping; null where a file of the chain cannot be read.</summary>
    public static MapNode? Read(string path, ScenarioFiles files, ProblemLog log)
    {
        if (Load(path, files, log) is not { } chain) return null;
        var joined = Plain(chain[^1]);
        for (var f = chain.Count - 2; f >= 0; f--)
        {
            joined = Without(joined, chain[f], log);
            joined = (MapNode)Language.Scenario.Join(joined, Plain(chain[f]), log);
        }

        Without(Plain(chain[^1]).With("events", null), chain[^1], log); // the first file has nothing to remove
        return joined;
    }

    /// <summary>Mappings of all files, the one that was asked for first; null after telling what is wrong.</summary>
    private static List<MapNode>? Load(string path, ScenarioFiles files, ProblemLog log)
    {
        var chain = new List<MapNode>();
        var seen = new List<string>();
        Place? asked = null;
        while (true)
        {
            var full = Path.GetFullPath(path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) ? "." : path);
            if (seen.Contains(full)) return Refuse(Problems.ExtendsCycle, $"{Printable.Path(path)} is extended a second time: the files extend each other.", "Let one of them stand on its own.");
            if (seen.Count == Longest) return Refuse(Problems.ExtendsTooLong, $"More than {Longest} files extend each other.", "Join some of them.");
            seen.Add(full);
            if (files.Open(path, chain.Count, TextFile.ScenarioBytes, asked, log) is not { } source || NodeReader.Read(source, log) is not { } root) return null;
            chain.Add(root);
            if (root["extends"] is not { } extends) return chain;
            if (extends is not ScalarNode { Value.Length: > 0 } named) return Refuse(Problems.WrongKind, "extends names one file.", "Write extends: and a path relative to this file.", extends.Place);
            asked = named.Place;
            if (RelativePath.Join(named, log) is not { } next) return null;
            path = next;
        }

        List<MapNode>? Refuse(ProblemKind kind, string message, string mend, Place? at = null)
        {
            log.Add(kind, at ?? asked!.Value, message, mend);
            return null;
        }
    }

    private static MapNode Plain(MapNode file) => file.With("extends", null).With("remove_events", null);

    /// <summary>The earlier files less the events that a later one removes.</summary>
    private static MapNode Without(MapNode earlier, MapNode later, ProblemLog log) =>
        Happenings.Remove(earlier, [.. later.Values("remove_events")], log);
}
