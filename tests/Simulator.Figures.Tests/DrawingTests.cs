using System.Xml.Linq;
using Simulator.Figures.Svg;
using Simulator.Model;
using Simulator.Scenarios;
using Simulator.Studies;

namespace Simulator.Figures.Tests;

public sealed class DrawingTests
{
    private static readonly IReadOnlyList<Figure> Standard = StandardFigures.Of(Synthetic.Results());

    private static IEnumerable<(Figure Figure, Drawn Drawn)> Everywhere(params IReadOnlyList<Figure> figures) =>
        from figure in figures from place in (Place[])[Place.File, Place.Desk, Place.Phone] select (figure, new Drawn(Drawing.Of(figure, place)));

    [Fact]
    public void A_run_gets_five_figures_and_three_for_each_variant() =>
        Standard.Select(f => f.Name).ShouldBe([
            "cohesion", "deterrence", "response", "trust", "spending",
            "scars-off-minus-baseline-cohesion", "scars-off-minus-baseline-deterrence", "scars-off-minus-baseline-trust-guarantor",
            "no-greenland-crisis-minus-baseline-cohesion", "no-greenland-crisis-minus-baseline-deterrence", "no-greenland-crisis-minus-baseline-trust-guarantor"]);

    [Fact]
    public void What_questions_ask_about_is_drawn_first_and_once_with_the_answers_as_caption()
    {
        Question Asked(string id, int month) => new(id, $"Is {id} higher?", "scars-off", "baseline", Indicators.Deterrence, month, Direction.Higher, 0, MustHold: false);
        var figures = StandardFigures.Of(Synthetic.Results() with { Scenario = Synthetic.Scenario() with { Questions = [Asked("this", 131), Asked("that", 71)] } });
        figures.Count.ShouldBe(Standard.Count);
        figures[0].Name.ShouldBe("scars-off-minus-baseline-deterrence");
        figures[0].Caption.ShouldStartWith("Is this higher? Yes (December 2035: higher by ");
        figures[0].Caption.ShouldContain(" Is that higher? Yes (December 2030: ");
        figures.Select(f => f.Name).ShouldBeUnique();
    }

    [Fact]
    public void A_file_is_well_formed_and_has_title_and_description()
    {
        foreach (var figure in Standard)
        {
            var svg = XDocument.Parse(Drawing.File(figure)).Root!;
            XNamespace ns = "http://www.w3.org/2000/svg";
            svg.Name.ShouldBe(ns + "svg");
            svg.Attribute("role")!.Value.ShouldBe("img");
            svg.Element(ns + "title")!.Value.ShouldBe(figure.Title);
            svg.Element(ns + "desc")!.Value.ShouldStartWith(figure.Caption);
        }
    }

    [Fact]
    public void No_text_leaves_the_sheet()
    {
        foreach (var (figure, drawn) in Everywhere(Standard))
            foreach (var (text, left, right, top, bottom) in drawn.Boxes())
                (left >= 0 && right <= drawn.Width && top >= 0 && bottom <= drawn.Height).ShouldBeTrue($"{figure.Name} {drawn.Width}: {text} at {left} to {right}");
    }

