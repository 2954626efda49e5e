using Simulator.Figures.Words;
using Simulator.Model;
using Simulator.Scenarios;
using Simulator.Studies;

namespace Simulator.Figures.Tests;

/// <summary>An answer as one line: its size, its interval, and what it hangs on.</summary>
public class VerdictTests
{
    private static readonly Question Asked = new("q", "Is it?", "scars-off", "baseline", Indicators.Cohesion, 131, Direction.Higher, 0, MustHold: false);
    private static readonly Finding Yes = new(Asked, Verdict.Yes, 2.1, 1.7, 2.5);
    private static readonly Finding No = new(Asked, Verdict.No, -0.32, -0.4, -0.24);
    private static readonly Finding Open = new(Asked, Verdict.CannotTellYet, 0.3, -0.1, 0.7);

    [Fact]
    public void An_answer_that_no_theory_moves_says_so() =>
        Line(Yes, Yes, Yes).ShouldBe("Yes: with scars-off, cohesion in December 2035 would be higher than in the baseline by 2.10 points (95 % interval 1.70 to 2.50). The same under both rival theories.");

    [Fact]
    public void A_theory_that_turns_the_answer_is_named_with_its_own() =>
        Line(Yes, No, Yes).ShouldEndWith(" (95 % interval 1.70 to 2.50). It hangs on 1 of 2 rival theories: if view 1 is right, the answer is no (lower by 0.320 points, 0.240 to 0.400).");

    [Fact]
    public void A_theory_under_which_nothing_is_settled_is_told_apart() =>
        Line(Yes, Open).ShouldEndWith(" It cannot be told if view 1 is right (higher by 0.30 points, -0.10 to 0.70).");

    [Fact]
    public void A_difference_below_zero_reads_as_lower_with_its_interval_turned() =>
        Line(No).ShouldBe("No: with scars-off, cohesion in December 2035 would be lower than in the baseline by 0.320 points (95 % interval 0.240 to 0.400; asked: higher).");

    [Fact]
    public void Where_nothing_differs_no_interval_is_printed() =>
        Line(No with { Difference = 0, Low = 0, High = 0 }).ShouldBe("No: with scars-off, cohesion in December 2035 would be the same as in the baseline in every draw.");

    [Fact]
    public void Another_variant_that_differs_in_one_switch_is_named_where_it_turns_the_answer()
    {
        var twin = Synthetic.Scenario().Variants[1] with { Name = "twin" };
        Verdicts.Sentence(Yes with { Switched = [(twin, Parameters.ScarSize, No)] }, Synthetic.Scenario())
            .ShouldEndWith(" It hangs on tie.scar.size: with twin, which differs in nothing else, the answer is no (lower by 0.320 points, 0.240 to 0.400).");
    }

    [Fact]
    public void Variants_that_turn_the_answer_by_the_same_switch_share_a_sentence_and_so_do_those_that_do_not()
    {
        Variant Named(string name) => Synthetic.Scenario().Variants[1] with { Name = name };
        Verdicts.Sentence(Yes with { Switched = [(Named("half"), Parameters.ScarSize, No), (Named("less"), Parameters.ScarSize, Yes), (Named("deep"), Parameters.ScarSize, No)] }, Synthetic.Scenario())
            .ShouldEndWith(" It hangs on tie.scar.size: with half, which differs in nothing else, the answer is no (lower by 0.320 points, 0.240 to 0.400); with deep the answer is no (lower by 0.320 points, 0.240 to 0.400)."
                + " The answer is the same with less (tie.scar.size alone differs: higher by 2.10 points, 1.70 to 2.50).");
    }

    [Fact]
    public void A_difference_of_which_no_digit_would_show_is_not_printed_as_zeros() =>
        Line(No with { Question = Asked with { By = 0.5 }, Difference = -1e-6, Low = -2e-5, High = 1e-5 }, No with { Difference = 1e-6, Low = 0, High = 2e-6 }, Yes)
            .ShouldBe("No: with scars-off, cohesion in December 2035 would differ by less than 0.0001 from that in the baseline (asked: higher by more than 0.5 points). It hangs on 1 of 2 rival theories: if view 2 is right, the answer is yes (higher by 2.10 points, 1.70 to 2.50).");

    [Fact]
    public void Units_that_are_counted_stand_in_the_plural() =>
        Line(Yes with { Question = Asked with { Indicator = Indicators.GateDays, By = 7 }, Difference = 49.8, Low = 46.8, High = 52.8 })
            .ShouldBe("Yes: with scars-off, days until a decision in December 2035 would be higher than in the baseline by 49.8 days (95 % interval 46.8 to 52.8; asked: higher by more than 7 days).");

    [Fact]
    public void Every_indicator_of_the_alliance_has_a_name_of_plain_words() =>
        Indicators.OfAlliance.Where(i => i.Name.Contains('.', StringComparison.Ordinal) && Wording.Inside(i) == i.Name.Replace('.', ' ').Replace('_', ' ')).Select(i => i.Name)
            .ShouldBe(["security.gap"]); // which is plain as it is

    [Fact]
    public void A_theory_that_was_not_asked_is_told()
    {
        var scenario = Synthetic.Scenario();
        var other = new Rival(Asked with { Id = "other" }, View(2), scenario.Variants[0], scenario.Variants[1]);
        Verdicts.Sentence(Yes with { Rivals = [(View(1), Yes)] }, scenario with { Rivals = [other] })
            .ShouldEndWith(" The same under the one rival theory. Not asked if view 2 is right: the two are then the same.");
    }

    private static string Line(Finding finding, params Finding[] under) =>
        Verdicts.Sentence(finding with { Rivals = [.. under.Select((f, i) => (View(i + 1), f))] }, Synthetic.Scenario());

    private static Theory View(int number) => new($"view-{number}", $"view {number} is right", [], "Nobody", "");
}
