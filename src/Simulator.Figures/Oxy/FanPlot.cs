using System.Globalization;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Series;
using Simulator.Figures.Svg;
using Simulator.Figures.Words;
using Simulator.Studies;

namespace Simulator.Figures.Oxy;

/// <summary>A fan, or several, as an OxyPlot model.</summary>
internal static class FanPlot
{
    /// <summary>The model; the figure must not be empty.</summary>
    public static PlotModel Of(FanFigure figure)
    {
        var (low, high) = FanDrawing.Extent(figure);
        var scale = new Scale(low, high, 0, 1, FanDrawing.Ticks);
        var events = Pins.Within(figure.Events, figure.Calendar);
        var labels = FanDrawing.Labels(figure);
        var (left, right) = (Frame.LeftOf(scale, figure.AxisLabel), EndLabels.Width(labels, Frame.Width));
        var width = Frame.Room - left - right;
        var model = Frame.Of(figure, events, FanDrawing.NoteOn(scale));
        model.PlotMargins = new OxyThickness(left, Pins.Height(events.Count, width), right, Plot.Below);
        model.Axes.Add(Frame.Values(scale, figure.AxisLabel));
        model.Axes.Add(Frame.Months(figure.Calendar, width));
        model.Annotations.Add(Frame.EndOfRecord(figure.Calendar));
        model.Annotations.Add(DaysOf(events));
        model.Annotations.Add(PinsOf(events));
        model.Annotations.Add(Frame.Ends(labels, right));
        for (var i = figure.Fans.Count - 1; i >= 0; i--) Add(model, figure, i);
        foreach (var reference in figure.References) model.Series.Add(Curves.Level(reference, figure.Calendar));
        return model;
    }

    private static void Add(PlotModel model, FanFigure figure, int index)
    {
        var (fan, calendar, alone) = (figure.Fans[index], figure.Calendar, figure.Fans.Count == 1);
        var (ink, dash) = (Ink.Lines[index % Ink.Lines.Count], Ink.Dashes[index % Ink.Dashes.Count]);
        foreach (var band in Bands(fan, calendar, ink, keyed: index == 0, alone)) model.Series.Add(band);
        // The edge of a second band is dashed like its median: in grey the colours are no help.
        if (index > 0)
            foreach (var edge in (Func<Summary, double>[])[s => s.P05, s => s.P95]) model.Series.Add(Curves.Of(fan, calendar, edge, ink, 0.8, dash));
        if (alone && fan.KnowsDraws) AddDraws(model, fan, calendar);
        var median = Curves.Of(fan, calendar, s => s.P50, ink, 2.4, dash);
        (median.Title, median.RenderInLegend) = (alone ? Meanings.Median : PlainText.Clean(fan.Label), alone);
        model.Series.Add(median);
    }

    private static IEnumerable<Band> Bands(Fan fan, Calendar calendar, Ink ink, bool keyed, bool alone)
    {
        var sample = alone ? ink : Ink.Soft;
        var (outer, inner) = (Pen.Colour(sample, FanDrawing.Outer), Pen.Colour(sample, FanDrawing.Inner));
        yield return new(fan, calendar, s => s.P05, s => s.P95, Pen.Colour(ink, FanDrawing.Outer), outer) { Title = Meanings.NineOfTen, RenderInLegend = keyed };
        yield return new(fan, calendar, s => s.P25, s => s.P75, Pen.Colour(ink, FanDrawing.Inner), outer, inner) { Title = Meanings.MiddleHalf, RenderInLegend = keyed };
    }

    private static void AddDraws(PlotModel model, Fan fan, Calendar calendar)
    {
        LineSeries[] edges = [Curves.Of(fan, calendar, s => s.DrawsP05, Ink.Text, 1, FanDrawing.DrawsDash), Curves.Of(fan, calendar, s => s.DrawsP95, Ink.Text, 1, FanDrawing.DrawsDash)];
        edges[0].Title = Meanings.DrawsAlone;
        foreach (var edge in edges) model.Series.Add(edge);
    }

    private static Overlay DaysOf(IReadOnlyList<EventMark> events) => new((brush, overlay) =>
    {
        foreach (var x in events.Select(e => overlay.XAxis!.Transform(Time.Of(e.Date)))) brush.Line([(x, overlay.Top), (x, overlay.Bottom)], Ink.Axis, 0.6, Pins.DayDash);
    })
    {
        Layer = AnnotationLayer.BelowSeries,
    };

    private static Overlay PinsOf(IReadOnlyList<EventMark> events) => new((brush, overlay) =>
    {
        var pins = Pins.Places([.. events.Select(e => overlay.XAxis!.Transform(Time.Of(e.Date)))], overlay.Left, overlay.Right, overlay.Top);
        // All threads first, so that no pin is crossed out by one.
        foreach (var pin in pins) brush.Line(Pins.ThreadOf(pin, overlay.Top), Ink.Axis, 0.8);
        for (var i = 0; i < pins.Count; i++)
        {
            brush.Disc(pins[i].X, pins[i].Y, Pins.Radius, Ink.Paper, Ink.Soft);
            brush.Text(pins[i].X, pins[i].Y, (i + 1).ToString(CultureInfo.InvariantCulture), Pins.Letters, Ink.Text, horizontal: HorizontalAlignment.Center);
        }
    });
}
