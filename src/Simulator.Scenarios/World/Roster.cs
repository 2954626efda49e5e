using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>The members as a scenario sees them: the record of the seeds, changed by what the scenario says.</summary>
internal sealed class Roster(SeedTables seeds, RecordOfMembers record, Citations citations, ProblemLog log)
{
    private const double UsualSpread = 0.1; // percentage points: assumption, as wide as a budget round

    /// <summary>All members in order of the product.</summary>
    public IReadOnlyList<MemberFacts> Read(MapNode scenario, Horizon horizon) =>
        [.. seeds.Alliance.Rows.Select(row => Member(row, scenario.Map("members")?.Map(row["member"]), horizon))];

    /// <summary>The numbers that a scenario states about members, after a check of unit, range and source.</summary>
    public static IEnumerable<Statement> Statements(MapNode scenario)
    {
        foreach (var (member, facts) in scenario.Parts("members"))
            foreach (var (key, part, quantity) in facts.Entries.SelectMany(Stated))
                yield return StatementOf($"{member.Key} {key.Name}", part, quantity.Unit, key.Place);
    }

    /// <summary>Checks unit, range and source of everything that a scenario says about members.</summary>
    public void Check(MapNode scenario)
    {
        foreach (var (member, facts) in scenario.Parts("members"))
            foreach (var (key, part, quantity) in facts.Entries.SelectMany(Stated))
                Check($"{member.Key} {key.Name}", part, key.Place, quantity);
    }

    /// <summary>A number with its source as reports list it.</summary>
    public static Statement StatementOf(string name, MapNode part, string unit, Place place, string key = "value")
    {
        var spread = part.Number("sd") is { } sd ? $" (sd {NumberText.Of(sd)})" : "";
        return new(name, NumberText.Of(part.Number(key) ?? 0) + spread, unit, part.Text("source") ?? "", part.Text("assumption") ?? "", place.FileAndLine);
    }

    private static IEnumerable<((string Name, Place Place) Key, MapNode Part, MemberQuantity Quantity)> Stated(Entry entry)
    {
        if (MemberQuantities.Find(entry.Key) is not { } quantity || entry.Value is not MapNode map) return [];
        if (!quantity.Yearly) return [((entry.Key, entry.KeyPlace), map, quantity)];
        return map.Entries.Where(y => y.Value is MapNode).Select(y => (($"{entry.Key} {y.Key}", y.KeyPlace), (MapNode)y.Value, quantity));
    }

    private void Check(string name, MapNode part, Place place, MemberQuantity quantity)
    {
        citations.Check(part, place, name);
        citations.CheckUnit(part, place, name, quantity.Unit);
        if (part.Number("value") is { } value && (value < quantity.Min || value > quantity.Max))
            log.Add(Problems.OutOfRange, part.PlaceOf("value"), $"{NumberText.Of(value)} is outside the range of {quantity.Name}.", $"Stay within {NumberText.Of(quantity.Min)} and {NumberText.Of(quantity.Max)}{Citations.InUnit(quantity.Unit)}.");
    }

    private MemberFacts Member(Row row, MapNode? own, Horizon horizon)
    {
        var code = row["member"];
        return new MemberFacts
        {
            Code = code,
            Name = row["name"],
            Frontline = One(MemberQuantities.Frontline),
            Core = Series(code, MemberQuantities.Core, own, horizon.From.Year),
            EquipmentShare = Series(code, MemberQuantities.Equipment, own),
            Gdp = Series(code, MemberQuantities.Gdp, own),
            Debt = Series(code, MemberQuantities.Debt, own),
            Personnel = One(MemberQuantities.Personnel),
            IdealPoint = One(MemberQuantities.IdealPoint),
            Aid = One(MemberQuantities.Aid),
            Troops = One(MemberQuantities.Troops),
            Willingness = One(MemberQuantities.Willingness),
            EscapeClause = One(MemberQuantities.EscapeClause) > 0,
            OwnTarget = (float?)Own(MemberQuantities.OwnTarget),
            ComplianceShift = (float?)Own(MemberQuantities.ComplianceShift) ?? 0,
            Projections = Projections(own, horizon.From.Year),
        };

        double? Own(MemberQuantity quantity) => own?.Map(quantity.Name)?.Number("value");
        float One(MemberQuantity quantity) => (float)(Own(quantity) ?? record.One(code, quantity));
    }

    /// <summary>A series by years: the record, changed where the scenario states a year up to <paramref name="last"/>.</summary>
    private YearSeries Series(string code, MemberQuantity quantity, MapNode? own, int last = int.MaxValue)
    {
        var years = record.Yearly(code, quantity);
        foreach (var (year, part, _) in Years(own, quantity).Where(y => y.Year <= last)) years[year] = part.Number("value") ?? 0;
        if (years.Count == 0) return new(0, [0]);
        var first = years.Keys.First();
        var hole = Enumerable.Range(first, years.Count).FirstOrDefault(y => !years.ContainsKey(y));
        if (hole != 0) log.Add(Problems.Table, Years(own, quantity).Select(y => y.Place).FirstOrDefault(seeds.Members.Source.Start), $"{code} {quantity.Name} has no value for {hole}.", "Give every year between the first and the last.");
        return new(first, [.. years.Values.Select(v => (float)v)]);
    }

    private static IReadOnlyList<Projection> Projections(MapNode? own, int start) =>
        [.. Years(own, MemberQuantities.Core).Where(y => y.Year > start).OrderBy(y => y.Year)
            .Select(y => new Projection(y.Year, (float)(y.Part.Number("value") ?? 0), (float)(y.Part.Number("sd") ?? UsualSpread)))];

    private static IEnumerable<(int Year, MapNode Part, Place Place)> Years(MapNode? own, MemberQuantity quantity)
    {
        foreach (var (entry, part) in own?.Parts(quantity.Name) ?? [])
            if (NumberText.TryRead(entry.Key, out var year, out _)) yield return ((int)year, part, entry.KeyPlace);
    }
}
