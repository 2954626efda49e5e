using System.Globalization;

namespace Simulator.Figures.Svg;

/// <summary>What the numbered pins mean: number, day and label, in as many columns as the sheet has room for.</summary>
internal static class EventList
{
    private const double Size = 11.5;
    private const double Number = 26;
    private const double Space = 16;

    /// <summary>Draws the list at the sheet's present height and moves below it.</summary>
    public static void Draw(Sheet sheet, IReadOnlyList<EventMark> events)
    {
        var columns = sheet.IsNarrow ? 1 : 2;
        var width = (sheet.Width - 2 * sheet.Margin - (columns - 1) * Space) / columns;
        var items = events.Select(e => Lettering.Wrap(Line(e), Size, width - Number)).ToList();
        var perColumn = (items.Count + columns - 1) / columns;
        var tallest = 0.0;
        for (var column = 0; column < columns; column++)
        {
            var first = column * perColumn;
            var y = sheet.Y;
            for (var i = first; i < Math.Min(items.Count, first + perColumn); i++)
                y = Item(sheet, i + 1, items[i], sheet.Margin + column * (width + Space), y);
            tallest = Math.Max(tallest, y - sheet.Y);
        }

        sheet.Skip(tallest);
    }

    private static double Item(Sheet sheet, int number, IReadOnlyList<string> lines, double x, double y)
    {
        var heading = Shapes.Text(x + Number - 8, y + Size, number.ToString(CultureInfo.InvariantCulture), Size, Ink.Text, bold: true, anchor: "end");
        sheet.Add([heading, .. lines.Select((line, i) => Shapes.Text(x + Number, y + Size + i * Size * Lettering.Leading, line, Size, Ink.Text))]);
        return y + lines.Count * Size * Lettering.Leading + 2;
    }

    private static string Line(EventMark mark) =>
        mark.Date.ToString("d MMM yyyy", CultureInfo.InvariantCulture) + ": " + Words.PlainText.Clean(mark.Label);
}
