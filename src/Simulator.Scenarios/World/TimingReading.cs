using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Reads when an event happens: on a date, again and again, in a drawn month, by hazard, or on a condition.</summary>
/// <param name="horizon">Months that are played.</param>
/// <param name="asOf">Index of the first month that is not on record; chance acts from it on.</param>
/// <param name="targets">Members by their codes.</param>
/// <param name="gates">Ways to decide together.</param>
/// <param name="log">Receives problems.</param>
internal sealed class TimingReading(Horizon horizon, int asOf, Targets targets, IReadOnlyList<Gate> gates, ProblemLog log)
{
    private const int MiddleOfMonth = 15; // day of an event of which only the month is known, or not even that

    private static readonly Names Checked = Names.Unknown; // names were told when the shape was checked
    private static readonly string[] Ways = ["date", "window", "hazard", "when", "after"];

    // Keys that mean something only beside another one; the first of the list that is there will do.
    private static readonly (string Key, string[] Beside)[] Needs =
    [
        ("every", ["date"]), ("until", ["every"]), ("from", ["when", "after"]), ("to", ["when", "after"]), ("lag", ["when", "after"]),
        ("probability", ["when", "after"]), ("cooldown", ["when", "hazard", "after"]), ("repeat", ["when", "hazard", "after"]), ("outcome", ["after"]),
    ];

    /// <summary>The months in which an event happens or can first happen, the day, and how each history decides; none after telling what is wrong.</summary>
    public IEnumerable<(int Month, int Day, Timing? Timing)> Read(MapNode part, string id)
    {
        if (!Fits(part, Printable.Quote(id))) return [];
        if (part["date"] is not null) return Dates(part);
        return Undated(part, Philox.AddressOf(id)) is { } timing ? [(timing.From, MiddleOfMonth, timing)] : [];
    }

    /// <summary>When an event happens, for a sentence.</summary>
    public static string InWords(MapNode part)
    {
        if (part.Text("date") is { } date) return part["every"] is null ? date : $"every {Months(part, "every")} from {date}{Span(part, "", "until")}";
        string?[] window = [.. part.Values("window").Select(v => v.Value)];
        if (window.Length == 2) return $"one month from {window[0]} to {window[1]}";
        if (part.Text("after") is { } gate) return $"after {gate} has {part.Text("outcome") ?? GateReading.Outcomes[0]}{Lag(part)}{Span(part, "from", "to")}";
        var hazard = part.Map("hazard");
        var rate = hazard is null ? "" : $"{Rate(hazard.Number("per_year") ?? 0)} a year{Span(hazard, "from", "to")}";
        if (part["when"] is null) return rate;
        return rate.Length > 0 ? $"{rate} while {Condition(part)}" : $"when {Condition(part)}{Lag(part)}{Span(part, "from", "to")}";
    }

    /// <summary>The numbers of a timing as reports list them.</summary>
    public static IEnumerable<Statement> Statements(MapNode part)
    {
        (string Name, string? Value, string Unit, Place Place)[] numbers =
        [
            ("every", Text(DurationShape.Read(part.Text("every"))), "month", part.PlaceOf("every")),
            ("hazard", Text(part.Map("hazard")?.Number("per_year")), "1/year", part.PlaceOf("hazard")),
            ("when", part["when"] is null ? null : Condition(part), "condition", part.PlaceOf("when")),
            ("lag", Text(DurationShape.Read(part.Text("lag"))), "month", part.PlaceOf("lag")),
            ("probability", Text(part.Number("probability")), "1", part.PlaceOf("probability")),
            ("cooldown", Text(DurationShape.Read(part.Text("cooldown"))), "month", part.PlaceOf("cooldown")),
        ];
        var chosen = part.Text("timing_assumption");
        foreach (var (name, value, unit, place) in numbers)
            if (value is not null) yield return new($"event {part.Text("id")} {name}", value, unit, chosen is null ? part.Text("source") ?? "" : "", chosen ?? part.Text("assumption") ?? "", place.FileAndLine);

        static string? Text(double? number) => number is { } value ? NumberText.Of(value) : null;
    }

