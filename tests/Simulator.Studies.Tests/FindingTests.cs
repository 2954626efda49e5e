using Simulator.Model;
using Simulator.Scenarios;

namespace Simulator.Studies.Tests;

/// <summary>What a run says to its questions.</summary>
public class FindingTests
{
    private const int Month = 5;

    // With 10 draws the 97.5 % point of Student's t with 9 degrees of freedom is 2.262 (any table of it).
    [Theory]
    [InlineData(2.0, 0.4, 1.0, Direction.Higher, Verdict.Yes)]           // 1.095 to 2.905
    [InlineData(2.0, 0.4, 1.1, Direction.Higher, Verdict.CannotTellYet)]
    [InlineData(2.0, 0.4, 2.9, Direction.Higher, Verdict.CannotTellYet)]
    [InlineData(2.0, 0.4, 2.91, Direction.Higher, Verdict.No)]
    [InlineData(2.0, 0.4, 0.0, Direction.Lower, Verdict.No)]
    [InlineData(-2.0, 0.4, 1.0, Direction.Lower, Verdict.Yes)]
    [InlineData(-2.0, 0.4, 1.0, Direction.Higher, Verdict.No)]
    [InlineData(0.0, 0.0, 0.0, Direction.Higher, Verdict.No)]            // the same in both is not higher
    public void The_answer_is_yes_or_no_only_where_the_whole_interval_lies_on_one_side(double mean, double error, double by, Direction direction, Verdict verdict)
    {
        var finding = Answer(Results(mean, error), Asked(by, direction, mustHold: true));
        finding.Verdict.ShouldBe(verdict);
        finding.Fails.ShouldBe(verdict != Verdict.Yes);
        (finding.High - finding.Low).ShouldBe(2 * 2.262157 * error, 1e-5);
    }

    [Fact]
    public void One_draw_cannot_tell_and_does_not_pass()
    {
        var finding = Answer(Results(2, 0.01) with { Draws = 1 }, Asked(1, Direction.Higher, mustHold: true));
        finding.Verdict.ShouldBe(Verdict.CannotTellYet);
        finding.Fails.ShouldBeTrue();
        finding.Low.ShouldBe(double.NaN);
    }

    [Fact]
    public void No_data_fails()
    {
        var finding = Answer(Results(2, 0.1) with { Series = [] }, Asked(1, Direction.Higher, mustHold: true));
        finding.Verdict.ShouldBe(Verdict.NoData);
        finding.Fails.ShouldBeTrue();
    }

    [Fact]
    public void A_question_that_need_not_hold_never_fails() =>
        Answer(Results(-5, 0.1), Asked(1, Direction.Higher, mustHold: false)).Fails.ShouldBeFalse();

    /// <summary>Against another variant than the baseline the histories are paired too: the difference is exact, and its error is that of pairs.</summary>
    [Fact]
    public void Two_variants_are_compared_pair_by_pair()
    {
        var world = SmallWorld.Scenario;
        var strong = world.Variants[1] with { Name = "strong" };
        var asked = world with { Variants = [.. world.Variants, strong], Questions = [Asked(0, Direction.Higher, mustHold: false) with { Variant = "no-shock", Against = "strong" }] };
        var results = Play(new Study(asked, 6, 10, 7, 2));
        var finding = Finding.Of(results).ShouldHaveSingleItem();
        // Two variants that play the same differ by nothing in any history, though each differs from the baseline.
        (finding.Difference, finding.Low, finding.High, finding.Verdict).ShouldBe((0, 0, 0, Verdict.No));
        results.Find("no-shock-minus-baseline", Indicators.Cohesion)!.Values[^1].Mean.ShouldNotBe(0);
    }

    [Fact]
    public void The_other_way_round_the_difference_has_the_other_sign()
    {
        var question = Asked(0, Direction.Lower, mustHold: false) with { Variant = "baseline", Against = "no-shock", Month = SmallWorld.Months - 1 };
        var results = Play(new Study(SmallWorld.Scenario with { Questions = [question] }, 6, 10, 7, 2));
        Finding.Of(results)[0].Difference.ShouldBe(-results.Find("no-shock-minus-baseline", Indicators.Cohesion)!.Values[^1].Mean, 1e-12);
    }

    [Fact]
    public void Questions_change_no_other_series()
    {
        var question = Asked(0, Direction.Lower, mustHold: false) with { Variant = "baseline", Against = "no-shock" };
        var without = Play(SmallWorld.NewStudy()).Series;
        var with = Play(new Study(SmallWorld.Scenario with { Questions = [question] }, 6, 10, 7, 2)).Series;
        foreach (var one in without)
            with.Single(s => (s.Variant, s.Indicator, s.Member, s.Partner) == (one.Variant, one.Indicator, one.Member, one.Partner)).Values.ShouldBe(one.Values);
    }

    private static Question Asked(double by, Direction direction, bool mustHold) =>
        new("firmness", "Is it better?", "no-shock", "baseline", Indicators.Cohesion, Month, direction, by, mustHold);

    private static Finding Answer(StudyResults results, Question question) =>
        Finding.Of(results with { Scenario = results.Scenario with { Questions = [question] } }).ShouldHaveSingleItem();

    private static StudyResults Results(double mean, double error)
    {
        var summary = new Summary(mean, error, mean, mean, mean, mean, mean, 0, mean, mean);
        return new(SmallWorld.Scenario, 10, 5, 7, [new("no-shock-minus-baseline", Indicators.Cohesion, null, null, [4, Month], [summary with { Mean = 99 }, summary])]);
    }

    private static StudyResults Play(Study study)
    {
        var runs = Directory.CreateTempSubdirectory("simulator-questions-").FullName;
        try
        {
            using var folder = RunFolder.Open(runs, study);
            return new Run(study, new LocalEngine(1), folder).Play(TestContext.Current.CancellationToken);
        }
        finally
        {
            Directory.Delete(runs, recursive: true);
        }
    }
}
