using System.Text.Json.Nodes;

namespace Simulator.Scenarios;

/// <summary>A mapping with known keys; a later file changes it key by key, or as a whole where it states a number.</summary>
/// <param name="name">What it is, for messages.</param>
/// <param name="joined">True where a later file changes single keys, false where it replaces the whole.</param>
/// <param name="keys">All keys.</param>
internal sealed class FieldsShape(string name, bool joined, params Key[] keys) : Shape
{
    private readonly string[] names = [.. keys.Select(k => k.Name)];

    public IReadOnlyList<Key> Keys => keys;

    /// <summary>Keys that somebody might expect here, each with the reason why it cannot be here.</summary>
    public IReadOnlyDictionary<string, string> Refused { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public override string Expected => name;

    public override string How => $"Write keys and values, for example {{ {string.Join(", ", Example().Select(k => $"{k}: ..."))} }}; known keys: {string.Join(", ", names)}.";

    public override void Check(Node node, Checking check)
    {
        if (node is not MapNode map)
        {
            check.WrongKind(node, this);
            return;
        }

        foreach (var entry in map.Entries)
        {
            if (Find(entry.Key) is { } key) key.Shape.Check(entry.Value, check);
            else if (Refused.TryGetValue(entry.Key, out var reason)) check.Log.Add(Problems.Unpaired, entry.KeyPlace, $"The key {Printable.Quote(entry.Key)} cannot be in {name}.", reason);
            else check.Log.Add(Problems.UnknownKey, entry.KeyPlace, $"{Printable.Quote(entry.Key)} is not a key of {name}.", Mend(entry, check.Names));
        }

        foreach (var key in keys)
            if (key.Required && map[key.Name] is null)
                check.Log.Add(Problems.MissingKey, map.Place, $"The key \"{key.Name}\" is missing in {name}.", $"{key.Help} Write {key.Name}: and {key.Shape.Expected}.");
    }

    /// <summary>What somebody probably meant by a key that is not known.</summary>
    private string Mend(Entry entry, Names known)
    {
        if (entry.Key.All(char.IsAsciiDigit) && entry.Value is ScalarNode { Value.Length: 0 }) return "A comma separates keys: use a point for decimals, or put text with a comma in quotes.";
        return Array.Find(keys, k => k.Shape is TableShape table && table.Knows(entry.Key, known)) is { } home
            ? $"Indent it by two spaces, under {home.Name}."
            : Spelling.Suggest(entry.Key, names, $"Known keys: {string.Join(", ", names)}.");
    }

    /// <summary>Keys that say the least that can stand here.</summary>
    private IEnumerable<string> Example()
    {
        string[] needed = [.. keys.Where(k => k.Required).Select(k => k.Name)];
        var first = needed.Length > 0 ? needed : [names.Contains("value") ? "value" : names[0]];
        return [.. first, .. names.Where(n => n is "unit" or "assumption")];
    }

    public override Node Join(Node earlier, Node later, ProblemLog log)
    {
        if (!joined || earlier is not MapNode before) return later;
        return later is MapNode after ? TableShape.JoinByKey(before, after, key => Find(key)?.Shape, log) : Keep(earlier, later, log);
    }

    public override IEnumerable<Atom> Atoms(Atom whole) => joined && whole.Node is MapNode map
        ? map.Entries.SelectMany(e => Find(e.Key) is { } key ? key.Shape.Atoms(whole.Under(e, e.Key, key)) : [])
        : [whole];

    public override void Write(Node node, CanonicalText text)
    {
        var map = (MapNode)node;
        var written = keys.OrderBy(k => k.Name, StringComparer.Ordinal).Where(k => Says(map, k)).ToList();
        foreach (var key in written) text.Key(key.Name, () => key.Shape.Write(map[key.Name]!, text));
        if (written.Count == 0) text.Value("{}");
    }

    public Key? Find(string key) => Array.Find(keys, k => k.Name == key);

    /// <summary>Keys are required in the schema only where the whole stands in one file; elsewhere another file may give them.</summary>
    public override JsonObject Schema(ScenarioSchema schema)
    {
        var properties = new JsonObject();
        foreach (var key in keys) properties[key.Name] = ScenarioSchema.Described(schema.Of(key.Shape), Hover(key));
        var made = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (!joined && keys.Any(k => k.Required)) made["required"] = ScenarioSchema.Texts([.. keys.Where(k => k.Required).Select(k => k.Name)]);
        return made;
    }

    private static string Hover(Key key) =>
        key.Help + (key.UnitOf is { Length: > 0 } unit ? $" Unit: {unit}." : "") + (key.Default is { } value ? $" Default: {value}." : "");

    /// <summary>True where a mapping says something under a key that does not go without saying.</summary>
    public static bool Says(MapNode map, Key key) => map[key.Name] is { } value
        && !(key.Default is not null && key.Shape is ScalarShape shape && value is ScalarNode scalar && shape.Canonical(scalar.Value) == key.Default);
}

/// <summary>A mapping from names of one kind to parts of one shape; a later file changes it name by name.</summary>
/// <param name="name">Shape of the names.</param>
/// <param name="each">Shape of what stands under a name.</param>
/// <param name="most">Largest number of names.</param>
/// <param name="ordered">True where the order in the file means something; the effective scenario keeps it then.</param>
internal sealed class TableShape(ScalarShape name, Shape each, int most, bool ordered = false) : Shape
{
    /// <summary>True where the names are known without any file.</summary>
    public bool HasKnownNames => name is KnownShape { Fixed: not null };