    private static string Rate(double times) => times == 1 ? "once" : $"{NumberText.Of(times)} times";

    private static string Condition(MapNode part) =>
        ExpressionReader.Read((ScalarNode)part["when"]!, Checked, new ProblemLog())?.Text ?? "";

    private static string Months(MapNode part, string key) => DurationShape.Read(part.Text(key)) is { } months ? months == 1 ? "month" : $"{months} months" : "";

    private static string Lag(MapNode part) => DurationShape.Read(part.Text("lag")) is > 0 and var lag ? $", {lag} {(lag == 1 ? "month" : "months")} later" : "";

    private static string Span(MapNode part, string from, string to) =>
        $"{(part.Text(from) is { } first ? $" from {first}" : "")}{(part.Text(to) is { } last ? $" until {last}" : "")}";

    /// <summary>Tells where an event has no time or two, or a key without the one that it belongs to.</summary>
    private bool Fits(MapNode part, string name)
    {
        string[] ways = [.. Ways.Where(w => part[w] is not null)];
        var fits = ways is [_] or ["hazard", "when"];
        if (ways.Length == 0) log.Add(Problems.EventTime, part.Place, $"Nothing says when the event {name} happens.", "Add date:, window:, hazard:, when: or after:.");
        else if (!fits) log.Add(Problems.EventTime, part.PlaceOf(ways[1]), $"The event {name} has both {ways[0]} and {ways[1]}.", "Keep one of them; only hazard and when go together.");
        foreach (var (key, beside) in Needs)
        {
            if (part[key] is null) continue;
            if (part["hazard"] is not null && !beside.Contains("hazard")) Conflict(key, $"has {key} beside a hazard", key is "from" or "to" ? $"Write {key} inside the hazard." : $"Delete {key}.");
            else if (!beside.Any(b => part[b] is not null)) Conflict(key, $"has {key}, but no {string.Join(" or ", beside)}", $"Add {beside[0]}:, or delete {key}.");
        }

        if (ways.Length == 0 || part["date"] is not null) return fits;
        if (part.Flag("mark")) Conflict("mark", "is marked in charts, but has no date", "Delete mark.");
        if (part["assumption"] is null && part["timing_assumption"] is null)
            log.Add(Problems.SourceMissing, part.PlaceOf(ways[0]), $"Nothing says why the event {name} happens then or so often.", "Add timing_assumption: with the reason.");
        return fits;

        void Conflict(string key, string what, string mend) => log.Add(Problems.Conflict, part.PlaceOf(key), $"The event {name} {what}.", mend);
    }

    private IEnumerable<(int Month, int Day, Timing? Timing)> Dates(MapNode part)
    {
        if ((part.Day("date") ?? part.Month("date")?.AddDays(MiddleOfMonth - 1)) is not { } date) yield break;
        if (horizon.Inside(date, part.PlaceOf("date"), log) is not { } first) yield break;
        var last = MonthOf(part, "until") ?? horizon.Months - 1;
        if (last < first) log.Add(Problems.MonthsReversed, part.PlaceOf("until"), $"The last month, {Name(last)}, lies before the first, {Name(first)}.", "Write the earlier month first.");
        yield return (first, date.Day, null);
        if (DurationShape.Read(part.Text("every")) is not { } every || every < 1 || horizon == Horizon.Any) yield break;
        for (var month = first + every; month <= last; month += every) yield return (month, date.Day, null);
    }

    private Timing? Undated(MapNode part, uint address)
    {
        var when = part["when"] is ScalarNode text ? ExpressionReader.Read(text, Checked, new ProblemLog()) : null;
        var hazard = part.Map("hazard");
        if (part["when"] is not null && when is null) return null;
        if (Months(part, hazard) is not var (from, to)) return null;
        CheckLengths(part, when, from, to);
        return new Timing
        {
            From = from,
            To = to,
            Address = address,
            When = when is null ? null : new Condition(when.Steps(targets.IndexOf)),
            Probability = (float)(part.Number("probability") ?? 1),
            Gate = part.Text("after") is { } gate && gates.ToList().FindIndex(g => g.Code == gate) is >= 0 and var decides ? decides : null,
            Outcome = GateReading.Outcome(part.Text("outcome")),
            PerYear = (float?)hazard?.Number("per_year"),
            Lag = DurationShape.Read(part.Text("lag")) ?? 0,
            Cooldown = DurationShape.Read(part.Text("cooldown")) ?? 0,
            Repeats = part["repeat"] is null ? hazard is not null : part.Flag("repeat"),
        };
    }

