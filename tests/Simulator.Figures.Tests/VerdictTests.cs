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
        Line(Yes, Yes, Yes).ShouldBe("Yes: with scars-off, cohesion in December 2035 would be higher than in the baseline by 2.10 points (95 % interval 1.70 to 2.50). The same under all 2 rival theories.");

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
