namespace Simulator.Scenarios;

/// <summary>What the seeds know of each member on a day: of rival editions the newest that was published by then. Each number is read once, however many variants ask.</summary>
internal sealed class RecordOfMembers
{
    private readonly SeedTables seeds;
    private readonly DateOnly asOf;
    private readonly ProblemLog log;
    private readonly ILookup<(string Member, string Quantity), Row> rows;
    private readonly SortedDictionary<string, string> editions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Row> sources;
    private readonly Dictionary<(string Member, MemberQuantity Quantity), double> ones = [];
    private readonly Dictionary<(string Member, MemberQuantity Quantity), SortedDictionary<int, double>> series = [];

    public RecordOfMembers(SeedTables seeds, DateOnly asOf, ProblemLog log)
    {
        (this.seeds, this.asOf, this.log) = (seeds, asOf, log);
        rows = seeds.Members.Rows.ToLookup(r => (r["member"], r["quantity"]));
        sources = seeds.Sources.Rows.DistinctBy(r => r["key"]).ToDictionary(r => r["key"]);
    }

    /// <summary>Editions that were used, in order of their keys.</summary>
    public IReadOnlyList<string> Editions => [.. editions.Values];

    /// <summary>A number that does not change with the years; 0 after telling that it is missing.</summary>
    public double One(string member, MemberQuantity quantity)
    {
        if (!ones.TryGetValue((member, quantity), out var number)) ones[(member, quantity)] = number = ReadOne(member, quantity);
        return number;
    }

    /// <summary>Numbers by year, the caller's to change; empty after telling that they are missing.</summary>
    public SortedDictionary<int, double> Yearly(string member, MemberQuantity quantity)
    {
        if (!series.TryGetValue((member, quantity), out var years)) series[(member, quantity)] = years = ReadYears(member, quantity);
        return new(years);
    }

    private double ReadOne(string member, MemberQuantity quantity)
    {
        foreach (var row in Rows(member, quantity)) return Value(row, quantity);
        Missing(member, quantity);
        return 0;
    }

    private SortedDictionary<int, double> ReadYears(string member, MemberQuantity quantity)
    {
        var years = new SortedDictionary<int, double>();
        foreach (var row in Rows(member, quantity))
        {
            var year = (int)row.Number("period", 1990, 2100, log);
            years.TryAdd(year, Value(row, quantity));
        }

        if (years.Count == 0) Missing(member, quantity);
        return years;
    }

    /// <summary>Groups of numbers with one source, for the report.</summary>
    public IEnumerable<Statement> Statements()
    {
        var used = MemberQuantities.All.Where(q => q.Column.Length > 0).SelectMany(q => seeds.Codes.SelectMany(m => Rows(m, q).Select(r => (Quantity: q, Row: r))));
        foreach (var group in used.GroupBy(u => (u.Quantity, Column: u.Row["quantity"], Source: u.Row["source"])))
        {
            var members = group.Select(u => u.Row["member"]).Distinct().Count();
            var periods = group.Select(u => u.Row["period"]).Order(StringComparer.Ordinal).ToList();
            var value = $"{Count(group.Count(), "figure")} of {Count(members, "member")}, {periods[0]}{(periods[0] == periods[^1] ? "" : $" to {periods[^1]}")}";
            var source = group.Key.Source.Length > 0 ? $"{group.Key.Source}: {Title(group.Key.Source)}" : "";
            var assumption = source.Length > 0 ? "" : "each with its reason in the table";
            yield return new($"members {group.Key.Column}", value, group.First().Row["unit"], source, assumption, seeds.Members.Source.Path);
        }
    }

    /// <summary>Rows of a quantity, the newest visible edition first; the oldest edition serves all earlier days.</summary>
    private IEnumerable<Row> Rows(string member, MemberQuantity quantity)
    {
        var periods = new HashSet<(string Period, int Edition)>();
        for (var e = quantity.Column.Length - 1; e >= 0; e--)
        {
            foreach (var row in rows[(member, quantity.Column[e])])
            {
                var period = row["period"];
                var (seen, edition) = Edition(row);
                if (!seen && e > 0) continue;
                if (!periods.Add((period, e))) row.Wrong("period", $"{member} has two rows of {row["quantity"]} for {Printable.OneLine(period)}.", "Keep one.", log);
                if (Enumerable.Range(e + 1, quantity.Column.Length - 1 - e).Any(newer => periods.Contains((period, newer)))) continue;
                if (edition.Length > 0) editions[row["source"]] = edition;
                yield return row;
            }
        }
    }

    private (bool Seen, string Text) Edition(Row row)
    {
        var key = row["source"];
        if (key.Length == 0) return (true, "");
        if (!sources.TryGetValue(key, out var source))
        {
            row.Wrong("source", $"{Printable.Quote(key)} is not a key of sources.csv.", Spelling.Suggest(key, sources.Keys, "Add the source, or leave the field blank for an assumption."), log);
            return (true, "");
        }

        if (DateText.End(source["published"]) is not { } published)
        {
            source.Wrong("published", $"{Printable.Quote(source["published"])} is not a date.", "Write a day, a month or a year, for example 2025-08-28.", log);
            return (true, "");
        }

        var late = published > asOf ? "; published after the day of knowledge, there is no earlier edition" : "";
        return (published <= asOf, $"{key}: {source["publisher"]}, {source["title"]} ({source["published"]}{late})");
    }

    private static string Count(int number, string thing) => $"{number} {thing}{(number == 1 ? "" : "s")}";

    private string Title(string key) => sources.TryGetValue(key, out var source) ? $"{source["publisher"]}, {source["title"]}" : "";

    private double Value(Row row, MemberQuantity quantity)
    {
        if (row["unit"] != quantity.ColumnUnit) row.Wrong("unit", $"The unit of {row["quantity"]} is {Printable.Quote(row["unit"])}.", $"Write {quantity.ColumnUnit}.", log);
        return row.Number("value", quantity.Min / quantity.Scale, quantity.Max / quantity.Scale, log) * quantity.Scale;
    }

    private void Missing(string member, MemberQuantity quantity) => log.Add(
        Problems.Table, seeds.Members.Source.Start, $"{member} has no {quantity.Column[0]}.", $"Add a row {member},{quantity.Column[0]},...; a blank is never zero.");
}
