using OxyPlot;
using OxyPlot.Series;
using Simulator.Figures.Svg;
using Simulator.Studies;

namespace Simulator.Figures.Oxy;

/// <summary>A band between two quantiles of a fan; its sample in the key is a block.</summary>
internal sealed class Band : AreaSeries
{
    private readonly OxyColor[] sample;

    /// <summary>A band; months where one of the quantiles is missing leave a gap.</summary>
    /// <param name="fan">The fan.</param>
    /// <param name="calendar">Its months.</param>
    /// <param name="low">Lower quantile.</param>
    /// <param name="high">Upper quantile.</param>
    /// <param name="fill">Colour of the band.</param>
    /// <param name="sample">Colours of the sample, from the lowest layer up.</param>
    public Band(Fan fan, Calendar calendar, Func<Summary, double> low, Func<Summary, double> high, OxyColor fill, params OxyColor[] sample)
    {
        this.sample = sample;
        (LineStyle, StrokeThickness, Fill) = (LineStyle.None, 0, fill);
        for (var i = 0; i < fan.Months.Count; i++)
        {
            var (x, value) = (Time.Middle(calendar, fan.Months[i]), fan.Values[i]);
            var known = double.IsFinite(low(value)) && double.IsFinite(high(value));
            Points.Add(new(x, known ? high(value) : double.NaN));
            Points2.Add(new(x, known ? low(value) : double.NaN));
        }
    }

    /// <inheritdoc/>
    public override void RenderLegend(IRenderContext rc, OxyRect legendBox)
    {
        foreach (var colour in sample) rc.DrawRectangle(legendBox.Deflate(new OxyThickness(0, 2, 0, 2)), colour, OxyColors.Undefined, 0, EdgeRenderingMode.Automatic);
    }
}

/// <summary>Lines through the months of a fan.</summary>
internal static class Curves
{
    /// <summary>A quantile of a fan.</summary>
    public static LineSeries Of(Fan fan, Calendar calendar, Func<Summary, double> quantile, Ink ink, double width, string dash = "")
    {
        var curve = Sample(ink, width, dash);
        curve.Points.AddRange(fan.Months.Select((month, i) => new DataPoint(Time.Middle(calendar, month), quantile(fan.Values[i]))));
        return curve;
    }

    /// <summary>A level over all months.</summary>
    public static LineSeries Level(Reference reference, Calendar calendar)
    {
        var level = Sample(Ink.Text, 1, FanDrawing.ReferenceDash);
        level.Points.AddRange([new(Time.Of(calendar, 0), reference.Value), new(Time.Of(calendar, calendar.Months), reference.Value)]);
        return level;
    }

    /// <summary>A line that has no points yet, or never: then it only stands in the key.</summary>
    public static LineSeries Sample(Ink ink, double width, string dash = "", string? title = null) =>
        new() { Color = Pen.Colour(ink), StrokeThickness = width, Dashes = Pen.Dashes(dash), LineJoin = LineJoin.Round, Title = title };
}
