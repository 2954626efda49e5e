using System.Globalization;
using System.Xml.Linq;
using Simulator.Figures.Oxy;
using Simulator.Figures.Svg;
using Simulator.Figures.Words;
using Simulator.Studies;

namespace Simulator.Figures.Tests;

/// <summary>What OxyPlot draws, read back from its SVG; skipped where this build has no OxyPlot.</summary>
public sealed class OxyTests
{
    private static readonly IReadOnlyList<Figure> Standard = StandardFigures.Of(Synthetic.Results());

    private static FanFigure Cohesion => (FanFigure)Standard[0];

    private static string FileOf(Figure figure)
    {
        if (OxyPlots.Missing is { } missing) Assert.Skip(missing);
        return OxyPlots.File(figure);
    }

    private static OxyDrawn DrawnOf(Figure figure) => new(XElement.Parse(FileOf(figure)));

    [Fact]
    public void No_text_leaves_the_sheet_and_no_two_texts_overlap()
    {
        foreach (var figure in Standard) DrawnOf(figure).ShouldBeLegible(figure.Name);
    }

    [Fact]
    public void Titles_labels_and_notes_are_those_of_the_record()
    {
        foreach (var figure in Standard)
        {
            var words = DrawnOf(figure).Words;
            foreach (var text in (string[])[figure.Title, figure.Caption, figure.AxisLabel, figure.Footnote, .. figure.Events.Select(e => e.Label), .. figure.References.Select(r => r.Label)])
                words.ShouldContain(text, Case.Sensitive, figure.Name);
        }
    }

    [Fact]
    public void Every_event_of_the_record_has_its_pin()
    {
        var drawn = DrawnOf(Cohesion);
        drawn.All("ellipse").Count().ShouldBe(Cohesion.Events.Count);
        for (var i = 1; i <= Cohesion.Events.Count; i++) drawn.All("text").Count(t => t.Value == $"{i}").ShouldBe(2, "in its pin and in the list");
    }

    [Fact]
    public void A_fan_has_two_bands_in_the_colours_of_the_palette_and_a_key_that_explains_them()
    {
        var drawn = DrawnOf(Cohesion);
        drawn.All("polygon").Select(p => p.Attribute("style")!.Value).ShouldBe([Fill(FanDrawing.Outer), Fill(FanDrawing.Inner)]);
        foreach (var meaning in (string[])[Meanings.Median, Meanings.MiddleHalf, Meanings.NineOfTen, Meanings.DrawsAlone]) drawn.Words.ShouldContain(meaning);

        // OxyPlot keeps opacity in a byte.
        static string Fill(double opacity) => $"fill:{Rgb(Ink.Lines[0])};fill-opacity:{Math.Round(255 * opacity) / 255};stroke:none;";
    }

    [Fact]
    public void Spending_names_the_members_of_its_groups_and_draws_all_others()
    {
        var figure = (SpendingFigure)Standard[4];
        var drawn = DrawnOf(figure);
        foreach (var code in figure.Groups.SelectMany(g => g.Codes)) drawn.Words.ShouldContain(figure.Members.First(m => m.Code == code).Fan.Label);
        var others = figure.Groups.Sum(g => figure.Members.Count(m => !m.Fan.IsEmpty && !g.Codes.Contains(m.Code)));
        drawn.All("polyline").Count(l => l.Attribute("style")!.Value.Contains($"stroke:{Rgb(Ink.Others)};", StringComparison.Ordinal)).ShouldBe(others + 1, "and a sample in the key");
    }

    [Fact]
    public void Equal_figures_have_equal_bytes() =>
        StandardFigures.Of(Synthetic.Results()).Select(FileOf).ShouldBe(Standard.Select(FileOf));

    [Fact]
    public void A_figure_without_numbers_says_so()
    {
        foreach (var figure in StandardFigures.Of(Synthetic.Results() with { Series = [] }))
        {
            var drawn = DrawnOf(figure);
            drawn.ShouldBeLegible(figure.Name);
            drawn.Words.ShouldContain(Meanings.Nothing);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(30)]
    [InlineData(600)]
    public void Any_horizon_can_be_drawn(int months)
    {
        var fan = Cohesion.Fans[0];
        var drawn = DrawnOf(Cohesion with
        {
            Calendar = new(2025, 5, months, months / 2),
            Fans = [new("", [.. Enumerable.Range(0, months)], [.. Enumerable.Range(0, months).Select(m => fan.Values[m % 132])])],
        });
        drawn.ShouldBeLegible($"{months} months");
        drawn.Words.ShouldContain("20");
    }

    [Fact]
    public void Numbers_that_are_missing_leave_a_gap_and_no_NaN()
    {
        var missing = new Summary(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);
        var fan = Cohesion.Fans[0];
        var torn = Cohesion with { Fans = [fan with { Values = [.. fan.Values.Select((v, i) => i is > 20 and < 40 ? missing : v)] }] };
        FileOf(torn).ShouldNotContain("NaN", Case.Sensitive);
        DrawnOf(torn).All("polygon").Count().ShouldBe(4, "two bands in two pieces");
    }

    [Fact]
    public void A_long_name_is_shortened_but_its_number_is_not()
    {
        var spending = (SpendingFigure)Standard[4];
        var drawn = DrawnOf(spending with { Members = [.. spending.Members.Select(m => m with { Fan = m.Fan with { Label = new string('W', 60) } })] });
        drawn.ShouldBeLegible("long names");
        drawn.Words.ShouldContain("... 5.38");
    }

    [Fact]
    public void Hostile_text_is_inert_and_stands_as_it_was_written()
    {
        var hostile = Cohesion with
        {
            Title = "</title><script>alert(1)</script> x^{2}_{3}",
            Events = [new(new DateOnly(2025, 5, 1), "</svg><script>alert(2)</script>\u0001\u202E ]]> &amp;\nsecond line")],
        };
        var drawn = DrawnOf(hostile);
        drawn.All("script").ShouldBeEmpty();
        drawn.All("text").ShouldContain(t => t.Value.Contains("</title><script>alert(1)</script> x^ {2}_ {3}", StringComparison.Ordinal));
        drawn.Svg.ToString().ShouldNotContain("\u202E");
    }

    [Fact]
    public void A_file_has_title_and_description()
    {
        foreach (var figure in Standard)
        {
            var svg = DrawnOf(figure);
            svg.All("title").Single().Value.ShouldBe(figure.Title);
            svg.All("desc").Single().Value.ShouldStartWith(figure.Caption);
            svg.Svg.Attribute("role")!.Value.ShouldBe("img");
        }
    }

    [Fact]
    public void Models_can_be_shown_by_any_program_that_knows_OxyPlot()
    {
        if (OxyPlots.Missing is { } missing) Assert.Skip(missing);
#if OXYPLOT
        foreach (var model in (OxyPlot.PlotModel[])[OxyPlots.Of(Cohesion), OxyPlots.Of((SpendingFigure)Standard[4])])
        {
            OxyPlot.SvgExporter.ExportToString(model, 640, 480, isDocument: true).ShouldContain("<svg");
            model.GetLastPlotException().ShouldBeNull();
        }
#endif
    }

    private static string Rgb(Ink ink) =>
        $"rgb({string.Join(',', Enumerable.Range(0, 3).Select(i => int.Parse(ink.Light.AsSpan(1 + 2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)))})";
}
