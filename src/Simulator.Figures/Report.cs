using System.Xml.Linq;
using Simulator.Figures.Page;
using Simulator.Figures.Svg;
using Simulator.Figures.Words;
using Simulator.Scenarios;
using Simulator.Studies;

namespace Simulator.Figures;

/// <summary>The report of a run: one page that needs no network and no script, and its figures as files.</summary>
public static class Report
{
    /// <summary>Writes the page and draws the figures. The same results give the same bytes, whichever engine played them.</summary>
    /// <param name="results">What the run found.</param>
    /// <returns>The page, and each figure's name (without extension) with its SVG.</returns>
    public static (string Html, IReadOnlyList<(string Name, string Svg)> Figures) Write(StudyResults results)
    {
        var figures = StandardFigures.Of(results);
        return (Document(results, figures), [.. figures.Select(f => (f.Name, Drawing.File(f)))]);
    }

    private static string Document(StudyResults results, IReadOnlyList<Figure> figures)
    {
        var head = new XElement(
            "head",
            new XElement("meta", new XAttribute("charset", "utf-8")),
            new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
            new XElement("meta", new XAttribute("name", "color-scheme"), new XAttribute("content", "light dark")),
            new XElement("title", PlainText.Clean(results.Scenario.Title)),
            new XElement("style", Style.Sheet.ReplaceLineEndings("\n")));
        var body = new XElement("body", Header(results.Scenario), new XElement("main", Sections(results, figures)), Footer(results));
        var html = new XElement("html", new XAttribute("lang", "en"), head, body);
        return "<!DOCTYPE html>\n" + html.ToString(SaveOptions.DisableFormatting) + "\n";
    }

    private static XElement Header(Scenario scenario) => new(
        "header",
        new XElement("h1", PlainText.Clean(scenario.Title)),
        Html.Paragraph(scenario.Question, "question"),
        new XElement("nav", new XAttribute("aria-label", "Contents"), new XElement("ul", ContentsOf(scenario).Select(c => new XElement("li", new XElement("a", new XAttribute("href", "#" + c.Id), c.Heading))))));

    /// <summary>What was asked comes first; a run that decides nothing begins with what its variants do.</summary>
    private static IEnumerable<(string Id, string Heading)> ContentsOf(Scenario scenario) =>
        scenario.Questions.Count > 0 ? [("questions", "The answer"), ("answer", "What each variant does"), .. Contents] : [("answer", "The answer"), .. Contents];

    private static readonly (string Id, string Heading)[] Contents =
    [
        ("limits", "What this cannot tell you"), ("figures", "Figures"), ("reading", "How to read it"),
        ("indicators", "Indicators"), ("uncertainty", "Knowledge and chance"), ("events", "Events"), ("assumptions", "Assumptions and sources"), ("manifest", "How to repeat it"),
    ];

    private static IEnumerable<XElement> Sections(StudyResults results, IReadOnlyList<Figure> figures)
    {
        var scenario = results.Scenario;
        XElement Section(string id, params object?[] content) => Html.Section(id, ContentsOf(scenario).First(c => c.Id == id).Heading, content);
        if (scenario.Questions.Count > 0) yield return Section("questions", Questions.Of(results));
        yield return Section("answer", Answer.Sentences(results).Select((s, i) => Html.Paragraph(s, i == 0 ? "lead" : null)));
        yield return Section("limits", Limits.List());
        yield return Section("figures", figures.Select(Shown));
        yield return Section("reading", Html.Items([.. Reading, .. AboutErrors(results)]), string.IsNullOrWhiteSpace(scenario.Reading) ? null : Html.Paragraph(scenario.Reading));
        yield return Section("indicators", Numbers.Indicators(results), scenario.Variants.Count > 1 ? Numbers.Differences(results) : null);
        yield return Section("uncertainty", Answer.Split(results) is { } split ? Html.Paragraph(split) : null, Numbers.Widths(results));
        yield return Section("events", scenario.Events.Count == 0 ? Html.Paragraph("The baseline has no dated events.") : Provenance.Events(scenario.Events));
        yield return Section("assumptions", Assumptions.Of(scenario.Statements));
        yield return Section("manifest", Provenance.Facts(results), scenario.Variants.Count > 1 ? Html.Heading(3, "What the variants change") : null, scenario.Variants.Count > 1 ? Provenance.Variants(scenario.Variants.Skip(1)) : null);
    }


    private static XElement Shown(Figure figure) => new(
        "figure",
        Html.Heading(3, figure.Title),
        new XElement("figcaption", PlainText.Clean(figure.Caption)),
        Drawing.Of(figure, Place.Desk),
        Drawing.Of(figure, Place.Phone),
        figure.IsEmpty ? null : Html.Folded($"Numbers of this figure: {figure.Title}", Numbers.Of(figure)));

    private static readonly string[] Reading =
    [
        "A history is one possible course of all months. The line is the median: half of the histories lie above it in that month, half below. No single history follows the line.",
        "The dark band holds the middle half of the histories (25 to 75 %), the light band 9 of 10 (5 to 95 %).",
        "The thin dotted lines hold 9 of 10 means of draws: what would be left of the band if chance were averaged out, that is, what we do not know alone.",
        "Numbered pins mark dated events. Right of the upright dashed line nothing is on record.",
        "A variant is compared with the baseline pair by pair: the same draw and the same chance, only the stated difference. The standard error says how far the mean difference could move with another seed.",
        "Numbers are rounded to what the sampling error bears.",
    ];

    private static IEnumerable<string> AboutErrors(StudyResults results) =>
        new[] { results.Scenario.Sampling.AboutErrors(results.Draws) }.Where(about => about.Length > 0);

    private static XElement Footer(StudyResults results) => new(
        "footer",
        Html.Paragraph($"{results.Scenario.Name}, {Rounded.Fixed(results.Histories, 0)} histories, seed {results.Seed}. All months are in results.csv beside this page."));
}
