using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Takes values out of checked mappings; a value that is missing or was refused reads as null.</summary>
internal static class MapReading
{
    public static string? Text(this MapNode map, string key) => (map[key] as ScalarNode)?.Value is { Length: > 0 } text ? text.TrimEnd() : null;

    public static double? Number(this MapNode map, string key) => Number(map[key]);

    public static double? Number(Node? node) =>
        node is ScalarNode { Quoted: false } scalar && NumberText.TryRead(scalar.Value, out var value, out _) ? value : null;

    public static bool Flag(this MapNode map, string key) => map.Text(key) == "true";

    public static DateOnly? Day(this MapNode map, string key) => map.Text(key) is { } text ? DateText.Day(text) : null;

    public static DateOnly? Month(this MapNode map, string key) => map.Text(key) is { } text ? DateText.Month(text) : null;

    public static MapNode? Map(this MapNode map, string key) => map[key] as MapNode;

    /// <summary>Values of a list, or the one value that stands without a list.</summary>
    public static IEnumerable<ScalarNode> Values(this MapNode map, string key) => map[key] switch
    {
        ListNode list => list.Items.OfType<ScalarNode>(),
        ScalarNode one => [one],
        _ => [],
    };

    /// <summary>Entries of a mapping whose values are mappings.</summary>
    public static IEnumerable<(Entry Entry, MapNode Part)> Parts(this MapNode map, string key) =>
        map.Map(key)?.Parts() ?? [];

    /// <summary>Entries of this mapping whose values are mappings.</summary>
    public static IEnumerable<(Entry Entry, MapNode Part)> Parts(this MapNode map) =>
        map.Entries.Where(e => e.Value is MapNode).Select(e => (e, (MapNode)e.Value));

    /// <summary>Mappings of a list.</summary>
    public static IEnumerable<MapNode> Items(this MapNode map, string key) => (map[key] as ListNode)?.Items.OfType<MapNode>() ?? [];

    /// <summary>The place of a key's value, else of the mapping.</summary>
    public static Place PlaceOf(this MapNode map, string key) => map[key]?.Place ?? map.Place;

    /// <summary>The indicator of the alliance with this name, or null.</summary>
    public static Indicator? Indicator(string? name) => Indicators.OfAlliance.FirstOrDefault(i => i.Name == name);
}