    [Fact]
    public void No_two_texts_overlap()
    {
        foreach (var (figure, drawn) in Everywhere(Standard))
        {
            var boxes = drawn.Boxes().ToList();
            for (var i = 0; i < boxes.Count; i++)
                for (var j = i + 1; j < boxes.Count; j++)
                    (boxes[i].Left < boxes[j].Right && boxes[j].Left < boxes[i].Right && boxes[i].Top < boxes[j].Bottom && boxes[j].Top < boxes[i].Bottom)
                        .ShouldBeFalse($"{figure.Name} {drawn.Width}: {boxes[i]} over {boxes[j]}");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(60)]
    public void No_two_pins_overlap_however_many_fall_on_one_day(int count)
    {
        var crowded = (FanFigure)Standard[0] with { Events = [.. Enumerable.Range(0, count).Select(i => new EventMark(new DateOnly(2026, 1, 17), $"event {i}"))] };
        foreach (var (_, drawn) in Everywhere(crowded))
        {
            var pins = drawn.All("circle").Select(c => (X: Drawn.Number(c, "cx"), Y: Drawn.Number(c, "cy"))).ToList();
            pins.Count.ShouldBe(count);
            foreach (var a in pins)
            {
                a.X.ShouldBeInRange(Pins.Radius, drawn.Width - Pins.Radius);
                foreach (var b in pins.Where(p => p != a)) Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y)).ShouldBeGreaterThan(2 * Pins.Radius);
            }
        }
    }

    [Fact]
    public void Every_pin_is_explained_below_the_chart()
    {
        foreach (var (figure, drawn) in Everywhere(Standard[0]))
            foreach (var mark in figure.Events)
                drawn.Words.Replace('\u00A0', ' ').ShouldContain(mark.Label);
    }

    [Fact]
    public void Events_outside_the_months_and_events_that_charts_do_not_mark_get_no_pin()
    {
        var early = (FanFigure)Standard[0] with { Events = [new(new DateOnly(2024, 12, 31), "too early"), new(new DateOnly(2036, 1, 1), "too late")] };
        new Drawn(Drawing.Of(early, Place.File)).All("circle").ShouldBeEmpty();
        Standard[0].Events.ShouldNotContain(e => e.Label.StartsWith("An event that charts", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_chart_says_n_seed_and_bands()
    {
        foreach (var (_, drawn) in Everywhere(Standard))
            drawn.Words.Replace('\u00A0', ' ').ShouldContain("n = 10,000 histories (200 draws x 50 replications), seed 42. Bands: 5 to 95 % and 25 to 75 % of histories.");
    }

    [Fact]
    public void Equal_figures_have_equal_bytes() =>
        StandardFigures.Of(Synthetic.Results()).Select(Drawing.File).ShouldBe(Standard.Select(Drawing.File));

    [Fact]
    public void Two_figures_on_one_page_share_no_id()
    {
        var ids = Everywhere(Standard).SelectMany(d => d.Drawn.Svg.DescendantsAndSelf()).Attributes("id").Select(a => a.Value).ToList();
        ids.ShouldBe(ids.Distinct());
    }

    [Fact]
    public void A_rule_of_style_reaches_no_other_chart()
    {
        foreach (var (_, drawn) in Everywhere(Standard))
        {
            var id = drawn.Svg.Attribute("id")!.Value;
            var rules = drawn.All("style").Single().Value.Split('{', 2)[1].Split('}').Where(r => r.Contains('{', StringComparison.Ordinal));
            rules.ShouldAllBe(r => r.StartsWith($"#{id} .", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Lines_differ_in_colour_and_in_dash() =>
        Ink.Lines.Zip(Ink.Dashes).SelectMany(p => (string[])[p.First.Light, p.First.Dark, "dash " + p.Second]).Distinct().Count().ShouldBe(12);

    [Theory]
    [InlineData("#ffffff", 0)]
    [InlineData("#14181d", 1)]
    public void Text_has_contrast_AA_on_both_grounds(string ground, int side)
    {
        foreach (var ink in (Ink[])[Ink.Text, Ink.Soft])
            Contrast(side == 0 ? ink.Light : ink.Dark, ground).ShouldBeGreaterThan(4.5);
    }

    [Fact]
    public void A_figure_without_numbers_says_so_and_draws_no_axes()
    {
        var none = Synthetic.Results() with { Series = [] };
        foreach (var (figure, drawn) in Everywhere(StandardFigures.Of(none)))
        {
            figure.IsEmpty.ShouldBeTrue();
            drawn.Words.ShouldContain("There is nothing to draw");
            drawn.All("path").Count().ShouldBe(1, "only the ground");
        }
    }

    [Fact]
    public void Numbers_that_are_missing_leave_a_gap_and_no_NaN()
    {
        var fan = ((FanFigure)Standard[0]).Fans[0];
        var missing = new Summary(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);
        var torn = (FanFigure)Standard[0] with { Fans = [fan with { Values = [.. fan.Values.Select((v, i) => i is > 20 and < 40 or > 120 ? missing : v)] }] };
        var file = Drawing.File(torn);
        file.ShouldNotContain("NaN");
        file.ShouldNotContain("Infinity");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(30)]
    [InlineData(600)]
    public void Any_horizon_can_be_drawn(int months)
    {
        var fan = ((FanFigure)Standard[0]).Fans[0];
        var figure = (FanFigure)Standard[0] with
        {
            Calendar = new(2025, 5, months, months / 2),
            Fans = [new("", [.. Enumerable.Range(0, months)], [.. Enumerable.Range(0, months).Select(m => fan.Values[m % 132])])],
        };
        foreach (var (_, drawn) in Everywhere(figure))
        {
            drawn.Boxes().ShouldAllBe(b => b.Left >= 0 && b.Right <= drawn.Width);
            drawn.Svg.ToString().ShouldNotContain("NaN");
            drawn.Words.ShouldContain("20");
        }
    }

    [Fact]
    public void Hostile_text_is_inert()
    {
        var hostile = (FanFigure)Standard[0] with
        {
            Title = "</title><script>alert(1)</script>",
            Events = [new(new DateOnly(2025, 5, 1), "</svg><script>alert(2)</script>\u0001\u202E ]]> &amp;\nsecond line")],
        };
        var file = Drawing.File(hostile);
        var root = XDocument.Parse(file).Root!;
        root.Descendants().ShouldNotContain(e => e.Name.LocalName == "script");
        file.ShouldNotContain("\u202E");
        file.ShouldNotContain("\u0001");
    }

    [Fact]
    public void A_long_name_of_a_member_is_shortened_but_its_number_is_not()
    {
        var spending = (SpendingFigure)Standard[4];
        var longest = spending with { Members = [.. spending.Members.Select(m => m with { Fan = m.Fan with { Label = new string('W', 60) } })] };
        foreach (var (_, drawn) in Everywhere(longest))
        {
            drawn.Words.ShouldContain("... 5.38");
            drawn.Boxes().ShouldAllBe(b => b.Left >= 0 && b.Right <= drawn.Width);
        }
    }

    [Fact]
    public void The_table_of_a_figure_holds_the_numbers_of_its_series()
    {
        var series = Synthetic.Results().Find("baseline", Indicators.Cohesion)!;
        var table = Standard[0].Table;
        table.Rows.Select(r => r.Heading).ShouldBe(["January 2025", "December 2025", "January 2026", .. Enumerable.Range(2026, 10).Select(y => $"December {y}")]);
        int[] months = [0, 11, 12, .. Enumerable.Range(1, 10).Select(y => 12 * y + 11)];
        foreach (var (row, month) in table.Rows.Zip(months))
        {
            var s = series.Values[month];
            row.Values.ShouldBe([s.P05, s.P25, s.P50, s.P75, s.P95, s.DrawsP05, s.DrawsP95]);
        }
    }

    [Fact]
    public void The_table_of_spending_holds_every_member_with_forces()
    {
        var results = Synthetic.Results();
        var table = Standard[4].Table;
        table.Rows.Count.ShouldBe(31);
        var poland = results.Find("baseline", Indicators.MemberCore, "POL")!;
        var row = table.Rows.Single(r => r.Heading == "Poland");
        row.Values.ShouldBe([.. poland.Months.Select((m, i) => (m, i)).Where(p => p.m is 11 or 71 or 131).Select(p => poland.Values[p.i].P50), poland.Values[^1].P05, poland.Values[^1].P95]);
    }

    private static double Contrast(string a, string b)
    {
        var (high, low) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (high + 0.05) / (low + 0.05);
    }

    // Relative luminance as WCAG 2 defines it.
    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            var value = Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return 0.2126 * Channel(1) + 0.7152 * Channel(3) + 0.0722 * Channel(5);
    }
}
