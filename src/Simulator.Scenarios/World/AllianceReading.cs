using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Reads clubs, cuts and issues of a scenario.</summary>
internal sealed class AllianceReading(MapNode scenario, Targets targets, Citations citations, ProblemLog log)
{
    private static readonly string[] Sides = ["members", "club", "frontline_above"];

    public IReadOnlyList<Club> Clubs(SeedTables seeds) => [.. Sorted("clubs").Select(p => Club(seeds, p.Entry, p.Part))];

    public IReadOnlyList<Issue> Issues() => [.. Sorted("issues").Select(p => Issue(p.Entry, p.Part))];

    public IReadOnlyList<Cut> Cuts(IReadOnlyList<MemberFacts> members)
    {
        var cuts = Sorted("cuts").Select(p => Cut(p.Entry, p.Part, members)).ToList();
        if (cuts.Count == 0 && scenario["cuts"] is MapNode none) log.Add(Problems.MissingKey, none.Place, "There is no cut.", "Name at least one divide, for example \"EU and the others\": { club: EU }.");
        return cuts;
    }

    /// <summary>The numbers stated with clubs and cuts.</summary>
    public IEnumerable<Statement> Statements()
    {
        foreach (var (entry, part) in scenario.Parts("clubs"))
            if (part["sharing"] is not null) yield return Roster.StatementOf($"club {entry.Key} sharing", part, "1", entry.KeyPlace, "sharing");
        foreach (var (entry, part) in scenario.Parts("cuts"))
            if (part["frontline_above"] is not null) yield return Roster.StatementOf($"cut {entry.Key} frontline_above", part, "1", entry.KeyPlace, "frontline_above");
    }

    /// <summary>By name, so that the order in a file means nothing.</summary>
    private IEnumerable<(Entry Entry, MapNode Part)> Sorted(string key) => scenario.Parts(key).OrderBy(p => p.Entry.Key, StringComparer.Ordinal);

    private Club Club(SeedTables seeds, Entry entry, MapNode part)
    {
        if (part["founders"] is { } named && seeds.Clubs.Contains(entry.Key))
            log.Add(Problems.Conflict, named.Place, $"Who belongs to {entry.Key} stands in the seeds.", "Delete founders, or choose another name.");
        if (part["sharing"] is not null) CheckNumber(part, entry, $"the sharing of {entry.Key}");
        var founders = targets.Of([entry.Key]);
        var leads = targets.Of(part.Values("leads").Select(v => v.Value));
        if ((leads.Bits & ~founders.Bits) != 0)
            log.Add(Problems.Conflict, part.PlaceOf("leads"), $"Not all leads belong to {entry.Key}.", $"Its members are {targets.Text(founders)}.");
        return new Club(entry.Key, part.Text("name") ?? "", founders)
        {
            SharingBonus = (float)(part.Number("sharing") ?? 0),
            SharesAll = part.Flag("shares_all"),
            Open = part.Flag("open"),
            Planned = part.Flag("planned"),
            Leads = leads,
        };
    }

    private Cut Cut(Entry entry, MapNode part, IReadOnlyList<MemberFacts> members)
    {
        string[] ways = [.. Sides.Where(k => part[k] is not null)];
        if (ways.Length != 1) log.Add(Problems.Conflict, entry.KeyPlace, $"The cut {Printable.Quote(entry.Key)} needs one way to say who is on its first side.", "Give one of members, club and frontline_above.");
        if (part["frontline_above"] is not null) CheckNumber(part, entry, $"the cut {Printable.Quote(entry.Key)}");
        var side = targets.Of(part.Values("members").Concat(part.Values("club")).Select(v => v.Value));
        if (part.Number("frontline_above") is { } least)
            for (var i = 0; i < members.Count; i++)
                if (members[i].Frontline >= least) side = side.With(i);
        if (ways.Length == 1 && (side.IsEmpty || side.Count == members.Count))
            log.Add(Problems.Conflict, entry.KeyPlace, $"One side of the cut {Printable.Quote(entry.Key)} is empty.", "Choose the members of one side so that somebody is left for the other.");
        return new Cut(entry.Key, side);
    }

    private Issue Issue(Entry entry, MapNode part)
    {
        var coercer = targets.IndexOf(part.Text("coercer"));
        var coerced = targets.Of(part.Values("targets").Select(v => v.Value));
        if (coercer >= 0 && coerced.Contains(coercer))
            log.Add(Problems.Conflict, part.PlaceOf("targets"), $"In the issue {entry.Key} a member coerces itself.", "Take the coercer out of the targets.");
        return new Issue(entry.Key, part.Text("name") ?? "", Math.Max(0, coercer), coerced);
    }

    private void CheckNumber(MapNode part, Entry entry, string what)
    {
        citations.Check(part, entry.KeyPlace, what);
        citations.CheckUnit(part, entry.KeyPlace, what, "1");
    }
}
