using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Reads events and checks that their parts fit together.</summary>
/// <param name="horizon">Months that are played.</param>
/// <param name="asOf">Index of the first month that is not on record.</param>
/// <param name="targets">Members by their codes.</param>
/// <param name="guarantor">Index of the guarantor.</param>
/// <param name="issues">Disputes.</param>
/// <param name="stocks">What can be built up.</param>
/// <param name="clubs">Clubs of the scenario.</param>
/// <param name="gates">Ways to decide together.</param>
/// <param name="information">Services and releases.</param>
/// <param name="citations">Known sources.</param>
/// <param name="log">Receives problems.</param>
internal sealed class EventReading(
    Horizon horizon, int asOf, Targets targets, int guarantor, IReadOnlyList<Issue> issues, IReadOnlyList<Stock> stocks, IReadOnlyList<Club> clubs, IReadOnlyList<Gate> gates,
    InformationReading information, Citations citations, ProblemLog log)
{
    private const int MostDated = 2000, MostUndated = 100;

    private readonly TimingReading timings = new(horizon, asOf, targets, gates, log);

    private static readonly string[] NeedActor = ["impulse", "rung", "candour", "troops", "criticism", "turnover", "restriction", "tariff", "meeting", "leaves", "ask"];
    private static readonly string[] NeedTargets = ["restriction", "answer", "troops", "tariff", "access"];
    private static readonly string[] NeedClub = ["founds", "activity", "chat", "pact", "partner"];
    /// <summary>What a broker can do, by the words of a scenario.</summary>
    public static readonly IReadOnlyDictionary<string, BrokerVoice> Brokers = Words<BrokerVoice>();

    /// <summary>How a meeting can end, by the words of a scenario.</summary>
    public static readonly IReadOnlyDictionary<string, Meeting> Meetings = Words<Meeting>();

    private static readonly string[] Severities = ["impulse", "candour", "threat", "answer", "rulebook", "activity"];

    /// <summary>Events of a scenario in order of month, day and name, each with the mapping it was read from; a repeated one stands there for each time.</summary>
    /// <param name="scenario">The baseline or a variant.</param>
    /// <param name="root">The baseline, whose events can be retold even where a variant takes them out.</param>
    public IReadOnlyList<(Event Event, MapNode Part)> Read(MapNode scenario, MapNode root)
    {
        var evidence = new EvidenceReading(scenario, root, citations, log);
        var all = new List<(Event Event, MapNode Part)>();
        var undated = new Dictionary<uint, Event>();
        foreach (var part in scenario.Items("events"))
        {
            var one = Event(part) with { Weight = evidence.WeightOf(part) };
            foreach (var (month, day, timing) in timings.Read(part, one.Id))
            {
                all.Add((one with { Month = month, Day = day, Timing = timing }, part));
                if (timing is not null && !undated.TryAdd(timing.Address, one) && undated[timing.Address].Id != one.Id)
                    log.Add(Problems.SharedChance, part.PlaceOf("id"), $"The names {Printable.Quote(one.Id)} and {Printable.Quote(undated[timing.Address].Id)} share their chance.", "Change one of the two names a little.");
            }

            if (undated.Count > MostUndated) return TooMany(part, $"There are more than {MostUndated} events without a date.", "Take some out, or join conditions with or.");
            if (all.Count - undated.Count > MostDated) return TooMany(part, $"With every repetition there are more than {MostDated:N0} dated events.", "Take some out, repeat less often, or let the horizon end earlier.");
        }

        return [.. all.OrderBy(e => e.Event.Month).ThenBy(e => e.Event.Day).ThenBy(e => e.Event.Id, StringComparer.Ordinal)];
    }

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

        foreach (var (place, key, what) in ((MapNode?, string, string)[])[(part.Map("tariff"), "rate", "tariff rate"), (part, "access", "access")])
            if (place?.Number(key) is { } value)
                yield return new($"event {part.Text("id")} {what}", NumberText.Of(value), "1", part.Text("source") ?? "", part.Text("assumption") ?? "", place.PlaceOf(key).FileAndLine);
        foreach (var timing in TimingReading.Statements(part)) yield return timing;
    }

    private IReadOnlyList<(Event Event, MapNode Part)> TooMany(MapNode part, string message, string mend)
    {
        log.Add(Problems.TooManyHappenings, part.PlaceOf("id"), message, mend);
        return [];
    }

    /// <summary>What an event does; when it happens is read apart.</summary>
    private Event Event(MapNode part)
    {
        var id = part.Text("id") ?? "";
        citations.Check(part, part.PlaceOf("id"), $"the event {Printable.Quote(id)}");
        var actor = targets.IndexOf(part.Text("actor"));
        var struck = Struck(part, actor);
        Fit(part, id);
        return new Event
        {
            Id = id,
            Month = 0,
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
            Stock = StockReading.Change(part, stocks, log),
            Leaves = part.Flag("leaves"),
            Threat = Float("threat"),
            Pledge = part.Flag("pledge"),
            Criticism = part.Flag("criticism"),
            Turnover = part.Flag("turnover"),
            Restriction = (int)Float("restriction"),
            Answer = (float?)part.Number("answer"),
            Limited = part.Flag("limited"),
            Tariff = Tariff(part, id, actor, struck),
            Access = (float?)part.Number("access"),
            Broker = part.Text("broker") is { } voiced && Brokers.TryGetValue(voiced, out var broker) ? broker : null,
            Meeting = part.Text("meeting") is { } held && Meetings.TryGetValue(held, out var meeting) ? meeting : null,
            Rulebook = (float?)part.Number("rulebook"),
            Request = Request(part),
            Change = Change(part, id),
            Funding = information.Funding(part),
            Release = information.Step(part),
        };

        float Float(string key) => (float)(part.Number(key) ?? 0);
    }

    /// <summary>Tariffs, of the guarantor or against it: exposure to other trade is not known.</summary>
    private Tariff? Tariff(MapNode part, string id, int actor, MemberSet struck)
    {
        if (part.Map("tariff") is not { } tariff || actor < 0 || struck.IsEmpty) return null;
        var by = tariff["by"] is null ? MemberSet.Of(actor) : targets.Of(tariff.Values("by").Select(v => v.Value));
        var one = MemberSet.Of(guarantor);
        if (by != one && struck != one)
            Conflict(part, "tariff", $"The tariff of the event {Printable.Quote(id)} is not between the guarantor and others.", "Let the guarantor alone impose it (by, or the actor), or strike the guarantor alone (targets).");
        if (!by.And(struck).IsEmpty)
            Conflict(part, "tariff", $"In the tariff of the event {Printable.Quote(id)} a member strikes itself.", $"Take {targets.Text(by.And(struck))} out of by or out of targets.");
        return new((float)(tariff.Number("rate") ?? 0), by);
    }

    private static Dictionary<string, T> Words<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(v => v.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private Request? Request(MapNode part) => part.Text("ask") is { } gate && gates.ToList().FindIndex(g => g.Code == gate) is >= 0 and var index
        ? new Request(index, targets.Of(part.Values("against").Select(v => v.Value)))
        : null;

    private ClubChange? Change(MapNode part, string id)
    {
        if (part.Text("club") is not { } code) return null;
        var index = clubs.ToList().FindIndex(c => c.Code == code);
        if (index < 0) Conflict(part, "club", $"The event {Printable.Quote(id)} changes a club without attributes.", $"Add {code} under clubs.");
        else if (part.Flag("founds") && !clubs[index].Planned) Conflict(part, "founds", $"{code} stands from the first month.", "Add planned: true to the club, or delete founds.");
        else return new ClubChange(index) { Founds = part.Flag("founds"), Activity = (float?)part.Number("activity"), Chat = part.Flag("chat"), Pact = part.Flag("pact"), Partner = part.Flag("partner") };
        return null;
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
        foreach (var key in NeedClub)
            if (Says(part, key) && part["club"] is null) Conflict(part, key, $"The event {name} has {key}, but no club.", "Add club: with the code of a club.");
        if (part["club"] is not null && !NeedClub.Any(key => Says(part, key))) Conflict(part, "club", $"The event {name} has a club, but changes nothing in it.", "Add founds, activity, chat, pact or partner, or delete club.");
        if (part["against"] is not null && part["ask"] is null) Conflict(part, "against", $"The event {name} is against somebody, but asks nothing.", "Add ask: with the name of a gate, or delete against.");
        if (part["rung"] is not null && part["issue"] is null) Conflict(part, "rung", $"The event {name} is on the coercion ladder, but belongs to no dispute.", "Add issue: with the name of a dispute.");
        if (part["notice"] is not null && part["troops"] is null && part["stock"] is null && !Says(part, "leaves")) Conflict(part, "notice", $"The event {name} has notice, but moves no troops and no stock, and nobody leaves.", "Add troops:, stock: or leaves:, or delete notice.");
        if (Says(part, "limited") && part["answer"] is null) Conflict(part, "limited", $"The event {name} is a limited act, but has no answer.", "Add answer: with 0 for none to 1 for a unified one, or delete limited.");
        if (part["voice"] is not null && part["impulse"] is null && part["rung"] is null) Conflict(part, "voice", $"The event {name} has a voice, but no impulse.", "Add impulse:, or delete voice.");
        if (part["targets"] is not null && part["actor"] is null && part["answer"] is null && part["access"] is null) Conflict(part, "targets", $"The event {name} has targets, but nobody acts on them.", "Add actor: with the code of a member, or answer: for an act of the adversary.");
        if (Severities.FirstOrDefault(k => part[k] is not null) is { } severity && part["severity_assumption"] is null && part["assumption"] is null)
            log.Add(Problems.SourceMissing, part.PlaceOf(severity), $"Nothing says why {severity} of the event {name} has this size.", "Add severity_assumption: with the reason; no source gives a severity.");
    }

    private static bool Says(MapNode part, string key) => part[key] is ScalarNode { Value: not "false" };

    private void Conflict(MapNode part, string key, string message, string mend) => log.Add(Problems.Conflict, part.PlaceOf(key), message, mend);
}
