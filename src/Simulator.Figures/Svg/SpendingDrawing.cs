using System.Xml.Linq;
using Simulator.Figures.Words;
using Simulator.Studies;

namespace Simulator.Figures.Svg;

/// <summary>Draws the members' spending: a panel a group, side by side on a desk, one below the other on a phone.</summary>
internal static class SpendingDrawing
{
    private const double Band = 0.16;

    /// <summary>Draws all panels and the key on a sheet.</summary>
    public static void Draw(SpendingFigure figure, Sheet sheet)
    {
        var perRow = sheet.IsNarrow ? 1 : figure.Groups.Count;
        foreach (var row in figure.Groups.Chunk(perRow)) Row(figure, sheet, row);
        Key.Draw(sheet,
        [
            KeyEntry.OfLine(Ink.Text, 2, "", "median"),
            KeyEntry.OfBand(Ink.Soft, "9 of 10 histories", Band),
            KeyEntry.OfLine(Ink.Others, 1, "", "median of every other member"),
        ]);
    }

    private static void Row(SpendingFigure figure, Sheet sheet, SpendingGroup[] groups)
    {
        var width = (sheet.Width - 2 * Sheet.Margin - (groups.Length - 1) * 14) / groups.Length;
        var top = sheet.Y + 24;
        var bottom = top + (sheet.IsNarrow ? 220 : 290);
        for (var i = 0; i < groups.Length; i++)
        {
            var left = Sheet.Margin + i * (width + 14);
            sheet.Add([Shapes.Text(left, sheet.Y + 10, Lettering.Fit(groups[i].Title, 13, width, bold: true), 13, Ink.Text, bold: true)]);
            Panel(figure, groups[i], sheet, left, left + width, top, bottom);
        }

        sheet.Skip(bottom - sheet.Y + Plot.Below + 4);
    }

    private static void Panel(SpendingFigure figure, SpendingGroup group, Sheet sheet, double left, double right, double top, double bottom)
    {
        var chosen = group.Codes.Select(code => figure.Members.First(m => m.Code == code).Fan).ToList();
        var labels = chosen.Select((fan, i) => new EndLabel(fan.End.Value.P50, $"{PlainText.Clean(fan.Label)} {Rounded.Quantile(fan.End.Value.P50, fan.End.Value)}", Ink.Lines[i % 4])).ToList();
        var labelWidth = EndLabels.Width(labels, (right - left) * 1.3);
        var plot = new Plot(figure.Calendar, new Scale(0, Top(figure), top, bottom, 6), left + 24, right - labelWidth, top, bottom);
        sheet.Add(plot.Frame());
        sheet.Add(figure.References.SelectMany(r => Level(r, plot)));
        sheet.Add(figure.Members.Where(m => !group.Codes.Contains(m.Code)).Select(m => Median(m.Fan, plot, Ink.Others, 1, "")));
        sheet.Add(chosen.Select((fan, i) => Spread(fan, plot, Ink.Lines[i % 4])));
        sheet.Add(chosen.Select((fan, i) => Median(fan, plot, Ink.Lines[i % 4], 2.2, Ink.Dashes[i % 4])));
        sheet.Add(EndLabels.Draw(labels, plot, labelWidth));
    }

    // One scale for all panels, else they could not be compared; the top holds every band that is drawn.
    private static double Top(SpendingFigure figure)
    {
        var coloured = figure.Groups.SelectMany(g => g.Codes).ToHashSet();
        return figure.Members.SelectMany(m => m.Fan.Values.SelectMany(v => coloured.Contains(m.Code) ? [v.P50, v.P95] : (double[])[v.P50]))
            .Concat(figure.References.Select(r => r.Value)).Where(double.IsFinite).Max();
    }

    private static IEnumerable<XElement> Level(Reference reference, Plot plot)
    {
        var y = plot.Scale.At(reference.Value);
        yield return Shapes.Line(plot.Left, y, plot.Right, y, Ink.Text, 1, "6 4");
        yield return Shapes.Text(plot.Left + 3, y - 4, reference.Label, 11, Ink.Text);
    }

    private static XElement Median(Fan fan, Plot plot, Ink ink, double width, string dash) =>
        Shapes.Stroke(Shapes.Path(fan.Months.Select((m, i) => (plot.Middle(m), plot.Scale.At(fan.Values[i].P50)))), ink, width, dash);

    private static XElement Spread(Fan fan, Plot plot, Ink ink)
    {
        var known = fan.Months.Select((m, i) => (Month: m, Value: fan.Values[i])).Where(p => double.IsFinite(p.Value.P05) && double.IsFinite(p.Value.P95)).ToList();
        IEnumerable<(double, double)> Edge(Func<Summary, double> of) => known.Select(p => (plot.Middle(p.Month), plot.Scale.At(of(p.Value))));
        return Shapes.Area(known.Count == 0 ? "" : Shapes.Path([.. Edge(s => s.P95), .. Edge(s => s.P05).Reverse()]) + "Z", ink, Band);
    }
}
