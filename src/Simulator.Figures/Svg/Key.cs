using System.Xml.Linq;

namespace Simulator.Figures.Svg;

/// <summary>One entry of a key: a sample and what it means.</summary>
/// <param name="Sample">Draws the sample, 24 wide, around a point at its left.</param>
/// <param name="Text">What it means.</param>
internal sealed record KeyEntry(Func<double, double, IEnumerable<XElement>> Sample, string Text)
{
    /// <summary>Sample of a line.</summary>
    public static KeyEntry OfLine(Ink ink, double width, string dash, string text) =>
        new((x, y) => [Shapes.Line(x, y, x + Key.Sample, y, ink, width, dash)], text);

    /// <summary>Sample of bands that lie on each other, from the outermost in.</summary>
    public static KeyEntry OfBand(Ink ink, string text, params double[] opacities) =>
        new((x, y) => opacities.Select(o => Shapes.Box(x, y - 6, Key.Sample, 12, ink, o)), text);
}

/// <summary>What lines and bands mean, below a plot.</summary>
internal static class Key
{
    /// <summary>Width of a sample.</summary>
    public const double Sample = 24;

    private const double Size = 12;
    private const double Row = 18;
    private const double Space = 18;

    /// <summary>Draws the entries in rows at the sheet's present height and moves below them.</summary>
    public static void Draw(Sheet sheet, IReadOnlyList<KeyEntry> entries)
    {
        var x = sheet.Margin;
        foreach (var entry in entries)
        {
            var width = Sample + 6 + Lettering.Width(entry.Text, Size);
            if (x > sheet.Margin && x + width > sheet.Width - sheet.Margin)
            {
                x = sheet.Margin;
                sheet.Skip(Row);
            }

            sheet.Add([.. entry.Sample(x, sheet.Y + Row / 2), Shapes.Text(x + Sample + 6, sheet.Y + Row / 2 + 4, entry.Text, Size, Ink.Text)]);
            x += width + Space;
        }

        sheet.Skip(Row + 8);
    }
}
