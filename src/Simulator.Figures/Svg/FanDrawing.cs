using System.Xml.Linq;
using Simulator.Figures.Words;
using Simulator.Studies;

namespace Simulator.Figures.Svg;

/// <summary>Draws a fan, or several, with pins for events.</summary>
internal static class FanDrawing
{
    /// <summary>Steps that the vertical axis aims at.</summary>
    public const int Ticks = 6;

    /// <summary>Height of the field on a wide sheet.</summary>
    public const double Tall = 300;

    /// <summary>Opacity of the band that holds 9 of 10 histories.</summary>
    public const double Outer = 0.18;

    /// <summary>Opacity, on top of the outer band, of the one that holds the middle half.</summary>
    public const double Inner = 0.26;

    /// <summary>Dash of the lines that hold 9 of 10 means of draws.</summary>
    public const string DrawsDash = "1.5 2.5";

    /// <summary>Dash of reference lines.</summary>
    public const string ReferenceDash = "6 4";

    /// <summary>Draws the field, its fans, pins, labels and key on a sheet; returns a note on the vertical axis.</summary>
    public static string Draw(FanFigure figure, Sheet sheet)
    {
        var events = Pins.Within(figure.Events, figure.Calendar);
        var labels = Labels(figure);
        var labelWidth = EndLabels.Width(labels, sheet.Width);
        var plot = Field(figure, sheet, events.Count, labelWidth);
        sheet.Add(plot.Frame());
        sheet.Add(Pins.Draw(events, plot));
        for (var i = figure.Fans.Count - 1; i >= 0; i--) sheet.Add(One(figure.Fans[i], i, figure.Fans.Count, plot));
        sheet.Add(figure.References.Select(r => Shapes.Line(plot.Left, plot.Scale.At(r.Value), plot.Right, plot.Scale.At(r.Value), Ink.Text, 1, ReferenceDash)));
        sheet.Add(EndLabels.Draw(labels, plot, labelWidth));
        sheet.Skip(plot.Bottom - sheet.Y + Plot.Below);
        Key.Draw(sheet, [.. Entries(figure)]);
        return NoteOn(plot.Scale);
    }

    /// <summary>Says where a vertical axis starts if that is not at 0; else empty.</summary>
    public static string NoteOn(Scale scale) => scale.Low > 0 ? $"The vertical axis starts at {Rounded.Fixed(scale.Low, scale.Decimals)}, not at 0." : "";

    /// <summary>Room that the labels of a vertical axis need.</summary>
    public static double TickWidth(Scale scale) => scale.Ticks.Max(t => Lettering.Width(Rounded.Fixed(t, scale.Decimals), Plot.Letters));

    /// <summary>Range of the vertical axis: the figure's own, or that of everything drawn.</summary>
    public static (double Low, double High) Extent(FanFigure figure)
    {
        var values = figure.Fans.SelectMany(f => f.Values).SelectMany(Drawn).Concat(figure.References.Select(r => r.Value)).Where(double.IsFinite);
        return figure.Range ?? (values.Min(), values.Max());
    }

    /// <summary>Labels at the right ends of references and fans.</summary>
    public static List<EndLabel> Labels(FanFigure figure)
    {
        var labels = figure.References.Select(r => new EndLabel(r.Value, r.Label, "", Ink.Text)).ToList();
        for (var i = 0; i < figure.Fans.Count; i++)
            if (!figure.Fans[i].IsEmpty) labels.AddRange(LabelsOf(figure.Fans[i], Ink.Lines[i % Ink.Lines.Count], figure.Fans.Count));
        return labels;
    }

    private static Plot Field(FanFigure figure, Sheet sheet, int pins, double labelWidth)
    {
        var (low, high) = Extent(figure);
        var right = sheet.Width - sheet.Margin - labelWidth;
        var left = sheet.Margin + 8 + TickWidth(new Scale(low, high, 0, 1, Ticks));
        var top = sheet.Y + Pins.Height(pins, right - left);
        var bottom = top + (sheet.IsNarrow ? 240 : Tall);
        return new Plot(figure.Calendar, new Scale(low, high, top, bottom, Ticks), left, right, top, bottom);
    }

