using System.Xml.Linq;

namespace Simulator.Figures.Svg;

/// <summary>A label at the right end of a line.</summary>
/// <param name="Value">Where the line ends, in the unit of the axis.</param>
/// <param name="Name">What the line is; shortened where there is no room.</param>
/// <param name="Number">Where it ends, as text; never shortened. Blank where the name says all.</param>
/// <param name="Ink">Colour of the line, for the thread from line to label.</param>
/// <param name="Bold">True for the line that matters most.</param>
internal sealed record EndLabel(double Value, string Name, string Number, Ink Ink, bool Bold = false);

/// <summary>Labels to the right of a plot, moved apart so that none overlaps.</summary>
internal static class EndLabels
{
    private const double Size = 12;
    private const double Line = 15;
    private const double Thread = 18;

    /// <summary>Width that the labels need, at most a share of the sheet.</summary>
    public static double Width(IEnumerable<EndLabel> labels, double sheet) =>
        Math.Min(sheet * 0.4, Thread + 4 + labels.Select(l => Lettering.Width(l.Name + l.Number, Size, l.Bold)).DefaultIfEmpty(0).Max());

    /// <summary>The labels beside a plot; longer ones than <paramref name="width"/> are shortened.</summary>
    public static IEnumerable<XElement> Draw(IEnumerable<EndLabel> labels, Plot plot, double width)
    {
        var sorted = labels.Where(l => double.IsFinite(l.Value)).OrderByDescending(l => l.Value).ToList();
        var ends = sorted.Select(l => Math.Clamp(plot.Scale.At(l.Value), plot.Top, plot.Bottom)).ToList();
        var places = Spread.Apart(ends, Line, plot.Top, plot.Bottom);
        return sorted.SelectMany((label, i) => One(label, ends[i], places[i], plot.Right, width));
    }

    private static IEnumerable<XElement> One(EndLabel label, double end, double place, double right, double width)
    {
        yield return Shapes.Stroke(Shapes.Path([(right + 1, end), (right + Thread - 6, place), (right + Thread - 2, place)]), label.Ink, label.Bold ? 1.6 : 1);
        yield return Shapes.Text(right + Thread, place + 4, Fitted(label, width - Thread), Size, Ink.Text, label.Bold);
    }

    private static string Fitted(EndLabel label, double width) =>
        Lettering.Fit(label.Name, Size, width - Lettering.Width(label.Number, Size, label.Bold), label.Bold) + label.Number;
}
