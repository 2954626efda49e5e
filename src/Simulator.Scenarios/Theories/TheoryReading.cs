using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Reads rival theories, and lays those that a scenario names under its questions over the worlds that these compare.</summary>
internal sealed class TheoryReading(MapNode scenario, PriorReading priors, Citations citations, ProblemLog log)
{
    /// <summary>Most worlds that theories may add: each costs about as much time as a variant.</summary>
    private const int MostWorlds = 32;

    private readonly Dictionary<string, Variant> worlds = new(StringComparer.Ordinal);

    /// <summary>Every question under every theory that the scenario names; left out where the theory makes the two worlds one.</summary>
    public IReadOnlyList<Rival> Rivals(IReadOnlyList<Variant> variants, IReadOnlyList<Question> questions)
    {
        foreach (var (entry, part) in scenario.Parts("theories"))
        {
            citations.Check(part, entry.KeyPlace, $"the theory {entry.Key}");
            Laid(entry.Key, part, variants[0]);
        }

        var rivals = Named().SelectMany(one => questions.Select(q => Rival(one.Entry, one.Part, q, variants))).OfType<Rival>().ToList();
        if (Named().Any()) CheckWork(rivals);
        return [.. questions.SelectMany(q => rivals.Where(r => r.Question == q))];
    }

    /// <summary>The numbers of the theories that are asked, as reports list them.</summary>
    public IEnumerable<Statement> Statements(Variant baseline) =>
        from one in Named()
        from number in Numbers(one.Part, baseline)
        select new Statement(
            $"{number.Parameter.Name} if {one.Part.Text("says")}", number.Prior.Text, number.Parameter.Unit,
            one.Part.Text("source") ?? "", one.Part.Text("assumption") ?? "", one.Entry.KeyPlace.FileAndLine);

    /// <summary>Theories under which questions are asked, in the order of the list; what is not one is told.</summary>
    private IEnumerable<(Entry Entry, MapNode Part)> Named()
    {
        var known = scenario.Parts("theories").ToDictionary(p => p.Entry.Key, StringComparer.Ordinal);
        foreach (var name in scenario.Values("under").DistinctBy(v => v.Value))
        {
            if (known.TryGetValue(name.Value, out var theory)) yield return theory;
            else log.Add(Problems.UnknownTheory, name.Place, $"There is no theory {Printable.Quote(name.Value)}.", Spelling.Suggest(name.Value, known.Keys, "Use a name that stands under theories, here or in a file that this one extends."));
        }
    }

    private Rival? Rival(Entry entry, MapNode part, Question question, IReadOnlyList<Variant> variants)
    {
        var theory = new Theory(
            entry.Key, part.Text("says") ?? "", [.. Numbers(part, variants[0]).Select(n => $"{n.Parameter.Name} is {n.Prior.Text}{Citations.InUnit(n.Parameter.Unit)}.")],
            part.Text("source") ?? "", part.Text("assumption") ?? "");
        var (variant, against) = (World(question.Variant), World(question.Against));
        return variant.Differing(against) is { Count: 0 } ? null : new(question, theory, variant, against);

        Variant World(string name) => Laid(entry.Key, part, variants.First(v => v.Name == name));
    }

    private Variant Laid(string theory, MapNode part, Variant variant)
    {
        var name = $"{variant.Name}@{theory}";
        if (worlds.TryGetValue(name, out var known)) return known;
        var laid = variant.Priors.ToArray();
        foreach (var (parameter, prior) in Numbers(part, variant)) laid[parameter.Index] = prior;
        return worlds[name] = variant with { Name = name, Priors = laid };
    }

    private IEnumerable<(Parameter Parameter, Prior Prior)> Numbers(MapNode part, Variant variant)
    {
        foreach (var entry in part.Map("set")?.Entries ?? [])
            if (Parameters.Find(entry.Key) is { } parameter && priors.Read(parameter, entry, variant.Priors[parameter.Index]) is { } prior) yield return (parameter, prior);
    }

    private void CheckWork(List<Rival> rivals)
    {
        var place = scenario.Find("under")!.KeyPlace;
        if (!scenario.Parts("decide").Any())
            log.Add(Problems.Conflict, place, "There is nothing to ask under these theories.", "Add a question under decide, or take out under.");
        var count = rivals.SelectMany(r => new[] { r.Variant.Name, r.Against.Name }).Distinct().Count();
        if (count > MostWorlds)
            log.Add(Problems.TooManyWorlds, place, $"The questions under these theories need {count} worlds more.", $"Stay at or below {MostWorlds}, with fewer theories or with questions about fewer variants.");
    }
}
