using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>The ends of deep ranges as variants: each plays the baseline with one parameter at one end, so that nothing is averaged over a range that has no distribution.</summary>
internal static class DeepEnds
{
    /// <summary>Most deep ranges of a scenario: each adds two variants, that is, twice the work of the baseline.</summary>
    private const int Most = 8;

    /// <summary>Two variants a deep range, in the order of all parameters; one where the scenario plays at an end. Their names have points, which no name of a file has.</summary>
    public static IEnumerable<Variant> Of(Variant baseline)
    {
        foreach (var p in Parameters.All)
        {
            if (baseline.Priors[p.Index] is not Deep deep) continue;
            if (deep.Low < deep.Value) yield return At(baseline, p, deep, "low", deep.Low);
            if (deep.High > deep.Value) yield return At(baseline, p, deep, "high", deep.High);
        }
    }

    /// <summary>Tells where there are more deep ranges than can be played.</summary>
    public static void CheckCount(IReadOnlyList<Prior> priors, Node parameters, ProblemLog log)
    {
        var count = priors.Count(p => p is Deep);
        if (count > Most)
            log.Add(Problems.DeepRange, parameters.Place, $"{count} parameters have a deep range.", $"At most {Most} may, because each end is played apart; give the others a distribution.");
    }

    private static Variant At(Variant baseline, Parameter p, Deep deep, string end, double value)
    {
        var priors = baseline.Priors.ToArray();
        priors[p.Index] = new Constant(value);
        var unit = Citations.InUnit(p.Unit);
        return new Variant(
            $"{p.Name}-{end}", $"And if {p.Name} were {NumberText.Of(value)}{unit}? Nobody knows how likely that is.", baseline.Setting, priors,
            [$"{p.Name} is {NumberText.Of(value)}{unit}, the {(end == "low" ? "lower" : "upper")} end of its deep range, instead of {NumberText.Of(deep.Value)}."]);
    }
}
