using System.Globalization;
using System.Xml.Linq;

namespace Simulator.Figures.Svg;

/// <summary>Numbered pins above a plot, each joined to its day; the list below the chart says what the numbers mean.</summary>
internal static class Pins
{
    /// <summary>Radius of a pin.</summary>
    public const double Radius = 8.5;

    private const double Gap = 2 * Radius + 1.5;
    private const double Fall = 24;

    /// <summary>Events that lie within the months of a calendar, in order.</summary>
    public static IReadOnlyList<EventMark> Within(IReadOnlyList<EventMark> events, Calendar calendar) =>
        [.. events.Where(e => calendar.PositionOf(e.Date) >= 0 && calendar.PositionOf(e.Date) < calendar.Months)];

    /// <summary>Height of the strip above a plot of this width.</summary>
    public static double Height(int count, double width) => count == 0 ? 4 : Rows(count, width) * Gap + Fall;

    /// <summary>The pins above a plot. Their centres lie at least a pin's width apart.</summary>
    public static IEnumerable<XElement> Draw(IReadOnlyList<EventMark> events, Plot plot)
    {
        var days = events.Select(e => plot.X(plot.Calendar.PositionOf(e.Date))).ToList();
        var rows = Rows(events.Count, plot.Right - plot.Left);
        var places = Spread.Apart(days, Gap / rows, plot.Left + Radius, plot.Right - Radius);
        var heights = places.Select((_, i) => plot.Top - Fall - Gap / 2 - (rows - 1 - i % rows) * Gap).ToList();
        // All threads first, so that no pin is crossed out by one.
        return [.. places.SelectMany((x, i) => Thread(x, heights[i], days[i], plot)), .. places.SelectMany((x, i) => Pin(x, heights[i], i + 1))];
    }

    private static int Rows(int count, double width) => Math.Max(1, (int)Math.Ceiling((count - 1) * Gap / (width - 2 * Radius)));

    private static IEnumerable<XElement> Thread(double x, double y, double day, Plot plot)
    {
        yield return Shapes.Stroke(Shapes.Path([(x, y), (x, plot.Top - Fall), (day, plot.Top)]), Ink.Axis, 0.8);
        yield return Shapes.Line(day, plot.Top, day, plot.Bottom, Ink.Axis, 0.6, "1 3");
    }

    private static IEnumerable<XElement> Pin(double x, double y, int number)
    {
        yield return Shapes.Disc(x, y, Radius, Ink.Paper, Ink.Soft);
        yield return Shapes.Text(x, y + 3.6, number.ToString(CultureInfo.InvariantCulture), 10, Ink.Text, anchor: "middle");
    }
}
