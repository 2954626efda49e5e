using MathNet.Numerics.Distributions;
using Simulator.Model;
using Simulator.Scenarios;

namespace Simulator.Studies;

/// <summary>What a run says to a question.</summary>
public enum Verdict
{
    /// <summary>The whole interval lies beyond the threshold.</summary>
    Yes,

    /// <summary>No part of the interval lies beyond the threshold.</summary>
    No,

    /// <summary>The interval straddles the threshold, or a single draw leaves it unknown: more draws may tell.</summary>
    CannotTellYet,

    /// <summary>The run has no such difference.</summary>
    NoData,
}

/// <summary>A question with its answer from the paired differences of a run.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Verdict">The answer.</param>
/// <param name="Difference">Mean of the variant less what it is compared with, in the indicator's unit; NaN without data.</param>
/// <param name="Low">Lower end of the 95 % interval of that mean, from the spread of the draws' means; NaN where unknown.</param>
/// <param name="High">Upper end of the interval.</param>
public sealed record Finding(Question Question, Verdict Verdict, double Difference, double Low, double High)
{
    /// <summary>Confidence of the interval.</summary>
    public const double Confidence = 0.95; // assumption: the usual level

    /// <summary>The same question under each rival theory of the run that leaves its two worlds different.</summary>
    public IReadOnlyList<(Theory Theory, Finding Finding)> Rivals { get; init; } = [];

    /// <summary>The same question about other variants that differ from the one that is asked about in a single parameter.</summary>
    public IReadOnlyList<(Variant Variant, Parameter Switch, Finding Finding)> Switched { get; init; } = [];

    /// <summary>True where a run must not pass: the question must hold, and the answer is anything but yes.</summary>
    public bool Fails => Question.MustHold && Verdict != Verdict.Yes;

    /// <summary>The answers to all questions of a run's scenario, in order.</summary>
    public static IReadOnlyList<Finding> Of(StudyResults results) => [.. results.Scenario.Questions.Select(q => Of(results, q))];

    private static Finding Of(StudyResults results, Question question) => Of(results, question, $"{question.Variant}-minus-{question.Against}") with
    {
        Rivals = [.. results.Scenario.Rivals.Where(r => r.Question == question).Select(r => (r.Theory, Of(results, question, r.Difference)))],
        Switched = [.. Switches(results.Scenario, question).Select(s => (s.Variant, s.Switch, Of(results, question, $"{s.Variant.Name}-minus-{question.Against}"))).Where(s => s.Item3.Verdict != Verdict.NoData)],
    };

    private static IEnumerable<(Variant Variant, Parameter Switch)> Switches(Scenario scenario, Question question) =>
        from asked in scenario.Variants
        where asked.Name == question.Variant && asked != scenario.Variants[0]
        from other in scenario.Variants.Skip(1)
        where other.Name != question.Variant && other.Name != question.Against
        let differing = asked.Differing(other)
        where differing is { Count: 1 }
        select (other, differing[0]);

    private static Finding Of(StudyResults results, Question question, string difference)
    {
        var series = results.Find(difference, question.Indicator);
        var place = series?.Months.ToList().IndexOf(question.Month) ?? -1;
        if (place < 0 || !double.IsFinite(series!.Values[place].Mean)) return new(question, Verdict.NoData, double.NaN, double.NaN, double.NaN);
        var (mean, error) = (series.Values[place].Mean, series.Values[place].MeanError);
        // One draw says nothing about what we do not know, however many histories it has.
        if (results.Draws < 2 || !double.IsFinite(error)) return new(question, Verdict.CannotTellYet, mean, double.NaN, double.NaN);
        var half = error * StudentT.InvCDF(0, 1, results.Draws - 1, (1 + Confidence) / 2);
        return new(question, Decide(question, mean - half, mean + half), mean, mean - half, mean + half);
    }

    private static Verdict Decide(Question question, double low, double high)
    {
        var (least, most) = question.Direction == Direction.Higher ? (low, high) : (-high, -low);
        return least > question.By ? Verdict.Yes : most <= question.By ? Verdict.No : Verdict.CannotTellYet;
    }
}
