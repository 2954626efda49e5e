using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Reads what is built up and runs down, and the events that change it.</summary>
internal sealed class StockReading(MapNode scenario, Targets targets, Citations citations, ProblemLog log)
{
    private const string People = "person";

    /// <summary>Kinds of stocks by the word of the language.</summary>
    public static readonly IReadOnlyDictionary<string, StockKind> Kinds =
        Enum.GetValues<StockKind>().ToDictionary(k => k.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private static readonly string[] Numbers = ["start", "full", "build", "decay", "felt"];

    /// <summary>The stocks by name, so that the order in a file means nothing.</summary>
    public IReadOnlyList<Stock> Read() =>
        [.. scenario.Parts("stocks").OrderBy(p => p.Entry.Key, StringComparer.Ordinal).Select(p => Stock(p.Entry, p.Part))];

    /// <summary>The change of a stock that an event brings; null where it brings none, or after telling what is wrong.</summary>
    public static StockChange? Change(MapNode part, IReadOnlyList<Stock> stocks, ProblemLog log)
    {
        if (part.Map("stock") is not { } change || change.Text("name") is not { } name) return null;
        var index = stocks.ToList().FindIndex(s => s.Code == name);
        if (index >= 0) return new(index, (float)(change.Number("change") ?? 0));
        log.Add(Problems.UnknownStock, change.PlaceOf("name"), $"There is no stock {Printable.Quote(name)}.", Spelling.Suggest(name, [.. stocks.Select(s => s.Code)], "Declare it under stocks."));
        return null;
    }

    /// <summary>The numbers stated with stocks and with the events that change them.</summary>
    public static IEnumerable<Statement> Statements(MapNode scenario)
    {
        foreach (var e in scenario.Items("events"))
            if (e.Map("stock") is { } change)
                yield return new(
                    $"event {e.Text("id")} {change.Text("name")}", NumberText.Of(change.Number("change") ?? 0), scenario.Map("stocks")?.Map(change.Text("name") ?? "")?.Text("unit") ?? "",
                    e.Text("source") ?? "", e.Text("assumption") ?? "", change.PlaceOf("change").FileAndLine);

        foreach (var (entry, part) in scenario.Parts("stocks"))
            foreach (var key in Numbers.Where(k => part[k] is not null))
                yield return Roster.StatementOf($"stock {entry.Key} {key}", part, key is "build" or "decay" ? "month" : part.Text("unit") ?? "", entry.KeyPlace, key);
    }

    private Stock Stock(Entry entry, MapNode part)
    {
        citations.Check(part, entry.KeyPlace, $"the stock {entry.Key}");
        if (Kinds.TryGetValue(part.Text("kind") ?? "", out var kind)) Fit(entry, part, kind);
        return new Stock(entry.Key, part.Text("name") ?? "", kind, targets.Of([part.Text("owner") ?? Targets.Everybody]), Float("start", 0))
        {
            Full = Float("full", 1),
            Build = Float("build", 12),
            Decay = Float("decay", 12),
            Felt = Float("felt", 0),
        };

        float Float(string key, double other) => (float)(part.Number(key) ?? other);
    }

    private void Fit(Entry entry, MapNode part, StockKind kind)
    {
        var interoperability = kind == StockKind.Interoperability;
        if (part["unit"] is null) log.Add(Problems.Unit, entry.KeyPlace, $"The stock {entry.Key} has no unit.", $"Add unit: {(interoperability ? "person, or another one" : People)}.");
        else if (!interoperability) citations.CheckUnit(part, entry.KeyPlace, $"the stock {entry.Key}", People);
        if (interoperability != part["full"] is not null)
            log.Add(Problems.StockParts, interoperability ? entry.KeyPlace : part.PlaceOf("full"), $"The stock {entry.Key} {(interoperability ? "does not say when it is complete" : "counts persons and is never complete")}.", interoperability ? "Add full: with the amount at which interoperability is whole." : "Delete full.");
        if (!interoperability && part["owner"] is null)
            log.Add(Problems.StockParts, entry.KeyPlace, $"The stock {entry.Key} belongs to nobody.", "Add owner: with the code of a member or a club, or all.");
        if (interoperability && part["owner"] is { } owner)
            log.Add(Problems.StockParts, owner.Place, $"The stock {entry.Key} keeps all forces together and has no owner.", "Delete owner.");
    }
}
