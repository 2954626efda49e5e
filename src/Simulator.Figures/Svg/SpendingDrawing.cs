using System.Xml.Linq;
using Simulator.Figures.Words;
using Simulator.Studies;

namespace Simulator.Figures.Svg;

/// <summary>Draws the members' spending: a panel a group, side by side on a desk, one below the other on a phone.</summary>
internal static class SpendingDrawing
{
    /// <summary>Room of each bar at the right end.</summary>
    public const double BarSpace = 7;

    /// <summary>Draws all panels and the key on a sheet.</summary>
    public static void Draw(SpendingFigure figure, Sheet sheet)
    {
        var perRow = sheet.IsNarrow ? 1 : figure.Groups.Count;
        foreach (var row in figure.Groups.Chunk(perRow)) Row(figure, sheet, row);
        Key.Draw(sheet,
        [
            KeyEntry.OfLine(Ink.Text, 2, "", Meanings.Median),
            new((x, y) => Bar(x + Key.Sample / 2, (y - 8, y - 4, y + 4, y + 8), Ink.Text), Meanings.LastMonth),
            KeyEntry.OfLine(Ink.Others, 1, "", Meanings.Others),
            KeyEntry.OfLine(Ink.Text, 1, FanDrawing.ReferenceDash, Meanings.OfReferences(figure)),
        ]);
    }

    private static void Row(SpendingFigure figure, Sheet sheet, SpendingGroup[] groups)
    {
        var width = (sheet.Width - 2 * sheet.Margin - (groups.Length - 1) * 14) / groups.Length;
        var top = sheet.Y + 24;
        var bottom = top + (sheet.IsNarrow ? 220 : 290);
        for (var i = 0; i < groups.Length; i++)
        {
            var left = sheet.Margin + i * (width + 14);
            sheet.Add([Shapes.Text(left, sheet.Y + 10, Lettering.Fit(groups[i].Title, 13, width, bold: true), 13, Ink.Text, bold: true)]);
            Panel(figure, groups[i], sheet, left, left + width, top, bottom);
        }

        sheet.Skip(bottom - sheet.Y + Plot.Below + 4);
    }

    private static void Panel(SpendingFigure figure, SpendingGroup group, Sheet sheet, double left, double right, double top, double bottom)
    {
        var chosen = Chosen(figure, group);
        // All panels leave the same room, so that their years have the same width.
        var labelWidth = EndLabels.Width(figure.Groups.SelectMany(g => Labels(figure, g)), right - left);
        var plot = new Plot(figure.Calendar, new Scale(0, Top(figure), top, bottom, 6), left + 24, right - labelWidth - chosen.Count * BarSpace, top, bottom);
        sheet.Add(plot.Frame());
        sheet.Add(figure.References.Select(r => Shapes.Line(plot.Left, plot.Scale.At(r.Value), plot.Right, plot.Scale.At(r.Value), Ink.Text, 1, FanDrawing.ReferenceDash)));
        sheet.Add(figure.Members.Where(m => !group.Codes.Contains(m.Code)).Select(m => Median(m.Fan, plot, Ink.Others, 1, "")));
        sheet.Add(chosen.Select((fan, i) => Median(fan, plot, Ink.Lines[i % Ink.Lines.Count], 2.2, Ink.Dashes[i % Ink.Lines.Count])));
        sheet.Add(chosen.SelectMany((fan, i) => EndBar(fan.End.Value, plot.Right + (i + 0.5) * BarSpace, plot.Scale, Ink.Lines[i % Ink.Lines.Count])));
        sheet.Add(EndLabels.Draw(Labels(figure, group), plot with { Right = right - labelWidth }, labelWidth));
    }

    /// <summary>The fans of a group, in its order.</summary>
    public static List<Fan> Chosen(SpendingFigure figure, SpendingGroup group) =>
        [.. group.Codes.Select(code => figure.Members.First(m => m.Code == code).Fan)];

    /// <summary>Labels at the right ends of a group.</summary>
    public static IEnumerable<EndLabel> Labels(SpendingFigure figure, SpendingGroup group) => Chosen(figure, group)
        .Select((fan, i) => new EndLabel(fan.End.Value.P50, PlainText.Clean(fan.Label), $" {Rounded.Quantile(fan.End.Value.P50, fan.End.Value)}", Ink.Lines[i % Ink.Lines.Count]));

    /// <summary>Top of the one scale of all panels, % of GDP: it holds every band that is drawn.</summary>
    public static double Top(SpendingFigure figure)
    {
        var coloured = figure.Groups.SelectMany(g => g.Codes).ToHashSet();
        return figure.Members.SelectMany(m => m.Fan.Values.SelectMany(v => coloured.Contains(m.Code) ? [v.P50, v.P95] : (double[])[v.P50]))
            .Concat(figure.References.Select(r => r.Value)).Where(double.IsFinite).Max();
    }

    private static XElement Median(Fan fan, Plot plot, Ink ink, double width, string dash) =>
        Shapes.Stroke(Shapes.Path(fan.Months.Select((m, i) => (plot.Middle(m), plot.Scale.At(fan.Values[i].P50)))), ink, width, dash);

    private static IEnumerable<XElement> EndBar(Summary end, double x, Scale scale, Ink ink) =>
        Bar(x, (scale.At(end.P95), scale.At(end.P75), scale.At(end.P25), scale.At(end.P05)), ink);

    private static IEnumerable<XElement> Bar(double x, (double P95, double P75, double P25, double P05) at, Ink ink) =>
        [Shapes.Stroke(Shapes.Path([(x, at.P95), (x, at.P05)]), ink, 1.2), Shapes.Stroke(Shapes.Path([(x, at.P75), (x, at.P25)]), ink, 4)];
}
