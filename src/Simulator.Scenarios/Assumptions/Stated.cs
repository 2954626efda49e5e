namespace Simulator.Scenarios;

/// <summary>Something that a scenario states, with what stands behind it.</summary>
/// <param name="Value">Value or distribution as a file writes it, for example 0.3, or uniform [0.2, 0.8]; date and label of an event.</param>
/// <param name="Unit">Unit; blank where it is no number.</param>
/// <param name="Source">Source, blank for an assumption and for what needs none.</param>
/// <param name="Assumption">Reason of an assumption, blank where there is a source and for what needs none.</param>
/// <param name="Origin">file:line that states it; "model" for a default of the model.</param>
public sealed record Stated(string Value, string Unit, string Source, string Assumption, string Origin)
{
    private static readonly string[] Timing = ["window", "hazard", "when", "probability", "lag", "cooldown", "repeat", "from", "to"];
    private static readonly string[] Behind = ["unit", "source", "assumption", "severity_assumption"];

    /// <summary>Source or assumption in one text; blank where there is neither.</summary>
    public string Reason => Source.Length > 0 ? Source : Assumption.Length > 0 ? $"assumption: {Assumption}" : "";

    internal static Stated Of(Atom atom)
    {
        var own = atom.Node as MapNode;
        var behind = own is not null && (own["source"] ?? own["assumption"]) is not null ? own : atom.Beside ?? own;
        var choice = atom.Unit == "1" ? atom.Beside?.Text("severity_assumption") : Timing.Contains(atom.Key) ? atom.Beside?.Text("timing_assumption") : null;
        return new(
            ValueOf(atom.Node), UnitOf(atom, own ?? atom.Beside), choice is null ? behind?.Text("source") ?? "" : "", choice ?? behind?.Text("assumption") ?? "",
            Printable.OneLine(atom.Place.FileAndLine));
    }

    /// <summary>True for keys that say what stands behind a number, not the number.</summary>
    internal static bool IsBehind(string key) => Behind.Contains(key);

    private static string UnitOf(Atom atom, MapNode? behind) => atom.Node is MapNode map && map["times"] is not null ? "1" :
        atom.Unit ?? Model.Parameters.Find(atom.Key)?.Unit ?? (atom.Node is MapNode || MapReading.Number(atom.Node) is not null ? behind?.Text("unit") ?? "" : "");

    private static string ValueOf(Node node) => node switch
    {
        MapNode map when map.Text("label") is { } label => map["date"] is not null && map["every"] is null ? $"{map.Text("date")} {label}" : $"{label} ({TimingReading.InWords(map)})",
        MapNode map when map.Text("ask") is { } ask => ask,
        MapNode map when map["range"] is { } range => $"{map.Text("name")} {Flow(range)}",
        MapNode map when map["value"] is { } value => string.Join(", ", [Flow(value), .. Content(map, "value")]),
        MapNode map => string.Join(", ", Content(map)),
        ListNode list => string.Join(", ", list.Items.Select(Flow)),
        _ => Flow(node),
    };

    private static IEnumerable<string> Content(MapNode map, string? but = null) =>
        map.Entries.Where(e => e.Key != but && !IsBehind(e.Key)).Select(e => $"{e.Key} {Flow(e.Value)}");

    private static string Flow(Node node) => node switch
    {
        MapNode map => $"{{ {string.Join(", ", map.Entries.Select(e => $"{e.Key}: {Flow(e.Value)}"))} }}",
        ListNode list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        _ when MapReading.Number(node) is { } number => NumberText.Of(number),
        ScalarNode scalar => scalar.Value.TrimEnd(),
        _ => "",
    };
}
