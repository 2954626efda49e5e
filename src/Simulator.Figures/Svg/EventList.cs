using System.Globalization;

namespace Simulator.Figures.Svg;

/// <summary>A line of an event list: its text stands on a baseline; a number ends at its place, a label begins there.</summary>
internal sealed record EventLine(double X, double Y, string Text, bool IsNumber);

/// <summary>What the numbered pins mean: number, day and label, in as many columns as there is room for.</summary>
internal static class EventList
{
    /// <summary>Size of the letters.</summary>
    public const double Size = 11.5;

    private const double Number = 26;
    private const double Space = 16;

    /// <summary>Draws the list at the sheet's present height and moves below it.</summary>
    public static void Draw(Sheet sheet, IReadOnlyList<EventMark> events)
    {
        var (lines, height) = Lines(events, sheet.Margin, sheet.Y, sheet.Width - 2 * sheet.Margin, sheet.IsNarrow ? 1 : 2);
        sheet.Add(lines.Select(l => Shapes.Text(l.X, l.Y, l.Text, Size, Ink.Text, l.IsNumber, l.IsNumber ? "end" : "start")));
        sheet.Skip(height);
    }

    /// <summary>The lines of the list below and right of a corner, and the list's height.</summary>
    public static (IReadOnlyList<EventLine> Lines, double Height) Lines(IReadOnlyList<EventMark> events, double left, double top, double room, int columns)
    {
        var width = (room - (columns - 1) * Space) / columns;
        var perColumn = (events.Count + columns - 1) / columns;
        var lines = new List<EventLine>();
        var (y, tallest) = (top, 0.0);
        for (var i = 0; i < events.Count; i++)
        {
            if (i % perColumn == 0) y = top;
            y = Item(lines, i + 1, Lettering.Wrap(Line(events[i]), Size, width - Number), left + i / perColumn * (width + Space), y);
            tallest = Math.Max(tallest, y - top);
        }

        return (lines, tallest);
    }

    private static double Item(List<EventLine> lines, int number, IReadOnlyList<string> label, double x, double y)
    {
        lines.Add(new(x + Number - 8, y + Size, number.ToString(CultureInfo.InvariantCulture), IsNumber: true));
        lines.AddRange(label.Select((line, i) => new EventLine(x + Number, y + Size + i * Size * Lettering.Leading, line, IsNumber: false)));
        return y + label.Count * Size * Lettering.Leading + 2;
    }

    private static string Line(EventMark mark) =>
        mark.Date.ToString("d MMM yyyy", CultureInfo.InvariantCulture) + ": " + Words.PlainText.Clean(mark.Label);
}
