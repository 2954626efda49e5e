using Simulator.Scenarios;
using Simulator.Studies;

namespace Simulator.Figures.Words;

/// <summary>What an answer hangs on, in sentences: the theories on which scholars disagree, and switches between variants.</summary>
internal static class Hinges
{
    /// <summary>Sentences that each begin with a space; empty where a question was asked in one way only.</summary>
    public static string Of(Finding finding, Scenario scenario) =>
        OwnSwitch(finding.Question, scenario) + Theories(finding) + Unasked(finding, scenario) + Switches(finding);

    private static string OwnSwitch(Question question, Scenario scenario)
    {
        var worlds = scenario.Variants.Where(v => v.Name == question.Variant || v.Name == question.Against).ToList();
        return worlds.Count == 2 && worlds[0].Differing(worlds[1]) is { Count: 1 } only ? $" The two differ in {only[0].Name} alone." : "";
    }

    private static string Theories(Finding finding)
    {
        if (finding.Rivals.Count == 0) return "";
        var others = finding.Rivals.Where(r => r.Finding.Verdict != finding.Verdict).ToList();
        if (others.Count == 0) return $" The same under {All(finding.Rivals.Count)}.";
        var turned = others.Where(r => r.Finding.Verdict != Verdict.CannotTellYet).ToList();
        var open = others.Except(turned).ToList();
        return (turned.Count == 0 ? "" : $" It hangs on {Count(turned.Count)} of {Rival(finding.Rivals.Count)}: {string.Join("; ", turned.Select(Turned))}.")
            + (open.Count == 0 ? "" : $" It cannot be told {string.Join("; nor ", open.Select(r => $"if {r.Theory.Says} ({Verdicts.Brief(r.Finding)})"))}.");
    }

    private static string Turned((Theory Theory, Finding Finding) one) =>
        $"if {one.Theory.Says}, the answer is {Verdicts.NameOf(one.Finding.Verdict)} ({Verdicts.Brief(one.Finding)})";

    /// <summary>Theories that make the two worlds one.</summary>
    private static string Unasked(Finding finding, Scenario scenario)
    {
        var left = scenario.Rivals.Select(r => r.Theory).DistinctBy(t => t.Name).ExceptBy(finding.Rivals.Select(r => r.Theory.Name), t => t.Name).ToList();
        return left.Count == 0 || finding.Rivals.Count == 0 ? "" : $" Not asked {string.Join(", or ", left.Select(t => $"if {t.Says}"))}: the two are then the same.";
    }

    /// <summary>A sentence for each parameter that turns the answer, then one for all that do not.</summary>
    private static string Switches(Finding finding)
    {
        var turned = finding.Switched.Where(s => s.Finding.Verdict != finding.Verdict).GroupBy(s => s.Switch.Name)
            .Select(one => $" It hangs on {one.Key}: with {string.Join("; with ", one.Select((s, i) => $"{s.Variant.Name}{(i == 0 ? ", which differs in nothing else," : "")} the answer is {Verdicts.NameOf(s.Finding.Verdict)} ({Verdicts.Brief(s.Finding)})"))}.");
        var same = finding.Switched.Where(s => s.Finding.Verdict == finding.Verdict)
            .Select(s => $"{s.Variant.Name} ({s.Switch.Name} alone differs: {Verdicts.Brief(s.Finding)})").ToList();
        return string.Concat(turned) + (same.Count == 0 ? "" : $" The answer is the same with {string.Join("; with ", same)}.");
    }

    private static string All(int theories) => theories switch
    {
        1 => "the one rival theory",
        2 => "both rival theories",
        _ => $"all {theories} rival theories",
    };

    private static string Rival(int theories) => theories == 1 ? "1 rival theory" : $"{theories} rival theories";

    private static string Count(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
