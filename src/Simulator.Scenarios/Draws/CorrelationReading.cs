using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Reads the rank correlations of a scenario and checks that they can all hold at once.</summary>
internal sealed class CorrelationReading(Citations citations, ProblemLog log)
{
    private const double Step = 0.05; // how finely a message says how much weaker correlations would have to be

    /// <summary>All correlations, in the order of the file.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="priors">Distribution of each parameter.</param>
    /// <param name="refused">Parameters of which the file states a distribution that cannot be one.</param>
    public IReadOnlyList<RankCorrelation> Read(MapNode scenario, IReadOnlyList<Prior> priors, IReadOnlySet<Parameter> refused)
    {
        var seen = new Dictionary<(int, int), Place>();
        var read = new List<(RankCorrelation Correlation, Place Place)>();
        foreach (var (first, second, part) in Pairs(scenario))
        {
            CheckNumber(first, second, part);
            if (Parameters.Find(first.Key) is not { } one || Parameters.Find(second.Key) is not { } other || part.Number("rank") is not ({ } rank and >= -1 and <= 1)) continue;
            if (refused.Contains(one) || refused.Contains(other)) continue; // told already
            if (CanCorrelate(one, first, priors) & CanCorrelate(other, second, priors) & AreTwo(one, other, second, seen)) read.Add((new(one, other, rank), second.KeyPlace));
        }

        IReadOnlyList<RankCorrelation> correlations = [.. read.Select(r => r.Correlation)];
        foreach (var group in Dependence.Groups(correlations)) CheckTogether(group, correlations, read.Last(r => group.Any(p => p.Index == r.Correlation.First.Index)).Place);
        return correlations;
    }

    /// <summary>The correlations with their sources.</summary>
    public static IEnumerable<Statement> Statements(MapNode scenario) =>
        Pairs(scenario).Select(p => Roster.StatementOf($"rank correlation of {p.First.Key} and {p.Second.Key}", p.Part, "1", p.Second.KeyPlace, "rank"));

    private static IEnumerable<(Entry First, Entry Second, MapNode Part)> Pairs(MapNode scenario) =>
        from first in scenario.Parts("correlations") from second in first.Part.Parts() select (first.Entry, second.Entry, second.Part);

    private void CheckNumber(Entry first, Entry second, MapNode part)
    {
        var what = $"the correlation of {first.Key} and {second.Key}";
        citations.Check(part, second.KeyPlace, what);
        citations.CheckUnit(part, second.KeyPlace, what, "1");
    }

    private bool CanCorrelate(Parameter parameter, Entry entry, IReadOnlyList<Prior> priors)
    {
        if (!priors[parameter.Index].IsCertain) return true;
        log.Add(Problems.Correlation, entry.KeyPlace, $"{parameter.Name} has the same value in all draws, so that nothing goes with it.", "Give it a distribution under parameters, or take the correlation out.");
        return false;
    }

    private bool AreTwo(Parameter one, Parameter other, Entry second, Dictionary<(int, int), Place> seen)
    {
        var known = seen.TryGetValue((other.Index, one.Index), out var earlier);
        seen[(one.Index, other.Index)] = second.KeyPlace;
        if (one == other) log.Add(Problems.Correlation, second.KeyPlace, $"{one.Name} is correlated with itself.", "Name two parameters.");
        else if (known) log.Add(Problems.Correlation, second.KeyPlace, $"The correlation of {one.Name} and {other.Name} is given twice.", $"Keep one; the other stands in {earlier!.FileAndLine}.");
        return one != other && !known;
    }

    private void CheckTogether(IReadOnlyList<Parameter> group, IReadOnlyList<RankCorrelation> correlations, Place place)
    {
        if (Dependence.Factor(group, correlations, 1) is not null) return;
        var share = 1 - Step;
        while (Dependence.Factor(group, correlations, share) is null) share -= Step;
        log.Add(
            Problems.CorrelationsContradict, place, $"The correlations of {Names(group)} cannot all hold at once.",
            FormattableString.Invariant($"Bring them nearer to 0 (all times {share:0.00} would do), or state those between the other pairs too: a pair left out counts as 0."));
    }

    private static string Names(IReadOnlyList<Parameter> group)
    {
        const int most = 5;
        var names = string.Join(", ", group.Take(most).Select(p => p.Name));
        return group.Count > most ? $"{names} and {group.Count - most} others" : names;
    }
}
