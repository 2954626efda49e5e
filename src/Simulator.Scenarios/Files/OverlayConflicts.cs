namespace Simulator.Scenarios;

/// <summary>Finds what two overlays of one file set to different values, unless the file itself sets it and so decides.</summary>
internal static class OverlayConflicts
{
    /// <summary>Tells every conflict at the later overlay, with file and line of the earlier one.</summary>
    public static void Tell(IReadOnlyList<MapNode> overlays, MapNode own, ProblemLog log)
    {
        if (overlays.Count < 2) return;
        var decided = Sayings(own).Keys;
        var first = new Dictionary<string, Saying>(StringComparer.Ordinal);
        foreach (var (path, later) in overlays.SelectMany(Sayings))
        {
            if (decided.Contains(path) || first.TryAdd(path, later)) continue;
            if (later.Text() is { } text && first[path].Text() is { } earlier && text != earlier) Tell(first[path], later, own, log);
        }
    }

    private static void Tell(Saying earlier, Saying later, MapNode own, ProblemLog log)
    {
        var first = Difference.Between(later.Atom, earlier.Atom)[0];
        log.Add(
            Problems.OverlaysDisagree, later.Place,
            $"Overlays disagree on {Printable.OneLine(first.Path)}: {first.Words(first.Before)} here, {first.Words(first.After)} in {Printable.OneLine(earlier.Place.FileAndLine)}.",
            $"State it in {Printable.OneLine(own.Place.Source.Path)}, which then decides, or take it out of one of the two.");
    }

    /// <summary>What a file sets or removes, by path; an event that it removes and states again is stated.</summary>
    private static Dictionary<string, Saying> Sayings(MapNode file)
    {
        var sayings = new Dictionary<string, Saying>(StringComparer.Ordinal);
        foreach (var id in file.Values("remove_events")) sayings[$"events.{id.Value}"] = new(null, id.Place);
        foreach (var atom in Atom.Of(file).Where(a => a.Path is not ("remove_events" or "overlays" or "extends"))) sayings[atom.Path] = new(atom, atom.Place);
        return sayings;
    }

    /// <summary>One thing that a file says.</summary>
    /// <param name="Atom">What it sets; null where it removes.</param>
    /// <param name="Place">Where it stands.</param>
    private sealed record Saying(Atom? Atom, Place Place)
    {
        /// <summary>What it sets in canonical form, blank for nothing; null where it is malformed, which is told elsewhere.</summary>
        public string? Text() => Atom is null ? "" : Atom.Text();
    }
}
