using System.Xml.Linq;
using Simulator.Studies;

namespace Simulator.Figures.Page;

/// <summary>The questions that the run was to decide, each with its answer and what that rests on.</summary>
internal static class Questions
{
    /// <summary>A table of questions and answers, and how to read it.</summary>
    public static IEnumerable<XElement> Of(StudyResults results)
    {
        yield return Html.Table("Questions and answers", ["Question", "Answer", "Why"], Finding.Of(results).Select(f => Row(f, results)), "words");
        yield return Html.Paragraph(
            "The answer is yes or no where the whole interval of the mean paired difference lies on one side of the threshold. The interval says how well the mean is known under the assumptions, not how far single histories differ.");
    }

    private static object[] Row(Finding finding, StudyResults results) =>
    [
        new object[] { Words.PlainText.Clean(finding.Question.Ask), new XElement("small", finding.Question.MustHold ? $"{finding.Question.Id}, must hold" : finding.Question.Id) },
        finding.Fails ? new object[] { new XElement("mark", Verdicts.NameOf(finding.Verdict)), " (fails)" } : Verdicts.NameOf(finding.Verdict),
        Verdicts.Reason(finding, results.Scenario),
    ];
}
