using System.Globalization;
using Simulator.Figures.Words;
using Simulator.Scenarios;
using Simulator.Studies;

namespace Simulator.Figures;

/// <summary>The answers to a run's questions in words, the same on the screen and in the report.</summary>
public static class Verdicts
{
    private const double SmallestShown = 0.0001;
    private const string Least = "0.0001";

    /// <summary>The answer in one or a few words.</summary>
    public static string NameOf(Verdict verdict) => verdict switch
    {
        Verdict.Yes => "yes",
        Verdict.No => "no",
        Verdict.NoData => "no data",
        _ => "cannot tell yet",
    };

    /// <summary>The answer as a sentence with its interval, and what it hangs on: rival theories, and single switches between variants.</summary>
    public static string Sentence(Finding finding, Scenario scenario)
    {
        var answer = Wording.Capital(NameOf(finding.Verdict));
        return finding.Verdict == Verdict.NoData
            ? $"{answer}: this run has no such difference."
            : $"{answer}: {Measured(finding, scenario)}.{Advice(finding)}{Hinges.Of(finding, scenario)}{Caution(finding, scenario.Sampling)}";
    }

    /// <summary>The mean difference with its interval in short, for example "higher by 2.1 points, 1.7 to 2.5".</summary>
    public static string Brief(Finding finding) => finding switch
    {
        { Verdict: Verdict.NoData } => "not in this run",
        { Low: 0, High: 0 } => "no difference at all",
        _ when Vanishes(finding) => $"no difference of {Least} or more",
        _ => $"{Way(finding)} by {Size(finding)}{Wording.UnitOfDifference(finding.Question.Indicator)}, {Interval(finding)}",
    };

    private static string Measured(Finding finding, Scenario scenario)
    {
        var question = finding.Question;
        var what = $"{World(question.Variant)}, {Wording.Inside(question.Indicator)} in {Calendar.Of(scenario).NameOf(question.Month)}";
        if (finding is { Low: 0, High: 0 }) return $"{what} would be the same as {World(question.Against)} in every draw";
        if (Vanishes(finding)) return $"{what} would differ by less than {Least} from that {World(question.Against)}{(Asked(finding) is { Length: > 0 } asked ? $" ({asked[2..]})" : "")}";
        var unit = Wording.UnitOfDifference(question.Indicator);
        var confidence = double.IsNaN(finding.Low) ? "" : $"{(100 * Finding.Confidence).ToString("0", CultureInfo.InvariantCulture)} % interval ";
        return $"{what} would be {Way(finding)} than {World(question.Against)} by {Size(finding)}{unit} ({confidence}{Interval(finding)}{Asked(finding)})";
    }

    /// <summary>True where a sentence could show nothing but zeros.</summary>
    private static bool Vanishes(Finding finding) => Math.Max(Math.Abs(finding.Low), Math.Abs(finding.High)) < SmallestShown;

    private static string World(string variant) => variant == "baseline" ? "in the baseline" : $"with {variant}";

    /// <summary>What was asked, where the sentence does not say it already.</summary>
    private static string Asked(Finding finding)
    {
        var question = finding.Question;
        var way = question.Direction == Direction.Higher ? "higher" : "lower";
        if (question.By == 0) return way == Way(finding) ? "" : $"; asked: {way}";
        return $"; asked: {way} by more than {question.By.ToString(CultureInfo.InvariantCulture)}{Unit(question)}";
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

    private static string Way(Finding finding) => finding.Difference < 0 ? "lower" : "higher";

    private static string Size(Finding finding) => Text(finding, Math.Abs(finding.Difference));

    /// <summary>The interval in the direction that the sentence names.</summary>
    private static string Interval(Finding finding)
    {
        if (double.IsNaN(finding.Low)) return "interval unknown";
        var (low, high) = finding.Difference < 0 ? (-finding.High, -finding.Low) : (finding.Low, finding.High);
        return $"{Text(finding, low)} to {Text(finding, high)}";
    }

    // One digit more than half of the interval bears, to show on which side of the threshold its ends lie.
    private static string Text(Finding finding, double value) => Rounded.Text(value, (finding.High - finding.Low) / 40);
}
