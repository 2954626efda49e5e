using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Simulator.Figures.Svg;

namespace Simulator.Figures.Tests;

/// <summary>Reads back what OxyPlot drew: its text stands by a translation, and may be turned by a right angle.</summary>
internal sealed partial record OxyDrawn(XElement Svg)
{
    public IEnumerable<XElement> All(string name) => Svg.Descendants().Where(e => e.Name.LocalName == name);

    /// <summary>All text with plain spaces; lines are joined.</summary>
    public string Words => string.Join(" ", All("text").Select(t => t.Value)).Replace('\u00A0', ' ');

    /// <summary>Every text lies within the sheet, and none on another.</summary>
    public void ShouldBeLegible(string name)
    {
        var sheet = Svg.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
        var boxes = All("text").Select(Box).ToList();
        boxes.ShouldNotBeEmpty();
        foreach (var box in boxes)
            (box.Left >= 0 && box.Right <= sheet[2] && box.Top >= 0 && box.Bottom <= sheet[3]).ShouldBeTrue($"{name}: {box} leaves the sheet of {sheet[2]} x {sheet[3]}");
        for (var i = 0; i < boxes.Count; i++)
            for (var j = i + 1; j < boxes.Count; j++)
                (boxes[i].Left < boxes[j].Right && boxes[j].Left < boxes[i].Right && boxes[i].Top < boxes[j].Bottom && boxes[j].Top < boxes[i].Bottom)
                    .ShouldBeFalse($"{name}: {boxes[i]} over {boxes[j]}");
    }

    private static (string Text, double Left, double Right, double Top, double Bottom) Box(XElement text)
    {
        var size = Number(text.Attribute("font-size")!.Value);
        var width = Lettering.Width(text.Value, size, text.Attribute("font-weight")!.Value == "700");
        var start = text.Attribute("text-anchor")!.Value switch { "end" => -width, "middle" => -width / 2, _ => 0 };
        var place = Place().Match(text.Attribute("transform")!.Value);
        var (x, y) = (Number(place.Groups[1].Value), Number(place.Groups[2].Value));
        var (above, below) = (0.72 * size, 0.2 * size);
        return place.Groups[3].Value == "-90"
            ? (text.Value, x - above, x + below, y - start - width, y - start)
            : (text.Value, x + start, x + start + width, y - above, y + below);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^translate\(([-\d.]+),([-\d.]+)\)(?: rotate\((-90)\))?$")]
    private static partial Regex Place();
}
