using Simulator.Figures.Words;
using Simulator.Model;
using Simulator.Studies;

namespace Simulator.Figures.Tests;

public sealed class CaptionsTests
{
    private static readonly Calendar Decade = new(2025, 1, 132, 13);

    private static Fan Two(Summary first, Summary last) => new("", [0, 131], [first, last]);

    private static Summary At(double median, double p05, double p95, double error = 0.4) =>
        new(median, error, p05, (p05 + median) / 2, median, (p95 + median) / 2, p95, 0.05, double.NaN, double.NaN);

    [Fact]
    public void A_fan_says_where_it_starts_and_ends_and_how_wide() =>
        Captions.OfFan(Indicators.Cohesion, Two(At(72.91, 72.9, 72.9, 0), At(61.18, 52.04, 67.96)), Decade).ShouldBe(
            "Cohesion falls from 72.9 points in January 2025 to a median of 61.2 in December 2035; in 9 of 10 histories it ends between 52.0 and 68.0.");

    [Fact]
    public void A_variant_that_changes_nothing_is_told_in_one_sentence() =>
        Captions.OfDifference(Indicators.Cohesion, "x", Two(At(0, 0, 0, 0), At(0, 0, 0, 0)), Decade).ShouldBe("With x, cohesion in December 2035 is the same as in the baseline.");

    [Fact]
    public void A_coarse_run_says_fewer_digits() =>
        Captions.OfFan(Indicators.Cohesion, Two(At(52, 52, 52, 0), At(61.18, 52.04, 67.96, 1.5)), Decade).ShouldBe(
            "Cohesion rises from 52.0 points in January 2025 to a median of 61 in December 2035; in 9 of 10 histories it ends between 52 and 68.");

    [Fact]
    public void A_world_that_does_not_move_is_said_not_to_move() =>
        Captions.OfFan(Indicators.SpendingMean, Two(At(2.3, 2.3, 2.3, 0), At(2.3, 2.3, 2.3, 0)), Decade).ShouldStartWith(
            "Mean spending of members starts at 2.3 % of GDP in January 2025 and has the same median in December 2035");

    [Fact]
    public void A_difference_says_its_mean_its_error_and_what_quantiles_allow() =>
        Captions.OfDifference(Indicators.Cohesion, "scars-off", Two(At(0, 0, 0, 0), At(4.1, 0.9, 6.9, 0.2)), Decade).ShouldBe(
            "With scars-off, cohesion in December 2035 is on average 4.1 points higher than in the baseline (standard error 0.2); "
            + "in 9 of 10 pairs of histories the difference lies between 0.9 and 6.9. The variant is higher in at least 95 of 100 pairs.");

    [Fact]
    public void A_difference_below_its_error_is_said_to_be_none() =>
        Captions.OfDifference(Indicators.Cohesion, "x", Two(At(0, 0, 0, 0), At(0.004, -2, 2)), Decade).ShouldContain("on average the same as in the baseline (standard error 0.4)");

    [Theory]
    [InlineData(0.2, 1, 2, "higher in at least 95 of 100")]
    [InlineData(0.04, 1, 2, "higher in at least 75 of 100")] // the 5 % quantile is above 0 by less than its bin
    [InlineData(-3, 0.4, 2, "about as frequent")]
    [InlineData(-3, -1, -0.2, "lower in at least 95 of 100")]
    public void How_often_is_only_said_as_far_as_quantiles_tell(double p05, double p50, double p95, string expected)
    {
        var end = At(p50, p05, p95) with { BinError = expected.Contains("frequent", StringComparison.Ordinal) ? 0.5 : 0.05 };
        Captions.HowOften(end).ShouldContain(expected);
    }

    [Fact]
    public void Without_numbers_a_caption_says_so() =>
        Captions.OfFan(Indicators.Cohesion, new Fan("", [], []), Decade).ShouldBe("There is nothing to show: this run has no numbers for it.");

    [Fact]
    public void One_draw_has_no_standard_error() =>
        Captions.OfDifference(Indicators.Cohesion, "x", Two(At(0, 0, 0, 0), At(4.1, 0.9, 6.9, double.NaN)), Decade).ShouldContain("standard error unknown: it needs two draws or more");

    [Fact]
    public void Response_says_whether_belief_lies_below_the_truth() =>
        Captions.OfResponse(Two(At(0.66, 0.6, 0.7, 0.001), At(0.57, 0.5, 0.6, 0.001)), Two(At(0.45, 0.4, 0.5, 0.001), At(0.38, 0.3, 0.4, 0.001)), Decade).ShouldEndWith("ends below it.");

    [Fact]
    public void Spending_counts_members_at_each_line()
    {
        Trajectory Member(string code, double share) => new(code, new Fan(code, [131], [At(share, share, share, 0.01) with { BinError = 0.01 }]));
        Captions.OfSpending([Member("POL", 5.1), Member("EST", 3.5), Member("ITA", 1.98)], [new("Highest at the end", ["POL"])], Decade).ShouldBe(
            "In December 2035 the median of 2 of 3 members is at 2 % of GDP or more, of 2 at 3.5 % and of 1 at 5 %. Highest at the end: POL 5.10 % of GDP.");
    }
}
