namespace Simulator.Scenarios;

/// <summary>Reads the questions that a run decides, and checks that it can decide them.</summary>
internal sealed class QuestionReading(MapNode scenario, string[] variants, Horizon horizon, Citations citations, ProblemLog log)
{
    public IReadOnlyList<Question> Read() => [.. scenario.Parts("decide").Select(p => Question(p.Entry, p.Part)).OfType<Question>()];

    /// <summary>The thresholds as reports list them.</summary>
    public static IEnumerable<Statement> Statements(MapNode scenario)
    {
        foreach (var (entry, part) in scenario.Parts("decide"))
            if (part["by"] is not null) yield return Roster.StatementOf($"question {entry.Key} by", part, part.Text("unit") ?? "1", entry.KeyPlace, "by");
    }

    private Question? Question(Entry entry, MapNode part)
    {
        var (variant, against) = (Variant(part, "variant"), Variant(part, "against") ?? VariantReading.Baseline);
        if (variant == against) log.Add(Problems.Undecidable, part.PlaceOf("variant"), $"The question {entry.Key} compares {variant} with itself.", "Name two variants, one under variant and one under against.");
        var (month, indicator) = (Month(entry, part), MapReading.Indicator(part.Text("indicator")));
        if (indicator is not null) CheckThreshold(entry, part, indicator.Unit);
        if (variant is null || month is null || indicator is null) return null;
        var direction = part.Text("is") == "lower" ? Direction.Lower : Direction.Higher;
        return new(entry.Key, part.Text("ask") ?? "", variant, against, indicator, month.Value, direction, part.Number("by") ?? 0, part.Flag("must_hold"));
    }

    private string? Variant(MapNode part, string key)
    {
        if (part.Text(key) is not { } name || variants.Contains(name)) return part.Text(key);
        log.Add(Problems.UnknownVariant, part.PlaceOf(key), $"There is no variant {Printable.Quote(name)}.", Spelling.Suggest(name, variants, "Use a name that stands under variants, the end of a deep range, or baseline."));
        return null;
    }

    /// <summary>The month; of a year its December.</summary>
    private int? Month(Entry entry, MapNode part)
    {
        if ((part["month"] is null) == (part["year"] is null))
        {
            log.Add(Problems.Undecidable, entry.KeyPlace, $"The question {entry.Key} needs one point in time.", "Give month: 2031-06 or, for the December of a year, year: 2031; not both.");
            return null;
        }

        if (part.Month("month") is { } month) return horizon.Inside(month, part.PlaceOf("month"), log);
        return part.Number("year") is >= 1 and <= 9999 and var year ? horizon.Inside(new DateOnly((int)year, 12, 1), part.PlaceOf("year"), log) : null;
    }

    private void CheckThreshold(Entry entry, MapNode part, string unit)
    {
        if (part["by"] is null) return;
        citations.CheckUnit(part, entry.KeyPlace, $"the threshold of {entry.Key}", unit);
        citations.Check(part, entry.KeyPlace, $"the threshold of {entry.Key}");
    }
}