    /// <summary>Tells where an event waits for longer than is played.</summary>
    private void CheckLengths(MapNode part, Expression? when, int from, int to)
    {
        var longest = when?.Steps(_ => 0).Where(s => s.Operation == Operation.Lasting).Select(s => (int)s.Number).DefaultIfEmpty().Max();
        if (longest > to) // of the month itself nothing is measured yet
            log.Add(Problems.ConditionFixed, part.PlaceOf("when"), $"Nothing can be so for {longest} months: {to} are over in {Name(to)}, the last month in which it is watched.", "Ask for fewer months, or let it be watched longer.");
        if (DurationShape.Read(part.Text("lag")) is { } lag && from + lag >= horizon.Months)
            log.Add(Problems.OutsideHorizon, part.PlaceOf("lag"), $"With this lag the event happens in {Name(from + lag)} at the earliest, after the horizon.", "Shorten the lag, let it be watched earlier, or let the horizon end later.");
    }

    /// <summary>First and last month in which an event without a date can be set off; null after telling what is wrong.</summary>
    private (int From, int To)? Months(MapNode part, MapNode? hazard)
    {
        if (part["window"] is { } window) return Window(window, [.. part.Values("window")]);
        var span = hazard ?? part;
        if (part["after"] is not null) return Ordered(MonthOf(part, "from") ?? 0, MonthOf(part, "to") ?? horizon.Months - 1, part.PlaceOf("after")); // a gate may decide on record
        var place = span.PlaceOf(span["from"] is not null ? "from" : hazard is null ? "when" : "per_year");
        return OffRecord(MonthOf(span, "from") ?? asOf, MonthOf(span, "to") ?? horizon.Months - 1, place);
    }

    private (int From, int To)? Window(Node window, ScalarNode[] ends)
    {
        if (window is not ListNode) return null; // told already
        if (ends.Length != 2)
        {
            log.Add(Problems.WrongKind, window.Place, "A window has a first and a last month.", "Write for example: window: [2027-01, 2027-12]");
            return null;
        }

        return Inside(ends[0]) is { } from && Inside(ends[1]) is { } to ? OffRecord(from, to, ends[0].Place) : null;
    }

    private (int From, int To)? OffRecord(int from, int to, Place place)
    {
        if (asOf >= horizon.Months)
            log.Add(Problems.ChanceOnRecord, place, "All months are on record, so that nothing is left to chance.", "Let as_of lie earlier, or the horizon end later.");
        else if (from < asOf)
            log.Add(Problems.ChanceOnRecord, place, $"Chance cannot act on the record, the months before {Name(asOf)}.", "Begin with that month or later, give what happened its date, or let as_of lie earlier.");
        else
            return Ordered(from, to, place);
        return null;
    }

    private (int From, int To)? Ordered(int from, int to, Place place)
    {
        if (from <= to) return (from, to);
        log.Add(Problems.MonthsReversed, place, $"The last month, {Name(to)}, lies before the first, {Name(from)}.", "Write the earlier month first.");
        return null;
    }

    private int? MonthOf(MapNode part, string key) => part.Month(key) is { } month ? horizon.Inside(month, part.PlaceOf(key), log) : null;

    private int? Inside(ScalarNode month) => DateText.Month(month.Value) is { } day ? horizon.Inside(day, month.Place, log) : null;

    private string Name(int month)
    {
        var months = 12 * horizon.From.Year + horizon.From.Month - 1 + month; // no sum of dates: the calendar ends with 9999
        return FormattableString.Invariant($"{months / 12:D4}-{months % 12 + 1:D2}");
    }
}
