using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Reads levers and checks that what they move exists and can stand everywhere within their range.</summary>
internal sealed class LeverReading(MapNode scenario, IReadOnlyList<Prior> priors, IReadOnlySet<Parameter> refused, Citations citations, ProblemLog log)
{
    /// <summary>Keys of an event that a lever can move, with their units.</summary>
    public static readonly IReadOnlyDictionary<string, string> Severities = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["impulse"] = "1", ["candour"] = "1", ["threat"] = "1", ["answer"] = "1", ["troops"] = "person",
    };

    private const int MostSteps = 1000;
    private const double Slack = 1e-6; // of a step

    public IReadOnlyList<Lever> Read() => [.. scenario.Parts("levers").Select(p => Lever(p.Entry, p.Part)).OfType<Lever>()];

    /// <summary>The ranges as reports list them.</summary>
    public static IEnumerable<Statement> Statements(MapNode scenario) => scenario.Parts("levers").Select(p => new Statement(
        $"lever {p.Entry.Key} range", string.Join(" to ", p.Part.Values("range").Select(v => NumberText.Of(MapReading.Number(v) ?? 0))),
        p.Part.Text("unit") ?? "1", p.Part.Text("source") ?? "", p.Part.Text("assumption") ?? "", p.Entry.KeyPlace.FileAndLine));

    private Lever? Lever(Entry entry, MapNode part)
    {
        citations.Check(part, entry.KeyPlace, $"the range of the lever {entry.Key}");
        if (Moved(entry, part) is not { } moved) return null;
        citations.CheckUnit(part, entry.KeyPlace, $"the lever {entry.Key}", moved.Unit);
        if (Range(entry, part, moved) is not { } range || part.Number("step") is not { } step || !Fits(part, range, step)) return null;
        return new(
            entry.Key, part.Text("name") ?? "", part.Text("help") ?? "", part.Text("parameter"), part.Text("event"), moved.Severity,
            range.Low, range.High, step, moved.Start, moved.Unit);
    }

    private Movable? Moved(Entry entry, MapNode part)
    {
        if ((part["parameter"] is null) == (part["event"] is null))
            return Refuse<Movable>(entry.KeyPlace, $"The lever {entry.Key} must move one thing.", "Give parameter: with the name of a parameter, or event: with the id of an event; not both.");
        if (part.Text("parameter") is { } name) return Parameters.Find(name) is { } p && !refused.Contains(p) ? new(null, p.Unit, p.Min, p.Max, priors[p.Index].At(0.5)) : null;
        return part["event"] is ScalarNode named ? OfEvent(named, part.Text("severity") ?? "impulse") : null;
    }

    private Movable? OfEvent(ScalarNode named, string severity)
    {
        var events = scenario.Items("events").Where(e => EventListShape.Id(e).Length > 0).ToList();
        if (events.Find(e => EventListShape.Id(e) == named.Value) is not { } moved)
        {
            string[] known = [.. events.Select(EventListShape.Id)];
            log.Add(Problems.UnknownEvent, named.Place, $"There is no event {Printable.Quote(named.Value)} to move.", Spelling.Suggest(named.Value, known, "Use the id of an event of this scenario or of the files that it extends."));
            return null;
        }

        if (!Severities.TryGetValue(severity, out var unit)) return null;
        var number = Language.NumberOfEvent(severity);
        return moved.Number(severity) is { } start
            ? new(severity, unit, number.Min, number.Max, start)
            : Refuse<Movable>(named.Place, $"The event {Printable.Quote(named.Value)} has no {severity} to move.", $"Add {severity}: to the event, or name another one of its numbers under severity.");
    }

    private (double Low, double High)? Range(Entry entry, MapNode part, Movable moved)
    {
        double[] ends = [.. part.Values("range").Select(v => MapReading.Number(v)).OfType<double>()];
        var place = part.PlaceOf("range");
        if (ends.Length != 2 || ends[0] >= ends[1]) return Refuse<(double, double)>(place, $"The range of {entry.Key} is no range.", "Write range: [lowest, highest].");
        if (ends[0] < moved.Min || ends[1] > moved.Max)
        {
            log.Add(Problems.OutOfRange, place, $"The range of the lever {entry.Key} is wider than what it moves.", $"Stay within {NumberText.Of(moved.Min)} and {NumberText.Of(moved.Max)}{Citations.InUnit(moved.Unit)}.");
            return null;
        }

        if (moved.Start < ends[0] || moved.Start > ends[1])
            return Refuse<(double, double)>(place, $"The lever {entry.Key} cannot show where the scenario stands, at {NumberText.Of(Math.Round(moved.Start, 6))}.", "Widen the range so that it holds that value.");
        return (ends[0], ends[1]);
    }

    private bool Fits(MapNode part, (double Low, double High) range, double step)
    {
        var steps = (range.High - range.Low) / step;
        if (step > 0 && steps is >= 1 and <= MostSteps && Math.Abs(steps - Math.Round(steps)) <= Slack) return true;
        log.Add(Problems.Lever, part.PlaceOf("step"), $"Steps of {NumberText.Of(step)} do not lead from {NumberText.Of(range.Low)} to {NumberText.Of(range.High)}.", $"Choose a step that divides the range into 1 to {MostSteps:N0} equal parts.");
        return false;
    }

    private T? Refuse<T>(Place place, string message, string mend) where T : struct
    {
        log.Add(Problems.Lever, place, message, mend);
        return null;
    }

    /// <summary>What a lever moves: its range, and where the scenario stands.</summary>
    private readonly record struct Movable(string? Severity, string Unit, double Min, double Max, double Start);
}
