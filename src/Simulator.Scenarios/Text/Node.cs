namespace Simulator.Scenarios;

/// <summary>A part of a scenario file with the place where it stands.</summary>
internal abstract class Node(Place place)
{
    public Place Place => place;

    /// <summary>What it is, for messages.</summary>
    public abstract string Found { get; }
}

/// <summary>A value: text, number, date or switch; what it is depends on who reads it.</summary>
internal sealed class ScalarNode(Place place, string value, bool quoted) : Node(place)
{
    public string Value => value;

    /// <summary>True where it stands in quotes or in a block, so that it can only be text.</summary>
    public bool Quoted => quoted;

    public override string Found => value.Length == 0 ? "nothing" : Printable.Quote(value);
}

/// <summary>A list in the order of the file.</summary>
internal sealed class ListNode(Place place, IReadOnlyList<Node> items) : Node(place)
{
    public IReadOnlyList<Node> Items => items;

    public override string Found => "a list";
}

/// <summary>A mapping of keys to parts, each key once, in the order of the file.</summary>
internal sealed class MapNode(Place place, IReadOnlyList<Entry> entries) : Node(place)
{
    private readonly Dictionary<string, Entry> byKey = entries.ToDictionary(e => e.Key, StringComparer.Ordinal);

    public IReadOnlyList<Entry> Entries => entries;

    public override string Found => "a mapping";

    /// <summary>The part under a key, or null.</summary>
    public Node? this[string key] => byKey.TryGetValue(key, out var entry) ? entry.Value : null;

    public Entry? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>This mapping with one key set; a null part removes the key.</summary>
    public MapNode With(string key, Node? part)
    {
        var entry = part is null ? null : new Entry(key, Find(key)?.KeyPlace ?? part.Place, part);
        return new MapNode(Place, [.. entries.Where(e => e.Key != key), .. entry is null ? [] : new[] { entry }]);
    }
}

/// <summary>A key and what stands under it.</summary>
/// <param name="Key">Key.</param>
/// <param name="KeyPlace">Where the key stands.</param>
/// <param name="Value">What stands under it.</param>
internal sealed record Entry(string Key, Place KeyPlace, Node Value);
