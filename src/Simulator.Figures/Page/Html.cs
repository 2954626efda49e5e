using System.Xml.Linq;
using Simulator.Figures.Words;

namespace Simulator.Figures.Page;

/// <summary>The elements a report is made of. Text is always escaped, because elements are built and never pasted.</summary>
internal static class Html
{
    /// <summary>A part of the page with its heading.</summary>
    public static XElement Section(string id, string heading, params object?[] content) =>
        new("section", new XAttribute("id", id), new XAttribute("aria-labelledby", id + "-heading"), Heading(2, heading, id + "-heading"), content);

    /// <summary>A heading of level 2 or below.</summary>
    public static XElement Heading(int level, string text, string? id = null) =>
        new($"h{level}", id is null ? null : new XAttribute("id", id), PlainText.Clean(text));

    /// <summary>A paragraph.</summary>
    public static XElement Paragraph(string text, string? style = null) =>
        new("p", style is null ? null : new XAttribute("class", style), PlainText.Clean(text));

    /// <summary>A list of sentences.</summary>
    public static XElement Items(IEnumerable<string> items) => new("ul", items.Select(i => new XElement("li", PlainText.Clean(i))));

    /// <summary>What can be unfolded.</summary>
    public static XElement Folded(string summary, params object?[] content) =>
        new("details", new XElement("summary", PlainText.Clean(summary)), content);

    /// <summary>A table with a caption; the first cell of each row is its heading.</summary>
    /// <param name="caption">What the table holds.</param>
    /// <param name="columns">Headings of the columns.</param>
    /// <param name="rows">Cells; a cell is text or elements.</param>
    /// <param name="style">Class, for tables of words.</param>
    public static XElement Table(string caption, IEnumerable<string> columns, IEnumerable<IEnumerable<object>> rows, string style = "numbers") => new(
        "table",
        new XAttribute("class", style),
        new XElement("caption", PlainText.Clean(caption)),
        new XElement("thead", new XElement("tr", columns.Select(c => new XElement("th", new XAttribute("scope", "col"), PlainText.Clean(c))))),
        new XElement("tbody", rows.Select(Row)));

    /// <summary>A table that a narrow screen scrolls by itself instead of the whole page; reachable by keyboard.</summary>
    public static XElement Scrolled(string label, XElement table) => new(
        "div",
        new XAttribute("class", "scroll"),
        new XAttribute("role", "region"),
        new XAttribute("tabindex", "0"),
        new XAttribute("aria-label", PlainText.Clean(label)),
        table);

    /// <summary>A number and, smaller below it, its band.</summary>
    public static object[] WithBand(string number, string band) => [number, new XElement("small", band)];

    private static XElement Row(IEnumerable<object> cells) => new("tr", cells.Select((cell, i) => i == 0
        ? new XElement("th", new XAttribute("scope", "row"), Content(cell))
        : new XElement("td", Content(cell))));

    private static object Content(object cell) => cell is string text ? PlainText.Clean(text) : cell;
}