    private static double[] Drawn(Summary s) => [s.P05, s.P25, s.P50, s.P75, s.P95, s.DrawsP05, s.DrawsP95];

    private static IEnumerable<XElement> One(Fan fan, int index, int fans, Plot plot)
    {
        var ink = Ink.Lines[index % Ink.Lines.Count];
        yield return Band(fan, plot, s => s.P05, s => s.P95, ink, Outer);
        yield return Band(fan, plot, s => s.P25, s => s.P75, ink, Inner);
        // The edge of a second band is dashed like its median: in grey the colours are no help.
        if (index > 0)
            foreach (var edge in (Func<Summary, double>[])[s => s.P05, s => s.P95]) yield return Line(fan, plot, edge, ink, 0.8, Dash(index));
        if (fans == 1 && fan.KnowsDraws)
            foreach (var edge in (Func<Summary, double>[])[s => s.DrawsP05, s => s.DrawsP95]) yield return Line(fan, plot, edge, Ink.Text, 1, DrawsDash);
        yield return Line(fan, plot, s => s.P50, ink, 2.4, Dash(index));
    }

    private static XElement Band(Fan fan, Plot plot, Func<Summary, double> low, Func<Summary, double> high, Ink ink, double opacity)
    {
        var path = string.Concat(Runs(fan, s => double.IsFinite(low(s)) && double.IsFinite(high(s))).Select(run =>
            Shapes.Path([.. run.Select(p => (plot.Middle(p.Month), plot.Scale.At(high(p.Value)))), .. run.AsEnumerable().Reverse().Select(p => (plot.Middle(p.Month), plot.Scale.At(low(p.Value))))]) + "Z"));
        return Shapes.Area(path, ink, opacity);
    }

    private static XElement Line(Fan fan, Plot plot, Func<Summary, double> of, Ink ink, double width, string dash) =>
        Shapes.Stroke(Shapes.Path(fan.Months.Select((m, i) => (plot.Middle(m), plot.Scale.At(of(fan.Values[i]))))), ink, width, dash);

    // Stretches of months without a gap in the numbers.
    private static IEnumerable<List<(int Month, Summary Value)>> Runs(Fan fan, Func<Summary, bool> known)
    {
        var run = new List<(int, Summary)>();
        for (var i = 0; i <= fan.Months.Count; i++)
        {
            if (i < fan.Months.Count && known(fan.Values[i]))
            {
                run.Add((fan.Months[i], fan.Values[i]));
                continue;
            }

            if (run.Count > 0) yield return run;
            run = [];
        }
    }

    private static IEnumerable<EndLabel> LabelsOf(Fan fan, Ink ink, int fans)
    {
        var end = fan.End.Value;
        yield return new(end.P50, fans == 1 ? Meanings.Median : PlainText.Clean(fan.Label), $" {Rounded.Quantile(end.P50, end)}", ink, Bold: true);
        if (fans > 1) yield break;
        yield return new(end.P95, "95 %:", $" {Rounded.Quantile(end.P95, end)}", ink);
        yield return new(end.P05, "5 %:", $" {Rounded.Quantile(end.P05, end)}", ink);
    }

    private static IEnumerable<KeyEntry> Entries(FanFigure figure)
    {
        var one = figure.Fans.Count == 1;
        var ink = one ? Ink.Lines[0] : Ink.Soft;
        if (one) yield return KeyEntry.OfLine(ink, 2.4, "", Meanings.Median);
        yield return KeyEntry.OfBand(ink, Meanings.MiddleHalf, Outer, Inner);
        yield return KeyEntry.OfBand(ink, Meanings.NineOfTen, Outer);
        if (one && figure.Fans[0].KnowsDraws) yield return KeyEntry.OfLine(Ink.Text, 1, DrawsDash, Meanings.DrawsAlone);
    }

    private static string Dash(int index) => Ink.Dashes[index % Ink.Dashes.Count];
}