    /// <summary>True where something of this name is known, in the program or in the seeds.</summary>
    public bool Knows(string key, Names names) => name is KnownShape known && known.Knows(key, names);

    public override string Expected => $"a mapping from {name.Expected} to {each.Expected}";

    public override string How => $"Write one line for each: {name.Expected}, a colon, and {each.Expected}.";

    public override void Check(Node node, Checking check)
    {
        if (node is not MapNode map)
        {
            check.WrongKind(node, this);
            return;
        }

        if (map.Entries.Count > most)
        {
            check.Log.Add(Problems.TooMany, map.Place, $"There are {map.Entries.Count:N0} entries here.", $"At most {most:N0} are allowed.");
            return;
        }

        var astray = Astray(map);
        if (astray.Count > 0)
            check.Log.Add(Problems.WrongKind, astray[0].KeyPlace, $"Expected {name.Expected} above this: {Printable.Quote(astray[0].Key)} is a key of {each.Expected}.", $"Write {name.Expected} and a colon before it, and put it under that.");
        foreach (var entry in map.Entries.Except(astray))
        {
            name.Check(new ScalarNode(entry.KeyPlace, entry.Key, quoted: false), check);
            each.Check(entry.Value, check);
        }
    }

    public override Node Join(Node earlier, Node later, ProblemLog log) => (earlier, later) switch
    {
        (MapNode before, MapNode after) => JoinByKey(before, after, _ => each, log),
        (MapNode, _) => Keep(earlier, later, log),
        _ => later,
    };

    /// <summary>What belongs one level deeper, because the name was forgotten; a name that is also such a key has a mapping under it.</summary>
    private List<Entry> Astray(MapNode map)
    {
        if (each is not FieldsShape one) return [];
        var keys = map.Entries.Where(e => one.Find(e.Key) is not null).ToList();
        return keys.Exists(e => e.Value is not MapNode) ? keys : [];
    }

    public override void Write(Node node, CanonicalText text)
    {
        var entries = ((MapNode)node).Entries.Select(e => (Key: name.Canonical(e.Key), e.Value));
        foreach (var (key, value) in ordered ? entries : entries.OrderBy(e => e.Key, StringComparer.Ordinal))
            text.Key(key, () => each.Write(value, text));
        if (((MapNode)node).Entries.Count == 0) text.Value("{}");
    }

    public override JsonObject Schema(ScenarioSchema schema)
    {
        var made = new JsonObject { ["type"] = "object", ["maxProperties"] = most };
        var one = schema.Of(each);
        if (name is KnownShape { Fixed: { } names }) made["properties"] = ScenarioSchema.Named(names, one);
        if (name.Pattern is { } pattern) made["patternProperties"] = new JsonObject { [pattern] = one };
        made["additionalProperties"] = made.Count == 2 ? one : false; // names of seeds and free text are not known here
        return made;
    }

    public override IEnumerable<Atom> Atoms(Atom whole) => whole.Node is MapNode map
        ? map.Entries.SelectMany(e => each.Atoms(whole.Under(e, CanonicalText.Segment(name.Canonical(e.Key)), each)))
        : [whole];

    /// <summary>Keys of the earlier mapping, changed by the later one, then the later one's new keys.</summary>
    public static MapNode JoinByKey(MapNode before, MapNode after, Func<string, Shape?> shapeOf, ProblemLog log)
    {
        var changed = before.Entries.Select(e => after.Find(e.Key) is { } over
            ? over with { Value = shapeOf(e.Key)?.Join(e.Value, over.Value, log) ?? over.Value }
            : e);
        return new MapNode(after.Place, [.. changed, .. after.Entries.Where(e => before.Find(e.Key) is null)]);
    }
}

/// <summary>A bare number, or the mapping that states one in full.</summary>
internal sealed class NumberOrShape(QuantityShape number, FieldsShape full) : Shape
{
    public override string Expected => $"a number, or {full.Expected}";

    public override string How => number.How;

    public override void Check(Node node, Checking check)
    {
        if (node is MapNode) full.Check(node, check);
        else number.Check(node, check);
    }

    public override void Write(Node node, CanonicalText text)
    {
        if (node is MapNode) full.Write(node, text);
        else number.Write(node, text);
    }

    public override JsonObject Schema(ScenarioSchema schema) => new() { ["anyOf"] = new JsonArray(schema.Of(number), schema.Of(full)) };
}
