using System.Xml.Linq;

namespace Simulator.Figures.Svg;

/// <summary>A label at the right end of a line.</summary>
/// <param name="Value">Where the line ends, in the unit of the axis.</param>
/// <param name="Name">What the line is; shortened where there is no room.</param>
/// <param name="Number">Where it ends, as text; never shortened. Blank where the name says all.</param>
/// <param name="Ink">Colour of the line, for the thread from line to label.</param>
/// <param name="Bold">True for the line that matters most.</param>
internal sealed record EndLabel(double Value, string Name, string Number, Ink Ink, bool Bold = false);

/// <summary>A label at its place.</summary>
/// <param name="Label">The label.</param>
/// <param name="Thread">From the end of the line to the text.</param>
/// <param name="X">Left edge of the text.</param>
/// <param name="Y">Middle of the text.</param>
/// <param name="Text">What fits.</param>
internal sealed record PlacedLabel(EndLabel Label, (double X, double Y)[] Thread, double X, double Y, string Text)
{
    /// <summary>Width of the thread.</summary>
    public double ThreadWidth => Label.Bold ? 1.6 : 1;
}

/// <summary>Labels to the right of a plot, moved apart so that none overlaps.</summary>
internal static class EndLabels
{
    /// <summary>Size of the letters.</summary>
    public const double Size = 12;

    private const double Line = 15;
    private const double Thread = 18;

    /// <summary>Width that the labels need, at most a share of the sheet.</summary>
    public static double Width(IEnumerable<EndLabel> labels, double sheet) =>
        Math.Min(sheet * 0.4, Thread + 4 + labels.Select(l => Lettering.Width(l.Name + l.Number, Size, l.Bold)).DefaultIfEmpty(0).Max());

    /// <summary>The labels beside a plot; longer ones than <paramref name="width"/> are shortened.</summary>
    public static IEnumerable<XElement> Draw(IEnumerable<EndLabel> labels, Plot plot, double width) =>
        Places(labels, plot.Scale.At, plot.Right, plot.Top, plot.Bottom, width).SelectMany(One);

    /// <summary>Where labels stand, from top to bottom, beside a field whose values lie at heights of <paramref name="at"/>.</summary>
    public static IEnumerable<PlacedLabel> Places(IEnumerable<EndLabel> labels, Func<double, double> at, double right, double top, double bottom, double width)
    {
        var sorted = labels.Where(l => double.IsFinite(l.Value)).OrderByDescending(l => l.Value).ToList();
        var ends = sorted.Select(l => Math.Clamp(at(l.Value), top, bottom)).ToList();
        var places = Spread.Apart(ends, Line, top, bottom);
        return sorted.Select((label, i) => new PlacedLabel(
            label,
            [(right + 1, ends[i]), (right + Thread - 6, places[i]), (right + Thread - 2, places[i])],
            right + Thread,
            places[i],
            Fitted(label, width - Thread)));
    }

    private static IEnumerable<XElement> One(PlacedLabel placed)
    {
        yield return Shapes.Stroke(Shapes.Path(placed.Thread), placed.Label.Ink, placed.ThreadWidth);
        yield return Shapes.Text(placed.X, placed.Y + 4, placed.Text, Size, Ink.Text, placed.Label.Bold);
    }

    private static string Fitted(EndLabel label, double width) =>
        Lettering.Fit(label.Name, Size, width - Lettering.Width(label.Number, Size, label.Bold), label.Bold) + label.Number;
}
