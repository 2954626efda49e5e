namespace Simulator.Scenarios;

/// <summary>Takes variants of extended files out of a scenario.</summary>
internal static class WhatIfs
{
    /// <summary>The scenario without the named variants and without the questions that compare one of them; an unknown name is told.</summary>
    public static MapNode Remove(MapNode scenario, IReadOnlyList<ScalarNode> names, ProblemLog log)
    {
        if (names.Count is 0 or > Language.MostNames) return scenario; // too many are told already
        string[] known = [.. Entries(scenario, "variants").Select(e => e.Key)];
        foreach (var name in names.ExceptBy(known, n => n.Value))
            log.Add(Problems.UnknownVariant, name.Place, $"There is no variant {Printable.Quote(name.Value)} to remove.", Spelling.Suggest(name.Value, known, "Use the name of a variant of the files that this one extends."));
        var removed = names.Select(n => n.Value).ToHashSet(StringComparer.Ordinal);
        return Keep(Keep(scenario, "variants", e => !removed.Contains(e.Key)), "decide", e => !Compares(e.Value, removed));
    }

    private static bool Compares(Node question, HashSet<string> removed) =>
        question is MapNode map && ((string[])["variant", "against"]).Any(side => removed.Contains(map.Text(side) ?? ""));

    private static MapNode Keep(MapNode scenario, string table, Func<Entry, bool> keep) => scenario[table] is MapNode map
        ? scenario.With(table, new MapNode(map.Place, [.. map.Entries.Where(keep)]))
        : scenario;

    private static IEnumerable<Entry> Entries(MapNode scenario, string table) => (scenario[table] as MapNode)?.Entries ?? [];
}
