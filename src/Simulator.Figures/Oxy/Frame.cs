using System.Globalization;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Legends;
using Simulator.Figures.Svg;
using Simulator.Figures.Words;

namespace Simulator.Figures.Oxy;

/// <summary>What the models of all figures share: titles, axes, key and notes.</summary>
internal static class Frame
{
    private const double TitleSize = 18;
    private const double CaptionSize = 13;
    private const double NoteSize = 11;
    private const double EmptySize = 14;
    private const double KeySpace = 8;
    private const double NoteSpace = 6;
    private const double LabelSpace = 4;
    private const double TitleSpace = 8;

    /// <summary>Width that a model is laid out for.</summary>
    public static double Width => Place.File.Width;

    /// <summary>Width between the margins.</summary>
    public static double Room => Width - 2 * Place.File.Margin;

    /// <summary>A model with titles, key and notes, as yet without axes.</summary>
    public static PlotModel Of(Figure figure, IReadOnlyList<EventMark> events, string axisNote)
    {
        var (list, listHeight) = EventList.Lines(events, Place.File.Margin, 0, Room, columns: 2);
        var notes = Lettering.Wrap(PlainText.Clean($"{figure.Footnote} {axisNote}"), NoteSize, Room);
        var below = KeySpace + listHeight + NoteSpace + notes.Count * NoteSize * Lettering.Leading;
        var model = new PlotModel
        {
            Title = Lines(figure.Title, TitleSize, bold: true),
            TitleFontSize = TitleSize,
            TitleFontWeight = FontWeights.Bold,
            TitlePadding = 10,
            TitleHorizontalAlignment = TitleHorizontalAlignment.CenteredWithinView,
            Subtitle = Lines(figure.Caption, CaptionSize),
            SubtitleFontSize = CaptionSize,
            DefaultFont = Lettering.Fonts,
            DefaultFontSize = Plot.Letters,
            TextColor = Pen.Colour(Ink.Text),
            Background = Pen.Colour(Ink.Paper),
            PlotAreaBorderThickness = new OxyThickness(0),
            Padding = new OxyThickness(Place.File.Margin, Place.File.Margin, Place.File.Margin, Place.File.Margin + below),
            Culture = CultureInfo.InvariantCulture,
        };
        model.Legends.Add(Key());
        model.Annotations.Add(new Overlay((brush, overlay) =>
        {
            var top = overlay.PlotModel.PlotBounds.Bottom - Place.File.Margin - below + KeySpace;
            foreach (var line in list) Baseline(brush, line.X, top + line.Y, line.Text, EventList.Size, Ink.Text, line.IsNumber);
            for (var i = 0; i < notes.Count; i++)
                Baseline(brush, Place.File.Margin, top + listHeight + NoteSpace + i * NoteSize * Lettering.Leading + NoteSize, notes[i], NoteSize, Ink.Soft, number: false);
        }));
        return model;
    }

    /// <summary>A model that says that there is nothing to draw.</summary>
    public static PlotModel Empty(Figure figure)
    {
        var model = Of(figure, [], "");
        model.Annotations.Add(new Overlay((brush, overlay) =>
            brush.Text(Place.File.Margin, overlay.PlotModel.PlotArea.Top, Meanings.Nothing, EmptySize, Ink.Text, bold: true, vertical: VerticalAlignment.Top)));
        return model;
    }

    /// <summary>Height of the field of a figure; of the sentence in its place where the figure is empty.</summary>
    public static double FieldOf(Figure figure) => figure.IsEmpty ? EmptySize * Lettering.Leading : FanDrawing.Tall;

    /// <summary>Room that an axis of values takes with its label.</summary>
    public static double LeftOf(Scale scale, string label) =>
        FanDrawing.TickWidth(scale) + LabelSpace + TitleSpace + AxisTitle(label).Split('\n').Length * Plot.Letters * Lettering.Leading;

    /// <summary>The vertical axis, with a grid.</summary>
    public static LinearAxis Values(Scale scale, string label) => new()
    {
        Position = AxisPosition.Left,
        Title = AxisTitle(label),
        AxisTitleDistance = TitleSpace,
        AxisTickToLabelDistance = LabelSpace,
        Minimum = scale.Low,
        Maximum = scale.High,
        MajorStep = scale.Step,
        MinorTickSize = 0,
        TickStyle = TickStyle.None,
        LabelFormatter = value => Rounded.Fixed(value, scale.Decimals),
        TextColor = Pen.Colour(Ink.Soft),
        TitleColor = Pen.Colour(Ink.Soft),
        MajorGridlineStyle = LineStyle.Solid,
        MajorGridlineColor = Pen.Colour(Ink.Grid),
        CropGridlines = true,
    };

