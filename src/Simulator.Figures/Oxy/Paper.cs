using OxyPlot;
using Simulator.Figures.Svg;

namespace Simulator.Figures.Oxy;

/// <summary>
/// OxyPlot's SVG, with text measured by the table that our own drawing uses and set on its baseline. OxyPlot guesses widths, which cuts
/// titles and keys, and aligns text by an attribute that many programs ignore.
/// </summary>
/// <remarks>The base class insists on being given a measure; it is never asked.</remarks>
internal sealed class Paper(Stream stream, double width, double height, OxyColor ground)
    : SvgRenderContext(stream, width, height, isDocument: false, new PdfRenderContext(1, 1, ground), ground, useVerticalTextAlignmentWorkaround: true)
{
    /// <summary>From the baseline of a line to the lower edge of its box, over the size of its letters; as much is free above a capital.</summary>
    public const double Descent = (Lettering.Leading - Lettering.Capital) / 2;

    /// <inheritdoc/>
    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight)
    {
        if (string.IsNullOrEmpty(text)) return OxySize.Empty;
        var lines = text.Split('\n');
        return new(lines.Max(line => Lettering.Width(line, fontSize, fontWeight > FontWeights.Normal)), lines.Length * fontSize * Lettering.Leading);
    }

    /// <inheritdoc/>
    public override void DrawText(
        ScreenPoint p, string text, OxyColor c, string fontFamily, double fontSize, double fontWeight, double rotate,
        HorizontalAlignment halign, VerticalAlignment valign, OxySize? maxSize)
    {
        if (string.IsNullOrEmpty(text)) return;
        var lines = text.Split('\n');
        var leading = fontSize * Lettering.Leading;
        var top = valign switch { VerticalAlignment.Top => 0, VerticalAlignment.Middle => -lines.Length * leading / 2, _ => -lines.Length * leading };
        var (sine, cosine) = Math.SinCos(rotate * Math.PI / 180);
        for (var i = 0; i < lines.Length; i++)
        {
            var down = top + (i + 1) * leading - Descent * fontSize;
            // At the bottom, the base class puts a line on its baseline.
            base.DrawText(new(p.X - sine * down, p.Y + cosine * down), lines[i], c, fontFamily, fontSize, fontWeight, rotate, halign, VerticalAlignment.Bottom, maxSize);
        }
    }
}
