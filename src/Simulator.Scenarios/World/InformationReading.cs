using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Reads shared services, strands of grey-zone acts and releases in tranches, and what events do to them.</summary>
internal sealed class InformationReading(MapNode scenario, Targets targets, Citations citations, ProblemLog log)
{
    private readonly (Entry Entry, MapNode Part)[] services = Sorted(scenario, "services");
    private readonly (Entry Entry, MapNode Part)[] releases = Sorted(scenario, "releases");
    private readonly (Entry Entry, MapNode Part)[] gates = Sorted(scenario, "gates");

    public IReadOnlyList<ServiceFacts> Services() =>
        [.. services.Select(s => new ServiceFacts(s.Entry.Key, s.Part.Text("name") ?? "", Math.Max(0, targets.IndexOf(s.Part.Text("owner")))))];

    public IReadOnlyList<Strand> Strands()
    {
        var strands = Sorted(scenario, "strands").Select(s => Strand(s.Entry, s.Part)).ToList();
        var sum = strands.Sum(s => s.Share);
        if (strands.Count > 0 && Math.Abs(sum - 1) > 1e-3)
            log.Add(Problems.Strands, scenario.Find("strands")!.KeyPlace, $"The shares of the strands sum to {NumberText.Of(Math.Round(sum, 4))}.", "Change them so that they sum to 1.");
        return strands;
    }

    public IReadOnlyList<Release> Releases() => [.. releases.Select(r => new Release(r.Entry.Key, r.Part.Text("name") ?? "", OfWhat(r.Part), (int)(r.Part.Number("tranches") ?? 1))
    {
        Gate = r.Part.Text("gate") is { } gate && Find(gates, gate, r.Part.PlaceOf("gate"), "gate", "gates") is var index and >= 0 ? index : null,
        Proposer = Math.Max(0, targets.IndexOf(r.Part.Text("proposer") ?? scenario.Text("guarantor"))),
    })];

    /// <summary>What an event does to the funding of a service; null for nothing.</summary>
    public FundingChange? Funding(MapNode part) =>
        part.Map("funding") is { } change && change.Text("service") is { } code && Find(services, code, change.PlaceOf("service"), "service", "services") is var index and >= 0
            ? new(index, change.Text("state") switch { "at_risk" => Model.Funding.AtRisk, "lapsed" => Model.Funding.Lapsed, _ => Model.Funding.Funded })
            : null;

    /// <summary>What an event does to a release; null for nothing.</summary>
    public ReleaseStep? Step(MapNode part) =>
        part.Map("release") is { } step && step.Text("name") is { } code && Find(releases, code, step.PlaceOf("name"), "release", "releases") is var index and >= 0
            ? new(index, step.Text("does") switch { "hasten" => ReleaseAct.Hasten, "leak" => ReleaseAct.Leak, _ => ReleaseAct.Begin })
            : null;

    /// <summary>The numbers stated with strands.</summary>
    public static IEnumerable<Statement> Statements(MapNode root) =>
        Sorted(root, "strands").Select(s => Roster.StatementOf($"strand {s.Entry.Key} share", s.Part, "1", s.Entry.KeyPlace, "share"));

    private static (Entry Entry, MapNode Part)[] Sorted(MapNode scenario, string key) => [.. scenario.Parts(key).OrderBy(p => p.Entry.Key, StringComparer.Ordinal)];

    private static ReleaseOf OfWhat(MapNode part) => part.Text("of") == "targets" ? ReleaseOf.Targets : ReleaseOf.Standards;

    private Strand Strand(Entry entry, MapNode part)
    {
        citations.Check(part, entry.KeyPlace, $"the share of {entry.Key}");
        citations.CheckUnit(part, entry.KeyPlace, $"the share of {entry.Key}", "1");
        return new(entry.Key, part.Text("name") ?? "", (float)(part.Number("share") ?? 0), part.Flag("digital"));
    }

    private int Find((Entry Entry, MapNode Part)[] declared, string code, Place place, string thing, string key)
    {
        var index = Array.FindIndex(declared, d => d.Entry.Key == code);
        if (index < 0)
            log.Add(Problems.UnknownShared, place, $"{Printable.Quote(code)} is not a {thing}.", Spelling.Suggest(code, [.. declared.Select(d => d.Entry.Key)], $"Declare it under {key}."));
        return index;
    }
}
