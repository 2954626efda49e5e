namespace Simulator.Scenarios;

/// <summary>A scenario file, the files that it extends and their overlays, joined into one mapping whose parts know where they stand.</summary>
internal sealed class FileChain
{
    private const int Longest = 8;
    private const int MostText = TextFile.ScenarioBytes * 5 / 4; // of all files together: one of the largest size, and others as long as scenarios are

    private readonly ScenarioFiles files;
    private readonly ProblemLog log;
    private readonly List<Level> levels = [];
    private int opened, length;

    private FileChain(ScenarioFiles files, ProblemLog log) => (this.files, this.log) = (files, log);

    /// <summary>The joined mapping; null where a file cannot be read.</summary>
    public static MapNode? Read(string path, ScenarioFiles files, ProblemLog log)
    {
        var chain = new FileChain(files, log);
        if (!chain.Load(path)) return null;
        var joined = new MapNode(chain.levels[^1].Own.Place, []);
        foreach (var (own, overlays) in Enumerable.Reverse(chain.levels)) joined = chain.Over(joined, own, overlays);
        return joined;
    }

    /// <summary>Reads all files, the one that was asked for first; false after telling what is wrong.</summary>
    private bool Load(string path)
    {
        var seen = new List<string>();
        for (Place? asked = null; ;)
        {
            var full = Path.GetFullPath(path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) ? "." : path);
            if (seen.Contains(full)) return Refuse(Problems.ExtendsCycle, asked!.Value, $"{Printable.Path(path)} is extended a second time: the files extend each other.", "Let one of them stand on its own.");
            if (seen.Count == Longest) return Refuse(Problems.ExtendsTooLong, asked!.Value, $"More than {Longest} files extend each other.", "Join some of them.");
            seen.Add(full);
            if (Open(path, asked) is not { } own || Overlays(own) is not { } overlays) return false;
            levels.Add(new(own, overlays));
            if (own["extends"] is not { } extends) return true;
            if (extends is not ScalarNode { Value.Length: > 0 } named) return Refuse(Problems.WrongKind, extends.Place, "extends names one file.", "Write extends: and a path relative to this file.");
            asked = named.Place;
            if (RelativePath.Join(named, log) is not { } next) return false;
            path = next;
        }
    }

    private bool Refuse(ProblemKind kind, Place place, string message, string mend)
    {
        log.Add(kind, place, message, mend);
        return false;
    }

    private MapNode? Open(string path, Place? asked)
    {
        if (files.Open(path, opened++, TextFile.ScenarioBytes, asked, log) is not { } source) return null;
        length += source.Text.Length;
        if (length <= MostText) return NodeReader.Read(source, log);
        Refuse(Problems.FileTooLarge, asked ?? source.Start, $"The files of this scenario have more than {MostText:N0} characters in all.", "Build on fewer or smaller files.");
        return null;
    }

    /// <summary>The overlays that a file names; null after telling what is wrong with one of them.</summary>
    private List<MapNode>? Overlays(MapNode own)
    {
        Check(own, "remove_events");
        Check(own, "overlays");
        ScalarNode[] names = [.. own.Values("overlays")];
        if (names.Length > Language.MostOverlays) return null; // told already
        var overlays = new List<MapNode?>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var named in names)
        {
            var path = RelativePath.Join(named, log);
            var once = path is null || seen.Add(Path.GetFullPath(path)) || Refuse(Problems.NoOverlay, named.Place, $"{Printable.Path(path)} is laid over twice.", "Keep one of the two.");
            overlays.Add(path is not null && once && Open(path, named.Place) is { } overlay && IsPart(overlay, named.Place) ? overlay : null);
        }

        return overlays.Contains(null) ? null : [.. overlays.OfType<MapNode>()];
    }

    private bool IsPart(MapNode overlay, Place asked)
    {
        var refused = overlay.Entries.Where(e => e.Key is "scenario" or "extends" or "overlays").ToList();
        foreach (var entry in refused)
            log.Add(
                Problems.NoOverlay, entry.KeyPlace, $"This file is laid over in {Printable.OneLine(asked.FileAndLine)}, and an overlay has no key {Printable.Quote(entry.Key)} of its own.",
                "Keep only what differs; the file that lays it over has the name and the base. To build on a whole scenario, write extends.");
        Check(overlay, "remove_events");
        return refused.Count == 0;
    }

    /// <summary>Tells where a key that is used up in joining does not hold what it should; what is joined is checked later.</summary>
    private void Check(MapNode file, string key)
    {
        if (file[key] is { } node) Language.Scenario.Find(key)!.Shape.Check(node, new Checking(log, Names.Unknown));
    }

    /// <summary>What holds after a file and its overlays: what lies beneath, then each overlay, then what the file itself says.</summary>
    private MapNode Over(MapNode beneath, MapNode own, IReadOnlyList<MapNode> overlays)
    {
        var joined = beneath;
        string[] known = [.. Happenings.Ids(beneath), .. overlays.SelectMany(Happenings.Ids)];
        foreach (var file in (MapNode[])[.. overlays, own])
        {
            joined = Happenings.Remove(joined, [.. file.Values("remove_events")], known, log);
            joined = (MapNode)Language.Scenario.Join(joined, Plain(file), log);
        }

        OverlayConflicts.Tell(overlays, own, log);
        return joined;
    }

    private static MapNode Plain(MapNode file) => file.With("extends", null).With("overlays", null).With("remove_events", null);

    /// <summary>A file of the chain with its overlays in order.</summary>
    private sealed record Level(MapNode Own, IReadOnlyList<MapNode> Overlays);
}
