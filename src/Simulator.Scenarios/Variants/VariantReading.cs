using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Applies the differences of a variant to its baseline and says them in sentences.</summary>
internal static class VariantReading
{
    /// <summary>Name of the scenario's own world.</summary>
    public const string Baseline = "baseline";

    private static readonly string[] Parts = ["set", "members", "weigh", "remove", "add_events"];

    /// <summary>The scenario as it is in the variant.</summary>
    public static MapNode Apply(MapNode scenario, Entry entry, MapNode variant, ProblemLog log)
    {
        if (entry.Key == Baseline || entry.Key.Contains("-minus-", StringComparison.Ordinal))
            log.Add(Problems.Conflict, entry.KeyPlace, $"The name {Printable.Quote(entry.Key)} is taken by the results themselves.", "Choose another name for the variant.");
        var whole = variant["question"] is not null || variant.Entries.Count == 0; // else something is missing or astray, and told
        if (whole && !Parts.Any(k => variant[k] is not null))
            log.Add(Problems.Conflict, entry.KeyPlace, $"The variant {Printable.Quote(entry.Key)} changes nothing.", "Add set, members, weigh, remove or add_events.");
        var changed = scenario;
        if (variant.Map("remove") is { } removal)
        {
            changed = Happenings.Remove(changed, [.. removal.Values("events")], log);
            changed = Happenings.RemoveIssue(changed, removal.Text("issue"));
        }

        foreach (var (key, part) in new[] { ("parameters", variant["set"]), ("members", variant["members"]), ("weigh", variant["weigh"]), ("events", variant["add_events"]) })
            if (part is not null) changed = (MapNode)Language.Scenario.Join(changed, new MapNode(part.Place, [new Entry(key, part.Place, part)]), log);
        return changed;
    }

    /// <summary>What differs from the baseline, one sentence each.</summary>
    public static IReadOnlyList<string> Differences(
        IReadOnlyList<Prior> before, IReadOnlyList<Prior> after, MapNode variant,
        IReadOnlyList<(Event Event, MapNode Part)> baseEvents, IReadOnlyList<(Event Event, MapNode Part)> events)
    {
        var differences = new List<string>();
        foreach (var p in Parameters.All)
            if (before[p.Index].Text != after[p.Index].Text) differences.Add($"{p.Name} is {after[p.Index].Text}{Citations.InUnit(p.Unit)} instead of {before[p.Index].Text}.");
        foreach (var (member, facts) in variant.Parts("members"))
            foreach (var entry in facts.Entries) differences.Add($"{member.Key} {entry.Key} differs: {Values(entry)}.");
        differences.AddRange(EvidenceReading.Statements(variant).Select(s => $"The {s.Name} is {s.Value}."));
        differences.AddRange(baseEvents.ExceptBy(events.Select(e => e.Part), b => b.Part).Select(b => $"Without {Dated(b)}.")); // a repeated event once
        differences.AddRange(events.ExceptBy(baseEvents.Select(b => b.Part), e => e.Part).Select(e => $"With {Dated(e)}."));
        return differences;
    }

    private static string Dated((Event Event, MapNode Part) e) => $"{e.Event.Label} ({TimingReading.InWords(e.Part)})";

    private static string Values(Entry entry) => entry.Value is not MapNode map ? "" : map.Number("value") is { } value
        ? $"{NumberText.Of(value)}{Citations.InUnit(map.Text("unit")!)}"
        : string.Join(", ", map.Parts().Select(p => $"{p.Entry.Key}: {NumberText.Of(p.Part.Number("value") ?? 0)}{Citations.InUnit(p.Part.Text("unit")!)}"));
}
