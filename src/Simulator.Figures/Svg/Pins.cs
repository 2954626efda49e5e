using System.Globalization;
using System.Xml.Linq;

namespace Simulator.Figures.Svg;

/// <summary>Numbered pins above a plot, each joined to its day; the list below the chart says what the numbers mean.</summary>
internal static class Pins
{
    /// <summary>Radius of a pin.</summary>
    public const double Radius = 8.5;

    /// <summary>Dash of the line through a plot at the day of a pin.</summary>
    public const string DayDash = "1 3";

    /// <summary>Size of the number in a pin.</summary>
    public const double Letters = 10;

    private const double Gap = 2 * Radius + 1.5;
    private const double Fall = 24;

    /// <summary>Events that lie within the months of a calendar, in order.</summary>
    public static IReadOnlyList<EventMark> Within(IReadOnlyList<EventMark> events, Calendar calendar) =>
        [.. events.Where(e => calendar.PositionOf(e.Date) >= 0 && calendar.PositionOf(e.Date) < calendar.Months)];

    /// <summary>Height of the strip above a plot of this width.</summary>
    public static double Height(int count, double width) => count == 0 ? 4 : Rows(count, width) * Gap + Fall;

    /// <summary>The pins above a plot.</summary>
    public static IEnumerable<XElement> Draw(IReadOnlyList<EventMark> events, Plot plot)
    {
        var pins = Places(events.Select(e => plot.X(plot.Calendar.PositionOf(e.Date))).ToList(), plot.Left, plot.Right, plot.Top);
        // All threads first, so that no pin is crossed out by one.
        return [.. pins.SelectMany(pin => Thread(pin, plot)), .. pins.SelectMany((pin, i) => Pin(pin.X, pin.Y, i + 1))];
    }

    /// <summary>Centres of the pins for days at these places, at least a pin's width apart.</summary>
    public static IReadOnlyList<(double X, double Y, double Day)> Places(IReadOnlyList<double> days, double left, double right, double top)
    {
        var rows = Rows(days.Count, right - left);
        var places = Spread.Apart(days, Gap / rows, left + Radius, right - Radius);
        return [.. places.Select((x, i) => (x, top - Fall - Gap / 2 - (rows - 1 - i % rows) * Gap, days[i]))];
    }

    /// <summary>The thread of a pin: down to the foot of the strip, then to its day.</summary>
    public static (double X, double Y)[] ThreadOf((double X, double Y, double Day) pin, double top) => [(pin.X, pin.Y), (pin.X, top - Fall), (pin.Day, top)];

    private static int Rows(int count, double width) => Math.Max(1, (int)Math.Ceiling((count - 1) * Gap / (width - 2 * Radius)));

    private static IEnumerable<XElement> Thread((double X, double Y, double Day) pin, Plot plot)
    {
        yield return Shapes.Stroke(Shapes.Path(ThreadOf(pin, plot.Top)), Ink.Axis, 0.8);
        yield return Shapes.Line(pin.Day, plot.Top, pin.Day, plot.Bottom, Ink.Axis, 0.6, DayDash);
    }

    private static IEnumerable<XElement> Pin(double x, double y, int number)
    {
        yield return Shapes.Disc(x, y, Radius, Ink.Paper, Ink.Soft);
        yield return Shapes.Text(x, y + 3.6, number.ToString(CultureInfo.InvariantCulture), Letters, Ink.Text, anchor: "middle");
    }
}
