using System.Xml.Linq;
using Simulator.Figures.Words;

namespace Simulator.Figures.Svg;

/// <summary>Where a chart is going to stand; decides its width and whether it carries its own heading.</summary>
/// <param name="Suffix">Appended to the figure's name for ids, so that two sheets of a figure can share a page.</param>
/// <param name="Width">Width in pixels at which letters have their nominal size.</param>
/// <param name="Margin">Free space at all sides.</param>
/// <param name="Alone">True where no page gives heading and caption.</param>
internal sealed record Place(string Suffix, double Width, double Margin, bool Alone)
{
    /// <summary>A file of its own.</summary>
    public static readonly Place File = new("", 880, 14, Alone: true);

    /// <summary>In a page on a desk.</summary>
    public static readonly Place Desk = new("-desk", 860, 2, Alone: false);

    /// <summary>In a page on a phone.</summary>
    public static readonly Place Phone = new("-phone", 360, 2, Alone: false);
}

/// <summary>A chart being drawn from top to bottom.</summary>
internal sealed class Sheet(Figure figure, Place place)
{
    private readonly List<XElement> body = [];

    /// <summary>Free space at all sides.</summary>
    public double Margin => place.Margin;

    /// <summary>Width of the whole.</summary>
    public double Width => place.Width;

    /// <summary>True on a narrow sheet.</summary>
    public bool IsNarrow => place.Width < 600;

    /// <summary>How far down the sheet is drawn.</summary>
    public double Y { get; private set; } = place.Margin;

    /// <summary>Heading and caption, where no page gives them, and the label of the vertical axis.</summary>
    public void Head()
    {
        if (place.Alone)
        {
            Say(figure.Title, 18, Ink.Text, bold: true);
            Skip(2);
            Say(figure.Caption, 13, Ink.Text);
            Skip(8);
        }

        Say(figure.AxisLabel, 12, Ink.Soft);
        Skip(6);
    }

    /// <summary>Text over the whole width, in as many lines as it needs.</summary>
    public void Say(string text, double size, Ink ink, bool bold = false)
    {
        foreach (var line in Lettering.Wrap(PlainText.Clean(text), size, Width - 2 * Margin, bold))
        {
            Skip(size * Lettering.Leading);
            Add([Shapes.Text(Margin, Y - size * 0.3, line, size, ink, bold)]);
        }
    }

    /// <summary>Adds what is drawn elsewhere.</summary>
    public void Add(IEnumerable<XElement> shapes) => body.AddRange(shapes);

    /// <summary>Moves down.</summary>
    public void Skip(double height) => Y += height;

    /// <summary>The list of numbered events and the footnote.</summary>
    public void Foot(IReadOnlyList<EventMark> events, string axisNote)
    {
        if (events.Count > 0) EventList.Draw(this, events);
        Skip(6);
        Say($"{figure.Footnote} {axisNote}", 11, Ink.Soft);
    }

    /// <summary>What a chart says to somebody who does not see it: the attributes and first elements of its svg element.</summary>
    public static object[] Named(Figure figure, string id, XNamespace svg) =>
    [
        new XAttribute("role", "img"),
        new XAttribute("aria-labelledby", $"{id}-title {id}-desc"),
        new XElement(svg + "title", new XAttribute("id", id + "-title"), PlainText.Clean(figure.Title)),
        new XElement(svg + "desc", new XAttribute("id", id + "-desc"), PlainText.Clean($"{figure.Caption} {figure.Footnote}")),
    ];

    /// <summary>The finished chart, in no namespace, as it stands in a page.</summary>
    public XElement Finish()
    {
        var id = figure.Name + place.Suffix;
        var height = Math.Ceiling(Y + Margin);
        return new XElement(
            "svg",
            new XAttribute("id", id),
            new XAttribute("viewBox", $"0 0 {Shapes.Round(Width)} {Shapes.Round(height)}"),
            new XAttribute("width", Shapes.Round(Width)),
            new XAttribute("height", Shapes.Round(height)),
            Named(figure, id, XNamespace.None),
            new XAttribute("font-family", Lettering.Fonts),
            new XElement("style", Ink.Style(id)),
            Shapes.Box(0, 0, Width, height, Ink.Paper),
            body);
    }
}
