using OxyPlot;
using OxyPlot.Annotations;
using Simulator.Figures.Svg;

namespace Simulator.Figures.Oxy;

/// <summary>Draws on a plot and beyond its field, where OxyPlot's own annotations are cut off.</summary>
/// <param name="draw">Draws; called at each rendering, when the axes know where they are.</param>
internal sealed class Overlay(Action<Brush, Overlay> draw) : Annotation
{
    /// <summary>Left edge of the field.</summary>
    public double Left => XAxis!.ScreenMin.X;

    /// <summary>Right edge of the field.</summary>
    public double Right => XAxis!.ScreenMax.X;

    /// <summary>Upper edge of the field.</summary>
    public double Top => PlotModel.PlotArea.Top;

    /// <summary>Lower edge of the field.</summary>
    public double Bottom => PlotModel.PlotArea.Bottom;

    /// <inheritdoc/>
    public override void Render(IRenderContext rc) => draw(new Brush(rc), this);

    /// <inheritdoc/>
    public override OxyRect GetClippingRect() => OxyRect.Everything;
}

/// <summary>Draws lines and text of our figures on a rendering of OxyPlot.</summary>
internal sealed class Brush(IRenderContext rc)
{
    /// <summary>A line through points.</summary>
    public void Line(IEnumerable<(double X, double Y)> points, Ink ink, double width, string dash = "") =>
        rc.DrawLine([.. points.Select(p => new ScreenPoint(p.X, p.Y))], Pen.Colour(ink), width, EdgeRenderingMode.Automatic, Pen.Dashes(dash), LineJoin.Round);

    /// <summary>A disc.</summary>
    public void Disc(double x, double y, double radius, Ink fill, Ink stroke) =>
        rc.DrawEllipse(new(x - radius, y - radius, 2 * radius, 2 * radius), Pen.Colour(fill), Pen.Colour(stroke), 1, EdgeRenderingMode.Automatic);

    /// <summary>A line of text at a height that <paramref name="vertical"/> gives a meaning.</summary>
    public void Text(
        double x, double y, string text, double size, Ink ink, bool bold = false,
        HorizontalAlignment horizontal = HorizontalAlignment.Left, VerticalAlignment vertical = VerticalAlignment.Middle) =>
        rc.DrawText(new(x, y), text, Pen.Colour(ink), Lettering.Fonts, size, Pen.Weight(bold), 0, horizontal, vertical, null);
}

/// <summary>Colours, dashes and weights of our palette in OxyPlot's types.</summary>
internal static class Pen
{
    /// <summary>The colour on light ground.</summary>
    public static OxyColor Colour(Ink ink, double opacity = 1) => OxyColor.FromAColor((byte)Math.Round(255 * opacity), OxyColor.Parse(ink.Light));

    /// <summary>Lengths of dashes and gaps; null for a whole line.</summary>
    public static double[]? Dashes(string dash) => dash.Length == 0 ? null : [.. dash.Split(' ').Select(double.Parse)];

    /// <summary>Weight of letters.</summary>
    public static double Weight(bool bold) => bold ? FontWeights.Bold : FontWeights.Normal;
}
