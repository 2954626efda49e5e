namespace Simulator.Scenarios;

/// <summary>One assumption in which two scenarios differ.</summary>
/// <param name="Path">Keys down to it, joined by points, for example parameters.tie.negative.</param>
/// <param name="Before">What the first one states; null where it states nothing.</param>
/// <param name="After">What the second one states; null where it states nothing.</param>
public sealed record Difference(string Path, Stated? Before, Stated? After)
{
    private const int LongestWords = 60;

    private static readonly string[] Headings = ["scenario", "title", "question", "reading", "seeds"];

    /// <summary>Every assumption in which two scenarios differ, in order of the paths; names, titles and questions are no assumptions.</summary>
    public static IReadOnlyList<Difference> Between(Scenario before, Scenario after)
    {
        var (old, now) = (ByPath(before), ByPath(after));
        var paths = old.Keys.Union(now.Keys).Order(StringComparer.Ordinal);
        return [.. OfTables(before, after), .. OfEditions(before, after), .. paths.SelectMany(path => Between(old.GetValueOrDefault(path), now.GetValueOrDefault(path)))];
    }

    /// <summary>What differs in one atom; of an event, lever or question that both have, each of its keys.</summary>
    internal static IReadOnlyList<Difference> Between(Atom? before, Atom? after)
    {
        if (before?.Text() == after?.Text()) return [];
        var keys = before?.Shape is FieldsShape shape && before.IsNamed && after is { IsNamed: true }
            ? shape.Keys.Where(k => !Stated.IsBehind(k.Name)).SelectMany(k => Between(before.At(k), after.At(k))).ToList()
            : [];
        return keys.Count > 0 ? keys : [new((before ?? after)!.Path, before is null ? null : Stated.Of(before), after is null ? null : Stated.Of(after))];
    }

    /// <summary>One side in a few words; with its reason where the values are the same.</summary>
    internal string Words(Stated? side)
    {
        if (side is null) return "absent";
        var words = Before?.Value == After?.Value ? $"{side.Value} ({side.Reason})" : side.Value;
        return Printable.OneLine(words.Length <= LongestWords ? words : $"{words[..LongestWords]}...");
    }

    private static Dictionary<string, Atom> ByPath(Scenario scenario)
    {
        var atoms = new Dictionary<string, Atom>(StringComparer.Ordinal);
        var root = scenario.Effective!.Root;
        foreach (var atom in Atom.Of(root.With("levers", null).With("decide", null)).Where(a => !Headings.Contains(a.Path))) atoms.TryAdd(atom.Path, atom);
        foreach (var atom in Atom.Named(root, "levers", Language.Lever).Concat(Atom.Named(root, "decide", Language.Question))) atoms.TryAdd(atom.Path, atom);
        return atoms;
    }

    private static IEnumerable<Difference> OfTables(Scenario before, Scenario after) =>
        from one in before.Effective!.Tables
        join other in after.Effective!.Tables on one.Name equals other.Name
        where one.Hash != other.Hash
        select new Difference($"seeds.{one.Name}", OfTable(one), OfTable(other));

    /// <summary>Editions of the data that only one of the two uses, because of its day of knowledge.</summary>
    private static IEnumerable<Difference> OfEditions(Scenario before, Scenario after) =>
        Only(before, after).Select(e => new Difference($"data.{KeyOf(e)}", OfEdition(e, before), null))
            .Concat(Only(after, before).Select(e => new Difference($"data.{KeyOf(e)}", null, OfEdition(e, after))));

    private static IEnumerable<string> Only(Scenario one, Scenario other) => one.DataEditions.ExceptBy(other.DataEditions.Select(KeyOf), KeyOf);

    private static string KeyOf(string edition) => edition.Split(':')[0];

    private static Stated OfEdition(string edition, Scenario scenario) => new(edition, "", "", "", $"as_of {DateText.Of(scenario.AsOf)}");

    private static Stated OfTable(Table table) => new($"SHA-256 {table.Hash[..12]}", "", "", "", Printable.OneLine(table.Source.Path));
}
