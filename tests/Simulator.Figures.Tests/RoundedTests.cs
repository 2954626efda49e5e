using Simulator.Figures.Words;

namespace Simulator.Figures.Tests;

public sealed class RoundedTests
{
    [Theory]
    [InlineData(72.9134, 0, "72.9")]
    [InlineData(61.2345, 0.04, "61.2")]
    [InlineData(61.2345, 0.3, "61.2")]
    [InlineData(61.2345, 2, "61")]
    [InlineData(61.2345, 15, "60")]
    [InlineData(0.56789, 0.004, "0.568")]
    [InlineData(0.02, 0.3, "0.0")]
    [InlineData(-0.02, 0.3, "0.0")]
    [InlineData(-0.34, 0.02, "-0.34")]
    [InlineData(76432, 0, "76,400")]
    [InlineData(0, 0, "0")]
    [InlineData(double.NaN, 0, "unknown")]
    public void A_number_has_no_more_digits_than_its_error_bears_and_never_more_than_three(double value, double error, string expected) =>
        Rounded.Text(value, error).ShouldBe(expected);

    [Theory]
    [InlineData(0.234, "0.2")]
    [InlineData(0.0149, "0.015")]
    [InlineData(3.6, "4")]
    [InlineData(0, "0")]
    public void A_standard_error_has_one_digit_or_two_where_the_first_is_one(double error, string expected) =>
        Rounded.StandardError(error).ShouldBe(expected);
}
