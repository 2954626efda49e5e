using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Reads dated events and checks that their parts fit together.</summary>
internal sealed class EventReading(
    Horizon horizon, Targets targets, IReadOnlyList<Issue> issues, Citations citations, ProblemLog log)
{
    private const int MiddleOfMonth = 15; // day of an event of which only the month is known

    private static readonly string[] NeedActor = ["impulse", "rung", "candour", "troops", "criticism", "turnover", "restriction"];
    private static readonly string[] NeedTargets = ["restriction", "answer", "troops"];
    private static readonly string[] Severities = ["impulse", "candour", "threat", "answer"];

    /// <summary>Events of a scenario in order of month, day and name, each with the mapping it was read from.</summary>
    public IReadOnlyList<(Event Event, MapNode Part)> Read(MapNode scenario) =>
        [.. scenario.Items("events").Select(e => (Event: Event(e), Part: e)).Where(e => e.Event is not null)
            .Select(e => (e.Event!, e.Part)).OrderBy(e => e.Item1.Month).ThenBy(e => e.Item1.Day).ThenBy(e => e.Item1.Id, StringComparer.Ordinal)];

    /// <summary>The day of an event, the middle of the month where only that is known.</summary>
    public static DateOnly? DateOf(MapNode part) => part.Day("date") ?? part.Month("date")?.AddDays(MiddleOfMonth - 1);

    /// <summary>The numbers of an event as reports list them.</summary>
    public static IEnumerable<Statement> Statements(MapNode part)
    {
        foreach (var key in (string[])[.. Severities, "troops"])
        {
            if (part.Number(key) is not { } value) continue;
            var chosen = key == "troops" ? null : part.Text("severity_assumption");
            yield return new(
                $"event {part.Text("id")} {key}", NumberText.Of(value), key == "troops" ? "person" : "1",
                chosen is null ? part.Text("source") ?? "" : "", chosen ?? part.Text("assumption") ?? "", part.PlaceOf(key).FileAndLine);
        }
    }

    private Event? Event(MapNode part)
    {
        var id = part.Text("id") ?? "";
        citations.Check(part, part.PlaceOf("id"), $"the event {Printable.Quote(id)}");
        var actor = targets.IndexOf(part.Text("actor"));
        var struck = Struck(part, actor);
        Fit(part, id);
        if (DateOf(part) is not { } date || horizon.Inside(date, part.PlaceOf("date"), log) is not { } month) return null;
        return new Event
        {
            Id = id,
            Month = month,
            Day = date.Day,
            Label = part.Text("label") ?? "",
            Actor = actor,
            Targets = struck,
            Impulse = Float("impulse"),
            Voice = Enum.TryParse<Voice>(part.Text("voice"), ignoreCase: true, out var voice) ? voice : Voice.Leader,
            Reciprocal = part.Text("reciprocal") != "false",
            Candour = Float("candour"),
            Issue = issues.ToList().FindIndex(i => i.Code == part.Text("issue")),
            Rung = (int)Float("rung"),
            Clarity = (int)Float("clarity"),
            Troops = Float("troops"),
            Notice = (int)Float("notice"),
            Threat = Float("threat"),
            Pledge = part.Flag("pledge"),
            Criticism = part.Flag("criticism"),
            Turnover = part.Flag("turnover"),
            Restriction = (int)Float("restriction"),
            Answer = (float?)part.Number("answer"),
        };

        float Float(string key) => (float)(part.Number(key) ?? 0);
    }

    /// <summary>Members struck; the word all and clubs leave the actor out.</summary>
    private MemberSet Struck(MapNode part, int actor)
    {
        string[] codes = [.. part.Values("targets").Select(v => v.Value)];
        var struck = targets.Of(codes);
        if (actor < 0 || !struck.Contains(actor)) return struck;
        if (codes.Contains(part.Text("actor")))
            log.Add(Problems.Conflict, part.PlaceOf("targets"), $"{part.Text("actor")} acts on itself.", "Take the actor out of the targets.");
        return struck.Without(actor);
    }

    private void Fit(MapNode part, string id)
    {
        var name = Printable.Quote(id);
        foreach (var key in NeedActor)
            if (Says(part, key) && part["actor"] is null) Conflict(part, key, $"The event {name} has {key}, but nobody acts.", "Add actor: with the code of a member.");
        foreach (var key in NeedTargets)
            if (Says(part, key) && part["targets"] is null) Conflict(part, key, $"The event {name} has {key}, but no targets.", "Add targets: with codes of members or clubs, or all.");
        if (part["rung"] is not null && part["issue"] is null) Conflict(part, "rung", $"The event {name} is on the coercion ladder, but belongs to no dispute.", "Add issue: with the name of a dispute.");
        if (part["notice"] is not null && part["troops"] is null) Conflict(part, "notice", $"The event {name} has notice, but moves no troops.", "Add troops:, or delete notice.");
        if (part["voice"] is not null && part["impulse"] is null && part["rung"] is null) Conflict(part, "voice", $"The event {name} has a voice, but no impulse.", "Add impulse:, or delete voice.");
        if (part["targets"] is not null && part["actor"] is null && part["answer"] is null) Conflict(part, "targets", $"The event {name} has targets, but nobody acts on them.", "Add actor: with the code of a member, or answer: for an act of the adversary.");
        if (Severities.FirstOrDefault(k => part[k] is not null) is { } severity && part["severity_assumption"] is null && part["assumption"] is null)
            log.Add(Problems.SourceMissing, part.PlaceOf(severity), $"Nothing says why {severity} of the event {name} has this size.", "Add severity_assumption: with the reason; no source gives a severity.");
    }

    private static bool Says(MapNode part, string key) => part[key] is ScalarNode { Value: not "false" };

    private void Conflict(MapNode part, string key, string message, string mend) => log.Add(Problems.Conflict, part.PlaceOf(key), message, mend);
}
