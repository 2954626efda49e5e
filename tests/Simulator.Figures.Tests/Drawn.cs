using System.Globalization;
using System.Xml.Linq;
using Simulator.Figures.Svg;

namespace Simulator.Figures.Tests;

/// <summary>Reads a drawing back as a reader's program would.</summary>
internal sealed record Drawn(XElement Svg)
{
    public double Width => double.Parse(Svg.Attribute("viewBox")!.Value.Split(' ')[2], CultureInfo.InvariantCulture);

    public double Height => double.Parse(Svg.Attribute("viewBox")!.Value.Split(' ')[3], CultureInfo.InvariantCulture);

    public IEnumerable<XElement> All(string name) => Svg.Descendants().Where(e => e.Name.LocalName == name);

    public string Words => string.Join(" ", All("text").Select(t => t.Value));

    /// <summary>Left, right, top and bottom of every piece of text, by the table of widths.</summary>
    public IEnumerable<(string Text, double Left, double Right, double Top, double Bottom)> Boxes() => All("text").Select(t =>
    {
        var size = Number(t, "font-size");
        var width = Lettering.Width(t.Value, size, t.Attribute("font-weight") is not null);
        var x = Number(t, "x") - (t.Attribute("text-anchor")?.Value switch { "end" => width, "middle" => width / 2, _ => 0 });
        var y = Number(t, "y");
        return (t.Value, x, x + width, y - 0.72 * size, y + 0.2 * size);
    });

    public static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
