using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;
using Simulator.Figures.Svg;
using Simulator.Figures.Words;

namespace Simulator.Figures.Oxy;

/// <summary>The members' spending as an OxyPlot model: a panel a group, all on one vertical axis.</summary>
internal static class SpendingPlot
{
    private const double Headings = 24;
    private const double HeadingSize = 13;
    private const double Gap = 14;
    private const double BarWidth = 3;

    /// <summary>The model; the figure must not be empty.</summary>
    public static PlotModel Of(SpendingFigure figure)
    {
        var scale = new Scale(0, SpendingDrawing.Top(figure), 0, 1, FanDrawing.Ticks);
        var left = Frame.LeftOf(scale, figure.AxisLabel);
        var model = Frame.Of(figure, [], "");
        model.PlotMargins = new OxyThickness(left, Headings, 0, Plot.Below);
        model.Axes.Add(Frame.Values(scale, figure.AxisLabel));
        foreach (var series in KeyOf(figure)) model.Series.Add(series);
        for (var i = 0; i < figure.Groups.Count; i++) Panel(model, figure, i, Frame.Room - left);
        return model;
    }

    // In the key's order from its end: the key lists the last series first.
    private static IEnumerable<Series> KeyOf(SpendingFigure figure) =>
    [
        Curves.Sample(Ink.Text, 1, FanDrawing.ReferenceDash, Meanings.OfReferences(figure)),
        Curves.Sample(Ink.Others, 1, "", Meanings.Others),
        Bars(Ink.Text, 0, Meanings.LastMonth),
        Curves.Sample(Ink.Text, 2, "", Meanings.Median),
    ];

    private static void Panel(PlotModel model, SpendingFigure figure, int index, double room)
    {
        var group = figure.Groups[index];
        var chosen = SpendingDrawing.Chosen(figure, group);
        var slot = room / figure.Groups.Count;
        // All panels leave the same room, so that their years have the same width.
        var labelWidth = EndLabels.Width(figure.Groups.SelectMany(g => SpendingDrawing.Labels(figure, g)), slot);
        var bars = figure.Groups.Max(g => g.Codes.Count) * SpendingDrawing.BarSpace;
        var width = slot - Gap - labelWidth - bars;
        var months = Frame.Months(figure.Calendar, width, bars);
        months.Key = $"months {index}";
        (months.StartPosition, months.EndPosition) = (index * slot / room, (index * slot + width + bars) / room);
        model.Axes.Add(months);
        foreach (var series in Lines(figure, group, chosen).Concat(Ends(chosen, months, (months.Maximum - months.Minimum) / (width + bars), bars)))
        {
            series.XAxisKey = months.Key;
            model.Series.Add(series);
        }

        model.Annotations.Add(Frame.EndOfRecord(figure.Calendar, months.Key));
        model.Annotations.Add(Frame.Ends([.. SpendingDrawing.Labels(figure, group)], labelWidth, months.Key));
        var heading = Lettering.Fit(PlainText.Clean(group.Title), HeadingSize, slot - Gap, bold: true);
        model.Annotations.Add(new Overlay((brush, overlay) => brush.Text(overlay.Left, overlay.Top - Headings / 2, heading, HeadingSize, Ink.Text, bold: true)) { XAxisKey = months.Key });
    }

    private static IEnumerable<XYAxisSeries> Lines(SpendingFigure figure, SpendingGroup group, List<Fan> chosen) =>
    [
        .. figure.References.Select(r => Curves.Level(r, figure.Calendar)),
        .. figure.Members.Where(m => !group.Codes.Contains(m.Code)).Select(m => Median(m.Fan, figure.Calendar, Ink.Others, 1, "")),
        .. chosen.Select((fan, i) => Median(fan, figure.Calendar, Ink.Lines[i % Ink.Lines.Count], 2.2, Ink.Dashes[i % Ink.Dashes.Count])),
    ];

    private static LineSeries Median(Fan fan, Calendar calendar, Ink ink, double width, string dash)
    {
        var median = Curves.Of(fan, calendar, s => s.P50, ink, width, dash);
        (median.Title, median.RenderInLegend) = (PlainText.Clean(fan.Label), false);
        return median;
    }

    private static IEnumerable<XYAxisSeries> Ends(List<Fan> chosen, DateTimeAxis months, double daysPerPixel, double bars) => chosen.Select((fan, i) =>
    {
        var end = fan.End.Value;
        var series = Bars(Ink.Lines[i % Ink.Lines.Count], BarWidth * daysPerPixel);
        series.Items.Add(new(months.Maximum - (bars - (i + 0.5) * SpendingDrawing.BarSpace) * daysPerPixel, end.P05, end.P25, end.P50, end.P75, end.P95));
        return series;
    });

    private static BoxPlotSeries Bars(Ink ink, double width, string? title = null) => new()
    {
        BoxWidth = width,
        WhiskerWidth = 0,
        Fill = Pen.Colour(ink),
        Stroke = Pen.Colour(ink),
        StrokeThickness = 1.2,
        OutlierType = MarkerType.None,
        Title = title,
    };
}