    /// <summary>The horizontal axis of a field.</summary>
    /// <param name="calendar">The months.</param>
    /// <param name="width">Width of all months, in pixels.</param>
    /// <param name="after">Room after the last month, in pixels.</param>
    public static DateTimeAxis Months(Calendar calendar, double width, double after = 0)
    {
        var (first, last) = (Time.Of(calendar, 0), Time.Of(calendar, calendar.Months));
        return new MonthAxis(Plot.TicksOf(calendar, width).Select(tick => (Time.Of(calendar, tick.Month), tick.Label)))
        {
            Position = AxisPosition.Bottom,
            Minimum = first,
            Maximum = last + after * (last - first) / width,
            MajorTickSize = 5,
            MinorTickSize = 0,
            AxisTickToLabelDistance = 0,
            TicklineColor = Pen.Colour(Ink.Axis),
            AxislineStyle = LineStyle.Solid,
            AxislineColor = Pen.Colour(Ink.Axis),
            TextColor = Pen.Colour(Ink.Soft),
        };
    }

    /// <summary>The upright line where the record ends, and what it means.</summary>
    public static Overlay EndOfRecord(Calendar calendar, string? axis = null) => new((brush, overlay) =>
    {
        if (calendar.AsOf <= 0 || calendar.AsOf >= calendar.Months) return;
        var x = overlay.XAxis!.Transform(Time.Of(calendar, calendar.AsOf));
        brush.Line([(x, overlay.Top), (x, overlay.Bottom + 7)], Ink.Axis, 1.2, "4 3");
        brush.Line([(x, overlay.Bottom + 25), (x, overlay.Bottom + Plot.Below)], Ink.Axis, 1.2);
        var wordings = Meanings.EndOfRecord(calendar);
        var fitting = wordings.FirstOrDefault(w => Lettering.Width(w, Plot.Letters) <= overlay.Right - x - 4);
        if (fitting is not null) Below(x + 4, fitting, HorizontalAlignment.Left);
        else if (Lettering.Width(wordings[^1], Plot.Letters) <= x - 4 - overlay.Left) Below(x - 4, wordings[^1], HorizontalAlignment.Right);

        void Below(double from, string text, HorizontalAlignment side) =>
            brush.Text(from, overlay.Bottom + Plot.Below, text, Plot.Letters, Ink.Soft, horizontal: side, vertical: VerticalAlignment.Bottom);
    })
    {
        XAxisKey = axis,
        Layer = AnnotationLayer.BelowSeries,
    };

    /// <summary>Labels at the right ends of lines.</summary>
    public static Overlay Ends(IReadOnlyList<EndLabel> labels, double width, string? axis = null) => new((brush, overlay) =>
    {
        foreach (var placed in EndLabels.Places(labels, value => overlay.YAxis!.Transform(value), overlay.Right, overlay.Top, overlay.Bottom, width))
        {
            brush.Line(placed.Thread, placed.Label.Ink, placed.ThreadWidth);
            brush.Text(placed.X, placed.Y, placed.Text, EndLabels.Size, Ink.Text, placed.Label.Bold);
        }
    })
    {
        XAxisKey = axis,
    };

    private static string AxisTitle(string label) => string.Join('\n', Lettering.Wrap(Literal(label), Plot.Letters, FanDrawing.Tall));

    private static string Lines(string text, double size, bool bold = false) => string.Join('\n', Lettering.Wrap(Literal(text), size, Room, bold));

    // OxyPlot reads ^{ and _{ as raised and lowered text.
    private static string Literal(string text) => PlainText.Clean(text).Replace("^{", "^ {", StringComparison.Ordinal).Replace("_{", "_ {", StringComparison.Ordinal);

    private static Legend Key() => new()
    {
        LegendPlacement = LegendPlacement.Outside,
        LegendPosition = LegendPosition.BottomLeft,
        LegendOrientation = LegendOrientation.Horizontal,
        LegendItemOrder = LegendItemOrder.Reverse,
        LegendFontSize = Plot.Letters,
        LegendSymbolLength = Svg.Key.Sample,
        LegendSymbolMargin = 6,
        LegendItemSpacing = 18,
        LegendPadding = 0,
        AllowUseFullExtent = true,
    };

    private static void Baseline(Brush brush, double x, double y, string text, double size, Ink ink, bool number) => brush.Text(
        x, y + Paper.Descent * size, text, size, ink, number, number ? HorizontalAlignment.Right : HorizontalAlignment.Left, VerticalAlignment.Bottom);
}
