namespace Simulator.Scenarios;

/// <summary>
/// Weighs the evidence of events: a report counts by who gives it and through how many hands it went, and what only retells another event
/// that happens adds nothing, unless the scenario gives retellings a weight.
/// </summary>
internal sealed class EvidenceReading
{
    private readonly MapNode? weigh;
    private readonly ProblemLog log;
    private readonly Dictionary<string, MapNode> happening;
    private readonly Dictionary<string, MapNode> known;

    /// <summary>Checks the weights of a scenario.</summary>
    /// <param name="scenario">The baseline or a variant.</param>
    /// <param name="root">The baseline.</param>
    /// <param name="citations">Known sources.</param>
    /// <param name="log">Receives problems.</param>
    public EvidenceReading(MapNode scenario, MapNode root, Citations citations, ProblemLog log)
    {
        (weigh, this.log) = (scenario.Map("weigh"), log);
        happening = ById(scenario.Items("events"));
        known = ById(root.Items("events").Concat(scenario.Items("events")));
        foreach (var (entry, voice) in Voices(scenario)) Check(entry, voice, $"the weight of the voice {Printable.Quote(entry.Key)}");
        if (weigh?.Find("retelling") is { Value: MapNode retelling } weight) Check(weight, retelling, "the weight of a retelling");

        void Check(Entry entry, MapNode part, string what)
        {
            citations.Check(part, entry.KeyPlace, what);
            citations.CheckUnit(part, entry.KeyPlace, what, "1");
            if (part["by_relay"] is ListNode { Items.Count: 0 }) log.Add(Problems.Evidence, part.PlaceOf("by_relay"), "There is no weight here.", "Write at least the weight of a first-hand report.");
            if (part.Number("value") is < 0 or > 1) log.Add(Problems.OutOfRange, part.PlaceOf("value"), "A weight lies from 0 to 1.", "Write a number from 0 to 1.");
        }
    }

    /// <summary>The weights of evidence as reports list them.</summary>
    public static IEnumerable<Statement> Statements(MapNode scenario)
    {
        foreach (var (entry, voice) in Voices(scenario))
            yield return StatementOf($"weight of the voice {entry.Key}", string.Join(", ", voice.Values("by_relay").Select(v => v.Value)), voice, entry);
        if (scenario.Map("weigh")?.Find("retelling") is { Value: MapNode retelling } entryOf)
            yield return StatementOf("weight of a retelling", NumberText.Of(retelling.Number("value") ?? 0), retelling, entryOf);
    }

    /// <summary>Weight in [0, 1] of an event; 1 where it names no evidence.</summary>
    public float WeightOf(MapNode part)
    {
        if (part.Map("evidence") is not { } evidence) return 1;
        return VoiceOf(evidence) * RetellingOf(part, evidence);
    }

    private float VoiceOf(MapNode evidence)
    {
        if (evidence["voice"] is not ScalarNode voice) return 1;
        if (weigh?.Map("voices")?.Map(voice.Value) is not { } weights)
        {
            string[] voices = [.. weigh?.Map("voices")?.Entries.Select(e => e.Key) ?? []];
            log.Add(Problems.Evidence, voice.Place, $"The voice {Printable.Quote(voice.Value)} has no weight.", Spelling.Suggest(voice.Value, voices, "Give it one: weigh: { voices: { ... } }"));
            return 1;
        }

        double?[] byRelay = [.. weights.Values("by_relay").Select(MapReading.Number)];
        var relay = (int)Math.Clamp(evidence.Number("relay") ?? 0, 0, Math.Max(0, byRelay.Length - 1));
        return byRelay.Length == 0 ? 1 : (float)(byRelay[relay] ?? 1);
    }

    private float RetellingOf(MapNode part, MapNode evidence)
    {
        if (evidence["retells"] is not ScalarNode retold) return 1;
        if (!known.TryGetValue(retold.Value, out var original))
            log.Add(Problems.UnknownEvent, retold.Place, $"There is no event {Printable.Quote(retold.Value)} to retell.", Spelling.Suggest(retold.Value, known.Keys, "Use the id of an event of this scenario."));
        else if (original.Text("id") == part.Text("id") || original.Map("evidence")?["retells"] is not null)
            log.Add(Problems.Evidence, retold.Place, $"{Printable.Quote(retold.Value)} is no original.", "Name the event that was told first.");
        return happening.ContainsKey(retold.Value) ? (float)(weigh?.Map("retelling")?.Number("value") ?? 0) : 1;
    }

    private static IEnumerable<(Entry Entry, MapNode Part)> Voices(MapNode scenario) => scenario.Map("weigh")?.Parts("voices") ?? [];

    private static Dictionary<string, MapNode> ById(IEnumerable<MapNode> events)
    {
        var byId = new Dictionary<string, MapNode>(StringComparer.Ordinal);
        foreach (var e in events) byId.TryAdd(EventListShape.Id(e), e);
        return byId;
    }

    private static Statement StatementOf(string name, string value, MapNode part, Entry entry) =>
        new(name, value, "1", part.Text("source") ?? "", part.Text("assumption") ?? "", entry.KeyPlace.FileAndLine);
}
