using System.Text.RegularExpressions;

namespace Simulator.Scenarios;

/// <summary>Checks that every number says where it comes from, and that what looks like an id of the seeds exists there.</summary>
internal sealed partial class Citations(IEnumerable<string>? ids, ProblemLog log)
{
    private static readonly char[] Separators = [',', ';'];
    private readonly HashSet<string>? known = ids?.ToHashSet(StringComparer.Ordinal);

    /// <summary>Tells where neither or both of source and assumption are given, and ids that do not exist.</summary>
    public void Check(MapNode part, Place place, string what)
    {
        var (source, assumption) = (part.Text("source"), part.Text("assumption"));
        if (source is null && assumption is null)
            log.Add(Problems.SourceMissing, place, $"Nothing says where {what} comes from.", "Add source: with an id of the seeds or a citation, or assumption: with the reason.");
        if (source is not null && assumption is not null)
            log.Add(Problems.SourceMissing, part.PlaceOf("assumption"), $"Both a source and an assumption stand behind {what}.", "Keep one: a number is either taken from somewhere or chosen.");
        if (source is not null) CheckIds(part.PlaceOf("source"), source);
    }

    /// <summary>Tells where the unit of a number is missing or is not the one of its quantity.</summary>
    public void CheckUnit(MapNode part, Place place, string what, string unit)
    {
        if (part.Text("unit") is not { } stated)
            log.Add(Problems.Unit, place, $"The unit of {what} is missing.", $"Add unit: {Yaml(unit)}");
        else
            CheckUnit(part["unit"]!, what, unit);
    }

    /// <summary>Tells where a stated unit is not the one of its quantity.</summary>
    public void CheckUnit(Node stated, string what, string unit)
    {
        if (stated is ScalarNode scalar && scalar.Value.TrimEnd() != unit)
            log.Add(Problems.Unit, stated.Place, $"The unit of {what} is {unit}, not {Printable.OneLine(scalar.Value.TrimEnd())}.", $"Convert the number and write unit: {Yaml(unit)}");
    }

    /// <summary>A unit after a number; nothing for a pure number.</summary>
    public static string InUnit(string unit) => unit == "1" ? "" : $" {unit}";

    private static string Yaml(string unit) => unit == "1" ? "\"1\"" : unit.StartsWith('%') ? $"\"{unit}\"" : unit;

    private void CheckIds(Place place, string source)
    {
        if (known is null) return;
        foreach (var id in source.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (LooksLikeId().IsMatch(id) && !known.Contains(id))
                log.Add(Problems.SourceUnknown, place, $"There is no fact or source {Printable.Quote(id)} in the seeds.", Spelling.Suggest(id, known, "Look the id up in facts.csv, record.csv, faults.csv or sources.csv; free text such as Walsh 2007 is allowed."));
    }

    /// <summary>Capitals and digits joined by hyphens, with at least one hyphen, and perhaps a letter at the end: S2-34, X-08b, NATO-2025.</summary>
    [GeneratedRegex("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+[a-z]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LooksLikeId();
}
