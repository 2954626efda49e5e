namespace Simulator.Scenarios;

/// <summary>Takes events out of a scenario by name or by dispute.</summary>
internal static class Happenings
{
    private const int MostComparisons = 100_000; // a second of looking for a name that was meant

    /// <summary>The scenario without the named events; an unknown name is told.</summary>
    public static MapNode Remove(MapNode scenario, IReadOnlyList<ScalarNode> ids, ProblemLog log) =>
        Remove(scenario, ids, Ids(scenario), "Use the id of an event that this scenario has, and that no file takes out.", log);

    /// <summary>The scenario without the named events, which need not be there any more; a name that was never known is told.</summary>
    public static MapNode Remove(MapNode scenario, IReadOnlyList<ScalarNode> ids, IReadOnlyCollection<string> known, ProblemLog log) =>
        Remove(scenario, ids, known, "Use the id of an event of the files that this one extends.", log);

    private static MapNode Remove(MapNode scenario, IReadOnlyList<ScalarNode> ids, IReadOnlyCollection<string> known, string mend, ProblemLog log)
    {
        if (ids.Count == 0) return scenario;
        var likely = (long)ids.Count * known.Count <= MostComparisons ? known : [];
        foreach (var id in ids.ExceptBy(known, id => id.Value))
            log.Add(Problems.UnknownEvent, id.Place, $"There is no event {Printable.Quote(id.Value)} to remove.", Spelling.Suggest(id.Value, likely, mend));
        var removed = ids.Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        return Keep(scenario, e => !removed.Contains(EventListShape.Id(e)));
    }

    /// <summary>Names of all events.</summary>
    public static string[] Ids(MapNode scenario) => [.. scenario.Items("events").Select(EventListShape.Id)];

    /// <summary>The scenario without the events of a dispute.</summary>
    public static MapNode RemoveIssue(MapNode scenario, string? issue) =>
        issue is null ? scenario : Keep(scenario, e => (e as MapNode)?.Text("issue") != issue);

    private static MapNode Keep(MapNode scenario, Func<Node, bool> keep) => scenario["events"] is ListNode events
        ? scenario.With("events", new ListNode(events.Place, [.. events.Items.Where(keep)]))
        : scenario;
}
