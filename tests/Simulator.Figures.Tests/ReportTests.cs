using System.Text.RegularExpressions;
using System.Xml.Linq;
using Simulator.Figures.Words;
using Simulator.Model;
using Simulator.Scenarios;
using Simulator.Studies;

namespace Simulator.Figures.Tests;

public sealed partial class ReportTests
{
    private static readonly string Html = Report.Write(Synthetic.Results()).Html;

    private static XElement Page(string html) => XDocument.Parse(html.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal)).Root!;

    private static string TextOf(string id) => string.Join(" ", Page(Html).Descendants("section").Single(s => s.Attribute("id")!.Value == id).DescendantNodes().OfType<XText>().Select(t => t.Value));

    [Fact]
    public void Equal_results_have_equal_bytes() => Report.Write(Synthetic.Results()).Html.ShouldBe(Html);

    [Fact]
    public void The_page_asks_the_network_for_nothing_and_runs_no_script()
    {
        Html.ShouldNotContain("http");
        Html.ShouldNotContain("url(");
        Page(Html).Descendants().ShouldNotContain(e => e.Name.LocalName == "script" || e.Name.LocalName == "link" || e.Name.LocalName == "iframe" || e.Name.LocalName == "img");
        Page(Html).DescendantsAndSelf().Attributes().ShouldNotContain(a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || a.Name.LocalName == "src");
        Page(Html).Descendants("a").Attributes("href").ShouldAllBe(h => h.Value.StartsWith('#'));
    }

    [Fact]
    public void Limits_stand_between_the_answer_and_the_first_figure()
    {
        var (answer, limits, figure) = (Html.IndexOf("<section id=\"answer\"", StringComparison.Ordinal), Html.IndexOf("<section id=\"limits\"", StringComparison.Ordinal), Html.IndexOf("<figure", StringComparison.Ordinal));
        answer.ShouldBeGreaterThan(0);
        limits.ShouldBeGreaterThan(answer);
        figure.ShouldBeGreaterThan(limits);
        foreach (var claim in (string[])["not a forecast", "No probability of war", "too narrow", "not measured", "disputed", "not capability", "One side only", "Not for operations", "can do harm"])
            TextOf("limits").ShouldContain(claim);
    }

    [Fact]
    public void The_answer_has_numbers_months_and_standard_errors()
    {
        var answer = TextOf("answer");
        answer.ShouldContain("Cohesion falls from 72.9 points in January 2025 to a median of 63.5 in December 2035");
        answer.ShouldContain("In January 2026, the last month on record, the model says 59.9 points");
        answer.ShouldContain("Its median is lowest in November 2026, at 58.2.");
        answer.ShouldContain("With scars-off, cohesion in December 2035 is on average 4.1 points higher than in the baseline (standard error 0.2)");
        answer.ShouldContain("more than two standard errors from zero");
    }

    [Fact]
    public void Questions_come_first_with_verdict_interval_and_threshold()
    {
        var asked = Synthetic.Scenario() with
        {
            Questions =
            [
                new("scars", "Is cohesion higher by more than 3 points without scars?", "scars-off", "baseline", Indicators.Cohesion, 131, Direction.Higher, 3, MustHold: true),
                new("belief", "And does the adversary believe more?", "scars-off", "baseline", Indicators.ResponsePerceived, 131, Direction.Higher, 0, MustHold: true),
            ],
        };
        var html = Report.Write(Synthetic.Results() with { Scenario = asked }).Html;
        var section = Page(html).Descendants("section").Single(s => s.Attribute("id")!.Value == "questions");
        var rows = section.Descendants("tbody").Single().Elements("tr").Select(r => r.Elements("td").Select(c => c.Value).ToList()).ToList();
        rows[0][0].ShouldBe("yes");
        rows[0][1].ShouldStartWith("Yes: with scars-off, cohesion in December 2035 would be higher than in the baseline by 4.07 points (95 % interval 3.67 to 4.46; asked: higher by more than 3 points).");
        rows[1][0].ShouldBe("no data (fails)");
        Page(html).Descendants("section").Select(s => s.Attribute("id")!.Value).Take(3).ShouldBe(["questions", "answer", "limits"]);
        Page(html).Descendants("h2").Select(h => h.Value).Take(2).ShouldBe(["The answer", "What each variant does"]);
        Page(Html).Descendants("section").Select(s => s.Attribute("id")!.Value).Take(2).ShouldBe(["answer", "limits"]);
    }

    [Theory]
    [InlineData(1.02, 1.9, 1, "by 1.46 points (95 % interval 1.02 to 1.90; asked: higher by more than 1 point).")]
    [InlineData(1.9, 2.1, 2, "by 2.00 points (95 % interval 1.90 to 2.10; asked: higher by more than 2 points). More draws narrow the interval.")]
    public void An_answer_shows_on_which_side_of_the_threshold_its_interval_ends(double low, double high, double by, string end)
    {
        var question = new Question("scars", "Is it?", "scars-off", "baseline", Indicators.Cohesion, 131, Direction.Higher, by, MustHold: false);
        var finding = new Finding(question, low > by ? Verdict.Yes : Verdict.CannotTellYet, (low + high) / 2, low, high);
        Verdicts.Sentence(finding, Synthetic.Scenario() with { Sampling = Sampling.Random }).ShouldEndWith(end);
    }

    [Theory]
    [InlineData(Sampling.Random, "by 4.0 points (95 % interval 3.0 to 5.0).")]
    [InlineData(Sampling.LatinHypercube, "if anything, wider than it must be.")]
    [InlineData(Sampling.Sobol, "95 % is only nominal: the interval is usually wider than it must be, but nothing guarantees it.")]
    public void An_answer_claims_no_more_of_its_interval_than_the_draws_allow(Sampling sampling, string end)
    {
        var question = new Question("scars", "Is it?", "scars-off", "baseline", Indicators.Cohesion, 131, Direction.Higher, 0, MustHold: false);
        Verdicts.Sentence(new Finding(question, Verdict.Yes, 4, 3, 5), Synthetic.Scenario() with { Sampling = sampling }).ShouldEndWith(end);
        Verdicts.Sentence(new Finding(question, Verdict.NoData, double.NaN, double.NaN, double.NaN), Synthetic.Scenario() with { Sampling = sampling }).ShouldBe("No data: this run has no such difference.");
    }

    [Fact]
    public void Every_statement_is_listed_with_its_source_or_as_assumption()
    {
        var text = TextOf("assumptions");
        foreach (var statement in Synthetic.Scenario().Statements)
        {
            text.ShouldContain(statement.Name);
            text.ShouldContain(statement.Source.Length > 0 ? statement.Source : statement.Assumption);
        }

        var assumed = Synthetic.Scenario().Statements.Count(s => s.Source.Length == 0);
        Page(Html).Descendants("section").Single(s => s.Attribute("id")!.Value == "assumptions").Descendants("mark").Count().ShouldBe(assumed);
    }

    [Fact]
    public void The_table_of_indicators_holds_the_numbers_of_the_series()
    {
        var results = Synthetic.Results();
        var table = Page(Html).Descendants("section").Single(s => s.Attribute("id")!.Value == "indicators").Descendants("table").First();
        var rows = table.Element("tbody")!.Elements("tr").ToList();
        rows.Count.ShouldBe(results.Scenario.Shown.Count);
        foreach (var (row, indicator) in rows.Zip(results.Scenario.Shown))
        {
            var values = results.Find("baseline", indicator)!.Values;
            var cells = row.Elements("td").Select(c => c.Nodes().OfType<XText>().First().Value).ToList();
            cells.ShouldBe(((int[])[0, 12, 71, 131]).Select(m => Rounded.Cell(values[m].P50, Rounded.PlacesOf(indicator))));
        }
    }

    [Fact]
    public void No_path_is_printed()
    {
        Html.ShouldNotContain("/home/");
        Html.ShouldNotContain("C:\\");
        TextOf("assumptions").ShouldContain("base.yaml:41");
        TextOf("assumptions").ShouldContain("base.yaml:44");
    }

    [Fact]
    public void The_run_can_be_repeated_from_the_page()
    {
        var facts = TextOf("manifest");
        facts.ShouldContain(Synthetic.Scenario().Hash);
        facts.ShouldContain("simulator run record.yaml --draws 200 --replications 50 --seed 42");
        facts.ShouldContain("NATO defence expenditure, 28 August 2025");
    }

    [Fact]
    public void Hostile_text_is_inert()
    {
        const string payload = "<script>alert(1)</script></style><img src=x onerror=alert(1)>\u202E\u0000";
        var scenario = Synthetic.Scenario();
        var html = Report.Write(Synthetic.Results() with
        {
            Scenario = scenario with
            {
                Title = payload,
                Question = payload,
                Reading = payload,
                Events = [new EventNote("x", new DateOnly(2025, 5, 1), payload, payload, "", true)],
                Statements = [new Statement(payload, payload, payload, payload, "", payload), new Statement("x y", payload, "1", "", payload, payload)],
                DataEditions = [payload],
                Variants = [scenario.Variants[0], scenario.Variants[1] with { Name = "a\"><script>", Question = payload, Differences = [payload] }],
            },
        }).Html;
        Page(html).Descendants().ShouldNotContain(e => e.Name.LocalName == "script" || e.Name.LocalName == "img");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("\u202E");
    }

    [Fact]
    public void Headings_descend_step_by_step_and_ids_are_unique()
    {
        var page = Page(Html);
        var levels = page.Descendants().Where(e => HeadingName().IsMatch(e.Name.LocalName)).Select(e => e.Name.LocalName[1] - '0').ToList();
        levels[0].ShouldBe(1);
        levels.Count(l => l == 1).ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(p => p.Second <= p.First + 1);
        var ids = page.Descendants().Attributes("id").Select(a => a.Value).ToList();
        ids.ShouldBe(ids.Distinct());
        page.Descendants("a").Attributes("href").Select(h => h.Value[1..]).ShouldBeSubsetOf(ids);
    }

    [Fact]
    public void Every_table_has_a_caption_and_scopes()
    {
        foreach (var table in Page(Html).Descendants("table"))
        {
            table.Element("caption")!.Value.ShouldNotBeEmpty();
            table.Descendants("th").ShouldAllBe(h => h.Attribute("scope") != null);
        }
    }

    [Fact]
    public void No_element_that_needs_an_end_tag_closes_itself() =>
        SelfClosed().Matches(Html).Select(m => m.Groups[1].Value).Distinct().ShouldBeSubsetOf(["meta", "path", "circle"]);

    [Fact]
    public void A_run_without_numbers_still_makes_a_page_that_says_so()
    {
        var html = Report.Write(Synthetic.Results() with { Series = [] }).Html;
        html.ShouldContain("This run has no numbers for cohesion");
        html.ShouldNotContain("NaN", Case.Sensitive);
    }

    [Fact]
    public void A_run_without_variants_and_events_makes_a_whole_page()
    {
        var scenario = Synthetic.Scenario();
        var (html, figures) = Report.Write(Synthetic.Results() with { Scenario = scenario with { Variants = [scenario.Variants[0]], Events = [], Statements = [] } });
        figures.Count.ShouldBe(5);
        html.ShouldContain("The baseline has no dated events.");
        html.ShouldNotContain("What the variants change");
    }

    [Fact]
    public void The_split_of_uncertainty_is_said_with_numbers() =>
        TextOf("uncertainty").ShouldContain("In December 2035, 9 of 10 histories span 16.6 points of cohesion; with chance averaged out, 9 of 10 draws still span 10.9 points. By variance, roughly 43 % is what we do not know");

    [GeneratedRegex("^h[1-6]$")]
    private static partial Regex HeadingName();

    [GeneratedRegex("<([a-zA-Z]+)[^<>]*/>")]
    private static partial Regex SelfClosed();
}
