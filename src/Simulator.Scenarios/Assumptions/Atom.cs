namespace Simulator.Scenarios;

/// <summary>A part of a scenario that one file sets as a whole: a single value, a number with its source, an event.</summary>
/// <param name="Path">Keys down to it, joined by points, for example members.POL.spending.core.2028.</param>
/// <param name="Key">The last of these keys.</param>
/// <param name="Shape">Its shape.</param>
/// <param name="Node">What was written.</param>
/// <param name="Place">Where its key stands.</param>
/// <param name="Beside">The mapping that it is an entry of; null for a whole scenario.</param>
/// <param name="Unit">Unit that its key always has; null where there is none.</param>
internal sealed record Atom(string Path, string Key, Shape Shape, Node Node, Place Place, MapNode? Beside = null, string? Unit = null)
{
    /// <summary>All atoms of a scenario file.</summary>
    public static IEnumerable<Atom> Of(MapNode scenario) => Language.Scenario.Atoms(new Atom("", "", Language.Scenario, scenario, scenario.Place));

    /// <summary>An entry with a known key.</summary>
    public Atom Under(Entry entry, string segment, Key key) => Under(entry, segment, key.Shape) with { Unit = key.UnitOf };

    /// <summary>An entry with a key of the file's own.</summary>
    public Atom Under(Entry entry, string segment, Shape shape) => new(To(segment), entry.Key, shape, entry.Value, entry.KeyPlace, Node as MapNode);

    /// <summary>An entry of a list that has a name.</summary>
    public Atom Item(MapNode item, string name, Shape shape) => new(To(name), name, shape, item, item.PlaceOf("id"));

    /// <summary>A lever or a question as one part, though a later file may change single keys of it.</summary>
    public static IEnumerable<Atom> Named(MapNode scenario, string key, FieldsShape shape) =>
        scenario.Parts(key).Select(p => new Atom($"{key}.{p.Entry.Key}", p.Entry.Key, shape, p.Part, p.Entry.KeyPlace));

    /// <summary>True for a part that has a name of its own: an event, a lever, a question.</summary>
    public bool IsNamed => Node is MapNode map && (map["id"] is not null || Shape == Language.Lever || Shape == Language.Question);

    /// <summary>What it says under a key; null where it says nothing, or what goes without saying.</summary>
    public Atom? At(Key key) =>
        Node is MapNode map && FieldsShape.Says(map, key) && map.Find(key.Name) is { } entry ? Under(entry, key.Name, key) : null;

    /// <summary>All that it says in canonical form, for comparison; null where it is malformed.</summary>
    public string? Text()
    {
        var problems = new ProblemLog();
        Shape.Check(Node, new Checking(problems, Names.Unknown));
        if (problems.Any) return null;
        var text = new CanonicalText();
        text.Key(Key, () => Shape.Write(Node, text));
        return text.ToString();
    }

    private string To(string segment) => Path.Length == 0 ? segment : $"{Path}.{segment}";
}
