using System.Globalization;
using System.Xml.Linq;
using Simulator.Figures.Words;

namespace Simulator.Figures.Svg;

/// <summary>The few shapes that charts are made of; every colour stands as attribute (for programs that know no style) and as class.</summary>
internal static class Shapes
{
    public static XElement Text(double x, double y, string text, double size, Ink ink, bool bold = false, string anchor = "start") => new(
        "text",
        new XAttribute("x", Round(x)),
        new XAttribute("y", Round(y)),
        new XAttribute("font-size", Round(size)),
        anchor == "start" ? null : new XAttribute("text-anchor", anchor),
        bold ? new XAttribute("font-weight", "bold") : null,
        Filled(ink),
        PlainText.Clean(text));

    public static XElement Line(double x1, double y1, double x2, double y2, Ink ink, double width = 1, string dash = "") =>
        Stroke($"M{Round(x1)},{Round(y1)}L{Round(x2)},{Round(y2)}", ink, width, dash);

    public static XElement Stroke(string path, Ink ink, double width, string dash = "") => new(
        "path",
        new XAttribute("d", path),
        new XAttribute("fill", "none"),
        new XAttribute("class", "s-" + ink.Name),
        new XAttribute("stroke", ink.Light),
        new XAttribute("stroke-width", Round(width)),
        new XAttribute("stroke-linejoin", "round"),
        dash.Length == 0 ? null : new XAttribute("stroke-dasharray", dash));

    public static XElement Area(string path, Ink ink, double opacity) =>
        new("path", new XAttribute("d", path), Filled(ink), new XAttribute("fill-opacity", opacity.ToString("0.##", CultureInfo.InvariantCulture)));

    public static XElement Box(double x, double y, double width, double height, Ink ink, double opacity = 1) =>
        Area($"M{Round(x)},{Round(y)}h{Round(width)}v{Round(height)}h{Round(-width)}z", ink, opacity);

    public static XElement Disc(double x, double y, double radius, Ink fill, Ink stroke) => new(
        "circle",
        new XAttribute("cx", Round(x)),
        new XAttribute("cy", Round(y)),
        new XAttribute("r", Round(radius)),
        new XAttribute("class", $"f-{fill.Name} s-{stroke.Name}"),
        new XAttribute("fill", fill.Light),
        new XAttribute("stroke", stroke.Light));

    /// <summary>Path through the points that are finite; a gap begins a new piece.</summary>
    public static string Path(IEnumerable<(double X, double Y)> points)
    {
        var path = new System.Text.StringBuilder();
        var pen = 'M';
        foreach (var (x, y) in points)
        {
            if (double.IsFinite(y)) path.Append(pen).Append(Round(x)).Append(',').Append(Round(y));
            pen = double.IsFinite(y) ? 'L' : 'M';
        }

        return path.ToString();
    }

    /// <summary>Coordinates with one decimal: a tenth of a pixel, and the same bytes everywhere.</summary>
    public static string Round(double value)
    {
        var rounded = Math.Round(value, 1, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.#", CultureInfo.InvariantCulture);
    }

    private static XAttribute[] Filled(Ink ink) => [new("class", "f-" + ink.Name), new("fill", ink.Light)];
}
