using System.Globalization;
using System.Xml.Linq;

namespace Simulator.Figures.Svg;

/// <summary>The field of a chart: its edges, its two scales, grid and labels of both axes.</summary>
internal sealed record Plot(Calendar Calendar, Scale Scale, double Left, double Right, double Top, double Bottom)
{
    /// <summary>Size of the letters at axes.</summary>
    public const double Letters = 12;

    /// <summary>Height that the labels below the field need.</summary>
    public const double Below = 40;

    private static readonly int[] Steps = [1, 3, 6, 12, 24, 60, 120, 240];

    /// <summary>Where a time lies, in months from the start of the horizon; a month's value lies in its middle.</summary>
    public double X(double months) => Left + months / Calendar.Months * (Right - Left);

    /// <summary>Middle of a month.</summary>
    public double Middle(int month) => X(month + 0.5);

    /// <summary>Months that get a tick on an axis of this width, and what is written there.</summary>
    public static IEnumerable<(int Month, string Label)> TicksOf(Calendar calendar, double width)
    {
        var step = Steps.First(s => s == Steps[^1] || width / calendar.Months * s > Lettering.Width(Label(calendar, 0, s), Letters) + 10);
        return Enumerable.Range(0, calendar.Months).Where(month => IsTick(calendar, month, step)).Select(month => (month, Label(calendar, month, step)));
    }

    /// <summary>Grid, ticks and labels, and the end of the record.</summary>
    public IEnumerable<XElement> Frame() => [.. Rows(), .. Columns(), .. EndOfRecord()];

    private IEnumerable<XElement> Rows()
    {
        foreach (var tick in Scale.Ticks)
        {
            var y = Scale.At(tick);
            yield return Shapes.Line(Left, y, Right, y, Ink.Grid);
            yield return Shapes.Text(Left - 6, y + 4, Words.Rounded.Fixed(tick, Scale.Decimals), Letters, Ink.Soft, anchor: "end");
        }
    }

    private IEnumerable<XElement> Columns()
    {
        yield return Shapes.Line(Left, Bottom, Right, Bottom, Ink.Axis);
        foreach (var (month, label) in TicksOf(Calendar, Right - Left))
        {
            yield return Shapes.Line(X(month), Bottom, X(month), Bottom + 5, Ink.Axis);
            // The label stands at its tick, but never beyond the edge of the field.
            var start = Math.Min(X(month), Right - Lettering.Width(label, Letters));
            yield return Shapes.Text(start, Bottom + 17, label, Letters, Ink.Soft);
        }
    }

    private static bool IsTick(Calendar calendar, int month, int step) => step < 12
        ? (calendar.MonthOfYear(month) - 1) % step == 0
        : calendar.MonthOfYear(month) == 1 && calendar.YearOf(month) % (step / 12) == calendar.YearOf(0) % (step / 12);

    private static string Label(Calendar calendar, int month, int step) =>
        step < 12 ? calendar.ShortNameOf(month) : calendar.YearOf(month).ToString(CultureInfo.InvariantCulture);

    private IEnumerable<XElement> EndOfRecord()
    {
        if (Calendar.AsOf <= 0 || Calendar.AsOf >= Calendar.Months) yield break;
        var x = X(Calendar.AsOf);
        // The line leaves out the row of years, which it would cross out.
        yield return Shapes.Line(x, Top, x, Bottom + 5, Ink.Axis, 1.2, "4 3");
        yield return Shapes.Line(x, Bottom + 22, x, Bottom + 35, Ink.Axis, 1.2);
        if (RecordLabel(x) is { } label) yield return label;
    }

    // As much as fits right of the line, else left of it.
    private XElement? RecordLabel(double x)
    {
        var wordings = Words.Meanings.EndOfRecord(Calendar);
        var room = Right - x - 4;
        var fitting = wordings.FirstOrDefault(l => Lettering.Width(l, Letters) <= room);
        if (fitting is not null) return Shapes.Text(x + 4, Bottom + 33, fitting, Letters, Ink.Soft);
        return Lettering.Width(wordings[^1], Letters) <= x - 4 - Left ? Shapes.Text(x - 4, Bottom + 33, wordings[^1], Letters, Ink.Soft, anchor: "end") : null;
    }
}
