using Simulator.Figures.Svg;

namespace Simulator.Figures.Tests;

public sealed class LetteringTests
{
    [Theory]
    [InlineData("cohesion", 44.56)] // Advances of DejaVu Sans at 10 px, added by hand from its hmtx table.
    [InlineData("2035", 25.44)]
    [InlineData("", 0)]
    public void Width_is_that_of_the_widest_font(string text, double expected) => Lettering.Width(text, 10).ShouldBe(expected, 0.001);

    [Fact]
    public void Lines_fit_and_lose_no_word()
    {
        const string text = "Cohesion falls from 72.9 points in January 2025 to a median of 63.5 in December 2035";
        var lines = Lettering.Wrap(text, 12, 150);
        lines.ShouldAllBe(l => Lettering.Width(l, 12) <= 150);
        string.Join(" ", lines).ShouldBe(text);
    }

    [Fact]
    public void A_word_longer_than_the_line_is_broken_inside()
    {
        var lines = Lettering.Wrap(new string('m', 100), 12, 120);
        lines.ShouldAllBe(l => Lettering.Width(l, 12) <= 120);
        string.Concat(lines).ShouldBe(new string('m', 100));
    }

    [Fact]
    public void A_number_keeps_its_per_cent_sign() =>
        Lettering.Wrap("pledge of 3.5 % core", 10, Lettering.Width("pledge of 3.5", 10) + 1)[0].ShouldBe("pledge of");

    [Fact]
    public void Text_that_does_not_fit_ends_with_dots_and_fits() =>
        Lettering.Width(Lettering.Fit("a name that nobody should give a member", 12, 90), 12).ShouldBeLessThanOrEqualTo(90);
}
