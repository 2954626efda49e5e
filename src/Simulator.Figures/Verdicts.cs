using System.Globalization;
using Simulator.Figures.Words;
using Simulator.Scenarios;
using Simulator.Studies;

namespace Simulator.Figures;

/// <summary>The answers to a run's questions in words, the same on the screen and in the report.</summary>
public static class Verdicts
{
    /// <summary>The answer in one or a few words.</summary>
    public static string NameOf(Verdict verdict) => verdict switch
    {
        Verdict.Yes => "yes",
        Verdict.No => "no",
        Verdict.NoData => "no data",
        _ => "cannot tell yet",
    };

    /// <summary>What the answer rests on: the mean difference with its interval, and what was asked.</summary>
    public static string Reason(Finding finding, Scenario scenario)
    {
        var question = finding.Question;
        var what = $"{Wording.NameOf(question.Indicator)} of {question.Variant} less {question.Against} in {Calendar.Of(scenario).NameOf(question.Month)}";
        return $"{what}: {Measured(finding)}. Asked: {Threshold(question)}.{Advice(finding)}{Caution(finding, scenario.Sampling)}";
    }

    private static string Measured(Finding finding)
    {
        if (finding.Verdict == Verdict.NoData) return "this run has no such difference";
        var half = (finding.High - finding.Low) / 2;
        // One digit more than half of the interval bears, to show on which side of the threshold its ends lie.
        var interval = double.IsNaN(half) ? "interval unknown" : $"{Percent(Finding.Confidence)} interval {Text(finding.Low, half)} to {Text(finding.High, half)}";
        return $"{Text(finding.Difference, half)}{Wording.UnitOfDifference(finding.Question.Indicator)} ({interval})";
    }

    private static string Threshold(Question question)
    {
        var way = question.Direction == Direction.Higher ? "higher" : "lower";
        return question.By == 0 ? way : $"{way} by more than {question.By.ToString(CultureInfo.InvariantCulture)}{Unit(question)}";
    }

    private static string Unit(Question question)
    {
        var unit = Wording.UnitOfDifference(question.Indicator);
        return question.By == 1 && unit.EndsWith('s') ? unit[..^1] : unit;
    }

    private static string Advice(Finding finding) => finding.Verdict != Verdict.CannotTellYet ? "" : double.IsNaN(finding.Low)
        ? " It takes two draws or more to tell."
        : " More draws narrow the interval.";

    private static string Caution(Finding finding, Sampling sampling) =>
        double.IsNaN(finding.Low) || sampling.AboutInterval().Length == 0 ? "" : $" {sampling.AboutInterval()}";

    private static string Text(double value, double half) => Rounded.Text(value, half / 20);

    private static string Percent(double share) => $"{(100 * share).ToString("0", CultureInfo.InvariantCulture)} %";
}
