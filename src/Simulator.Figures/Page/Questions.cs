using System.Xml.Linq;
using Simulator.Figures.Words;
using Simulator.Scenarios;
using Simulator.Studies;

namespace Simulator.Figures.Page;

/// <summary>The questions that the run was to decide, each with its answer, what that rests on, and what rival theories would say.</summary>
internal static class Questions
{
    /// <summary>A table of questions and answers, how to read it, and a table of the answers under rival theories where there are any.</summary>
    public static IEnumerable<XElement> Of(StudyResults results)
    {
        var findings = Finding.Of(results);
        yield return Html.Table("Questions and answers", ["Question", "Answer", "Why"], findings.Select(f => Row(f, results)), "words asked");
        yield return Html.Paragraph(
            "The answer is yes or no where the whole interval of the mean paired difference lies on one side of the threshold. The interval says how well the mean is known under the assumptions, not how far single histories differ.");
        if (results.Scenario.Rivals.Count == 0) yield break;
        yield return Html.Heading(3, "If scholars on the other side are right");
        yield return Html.Folded("The answer under each theory", Html.Table("Answers under rival theories", ["Question", "If", "Answer", "Mean difference, 95 % interval"], findings.SelectMany(Under), "words under"));
        yield return Html.Paragraph(
            "Each question was asked again in worlds that differ in the theory's numbers only, with the same draws and the same chance. A theory that decides the answer is what to argue about first.");
        yield return Html.Table("Rival theories", ["If", "Numbers of the model", "Source or assumption"], results.Scenario.Rivals.Select(r => r.Theory).DistinctBy(t => t.Name).Select(Numbers), "words");
    }

    private static object[] Row(Finding finding, StudyResults results) =>
    [
        new object[] { PlainText.Clean(finding.Question.Ask), new XElement("small", finding.Question.MustHold ? $"{finding.Question.Id}, must hold" : finding.Question.Id) },
        finding.Fails ? new object[] { new XElement("mark", Verdicts.NameOf(finding.Verdict)), " (fails)" } : new XElement("strong", Verdicts.NameOf(finding.Verdict)),
        Verdicts.Sentence(finding, results.Scenario),
    ];

    private static IEnumerable<object[]> Under(Finding finding) => finding.Rivals.Select(r => new object[]
    {
        finding.Question.Id, r.Theory.Says, r.Finding.Verdict == finding.Verdict ? Verdicts.NameOf(r.Finding.Verdict) : new XElement("mark", Verdicts.NameOf(r.Finding.Verdict)), Verdicts.Brief(r.Finding),
    });

    private static object[] Numbers(Theory theory) =>
    [
        theory.Says, string.Join(" ", theory.Sets),
        theory.Source.Length > 0 ? theory.Source : new object[] { new XElement("mark", "assumption"), PlainText.Clean($" {theory.Assumption}") },
    ];
}
