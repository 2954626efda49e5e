using Simulator.Model;
using Simulator.Scenarios;

namespace Simulator.Studies.Tests;

/// <summary>Questions asked again under a rival theory.</summary>
public class RivalTests
{
    private static readonly Theory Meek = new("meek", "harm is small", ["tie.negative is 0.1."], "Nobody", "");
    private static readonly Scenario Small = SmallWorld.Scenario;
    private static readonly Question Asked = new("first", "Is it?", "no-shock", "baseline", Indicators.Cohesion, 12, Direction.Higher, 0, MustHold: false);
    private static readonly Question Later = Asked with { Id = "later", Month = 14 };

    [Fact]
    public void A_difference_under_a_theory_is_that_of_the_same_worlds_played_as_variants()
    {
        var rivals = Play(With(Asked, Later));
        var (meek, calm) = (Laid(Small.Variants[0]), Laid(Small.Variants[1]));
        var variants = Play(Small with { Variants = [.. Small.Variants, meek, calm], Questions = [Asked with { Variant = calm.Name, Against = meek.Name }] });
        var one = rivals.Find("no-shock@meek-minus-baseline@meek", Indicators.Cohesion).ShouldNotBeNull();
        var all = variants.Find(one.Variant, Indicators.Cohesion).ShouldNotBeNull();
        one.Months.ShouldBe([12, 14]);
        one.Values.ShouldBe([all.Values[12], all.Values[14]]);
        one.Values[0].Mean.ShouldNotBe(rivals.Find("no-shock-minus-baseline", Indicators.Cohesion)!.Values[12].Mean);
    }

    [Fact]
    public void Nothing_else_is_kept_of_a_theory_and_no_other_series_changes()
    {
        var with = Play(With(Asked)).Series;
        var without = Play(Small with { Questions = [Asked] }).Series;
        with.Count.ShouldBe(without.Count + 1);
        foreach (var (one, other) in with.Zip(without)) one.Values.ShouldBe(other.Values);
    }

    [Fact]
    public void Blocks_of_any_size_give_the_same_answer() => Play(With(Asked), blockDraws: 1).Series[^1].Values.ShouldBe(Play(With(Asked), blockDraws: 6).Series[^1].Values);

    [Fact]
    public void A_finding_has_the_answer_under_each_theory()
    {
        var finding = Finding.Of(Play(With(Asked))).ShouldHaveSingleItem();
        var (theory, under) = finding.Rivals.ShouldHaveSingleItem();
        theory.ShouldBe(Meek);
        under.Difference.ShouldBeInRange(1e-6, finding.Difference * 0.99); // less harm, less to be spared
    }

    [Fact]
    public void A_world_of_a_theory_is_played_up_to_the_last_month_that_is_asked()
    {
        var study = new Study(With(Asked, Later with { Month = 13 }), 6, 10, 7, 2);
        study.Worlds.Select(w => w.Name).ShouldBe(["baseline", "no-shock", "no-shock@meek", "baseline@meek"]);
        Enumerable.Range(0, 4).Select(study.MonthsOf).ShouldBe([SmallWorld.Months, SmallWorld.Months, 14, 14]);
    }

    [Fact]
    public void Another_variant_that_differs_in_one_switch_answers_too()
    {
        var twin = Laid(Small.Variants[1]) with { Name = "no-shock-meek" };
        var finding = Finding.Of(Play(Small with { Variants = [.. Small.Variants, twin], Questions = [Asked] })).ShouldHaveSingleItem();
        var (variant, parameter, _) = finding.Switched.ShouldHaveSingleItem();
        (variant.Name, parameter).ShouldBe(("no-shock-meek", Parameters.TieNegative));
    }

    private static Scenario With(params Question[] questions) => Small with
    {
        Questions = questions,
        Rivals = [.. questions.Select(q => new Rival(q, Meek, Laid(Small.Variants[1]), Laid(Small.Variants[0])))],
    };

    private static Variant Laid(Variant variant) => variant with { Name = $"{variant.Name}@meek", Priors = [.. variant.Priors.Select((p, i) => i == Parameters.TieNegative.Index ? new Constant(0.1) : p)] };

    private static StudyResults Play(Scenario scenario, int blockDraws = 2)
    {
        var study = new Study(scenario, 6, 10, 7, blockDraws);
        var finished = new FinishedBlocks(study);
        new LocalEngine(2).Play(study, finished.Missing, finished.Add, progress: null, TestContext.Current.CancellationToken);
        return finished.Merged.Results(study);
    }
}
