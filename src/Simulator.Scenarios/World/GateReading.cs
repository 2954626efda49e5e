using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Reads gates: who votes, what is needed, how long it may take.</summary>
internal sealed class GateReading(MapNode scenario, Targets targets, IReadOnlyList<Club> clubs, Citations citations, ProblemLog log)
{
    /// <summary>Words for rules, in order of <see cref="GateRule"/>.</summary>
    public static readonly string[] Rules = ["unanimity", "threshold", "lead", "two_key"];

    /// <summary>Decisions that can set an event off.</summary>
    public static readonly string[] Outcomes = ["passed", "blocked", "expired"];

    private static readonly (string Key, string Unit)[] Numbers = [("share", "1"), ("delay", "month"), ("patience", "month"), ("interest", "1"), ("pace", "1")];

    /// <summary>All gates, by name, so that the order in a file means nothing.</summary>
    public IReadOnlyList<Gate> Read() => [.. scenario.Parts("gates").OrderBy(p => p.Entry.Key, StringComparer.Ordinal).Select(p => Gate(p.Entry, p.Part))];

    /// <summary>The numbers of gates as reports list them.</summary>
    public static IEnumerable<Statement> Statements(MapNode scenario)
    {
        foreach (var (entry, part) in scenario.Parts("gates"))
            foreach (var (key, unit) in Numbers)
                if (part.Text(key) is { } text)
                    yield return new($"gate {entry.Key} {key}", NumberText.Of(part.Number(key) ?? DurationShape.Read(text) ?? 0), unit, part.Text("source") ?? "", part.Text("assumption") ?? "", part.PlaceOf(key).FileAndLine);
    }

    /// <summary>The decision that a word names; passed where nothing is said.</summary>
    public static GateState Outcome(string? word) => word switch
    {
        "blocked" => GateState.Blocked,
        "expired" => GateState.Expired,
        _ => GateState.Passed,
    };

    private Gate Gate(Entry entry, MapNode part)
    {
        var rule = (GateRule)Math.Max(0, Array.IndexOf(Rules, part.Text("rule")));
        Fit(entry, part, rule);
        var club = part.Text("club") is { } code ? clubs.ToList().FindIndex(c => c.Code == code) : -1;
        return new Gate(entry.Key)
        {
            Club = club >= 0 ? club : null,
            Rule = rule,
            Share = (float)(part.Number("share") ?? 1),
            Keys = targets.Of(part.Values("keys").Select(v => v.Value)),
            Without = targets.Of(part.Values("without").Select(v => v.Value)),
            Delay = DurationShape.Read(part.Text("delay")) ?? 0,
            Patience = DurationShape.Read(part.Text("patience")) ?? 12,
            Interest = (float)(part.Number("interest") ?? 0),
            Pace = (float)(part.Number("pace") ?? 1),
        };
    }

    private void Fit(Entry entry, MapNode part, GateRule rule)
    {
        var name = Printable.Quote(entry.Key);
        citations.Check(part, entry.KeyPlace, $"the gate {name}");
        if (part["club"] is { } club && clubs.All(c => c.Code != part.Text("club")))
            log.Add(Problems.Conflict, club.Place, $"The gate {name} asks a club without attributes.", $"Add {part.Text("club")} under clubs.");
        Needs("share", rule is GateRule.Threshold or GateRule.Lead);
        Needs("keys", rule is GateRule.Lead or GateRule.TwoKey);
        if ((DurationShape.Read(part.Text("patience")) ?? 12) <= (DurationShape.Read(part.Text("delay")) ?? 0))
            log.Add(Problems.Conflict, part.PlaceOf("delay"), $"The gate {name} gives up before its review ends.", "Let patience be longer than delay.");

        void Needs(string key, bool wanted)
        {
            if (wanted && part[key] is null) log.Add(Problems.MissingKey, entry.KeyPlace, $"The gate {name} with the rule {Rules[(int)rule]} needs {key}.", $"Add {key}:, or choose another rule.");
            if (!wanted && part[key] is not null) log.Add(Problems.Conflict, part.PlaceOf(key), $"The gate {name} with the rule {Rules[(int)rule]} has no use for {key}.", $"Delete {key}, or choose another rule.");
        }
    }
}
