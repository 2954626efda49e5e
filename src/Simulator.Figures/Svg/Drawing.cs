using System.Xml.Linq;

namespace Simulator.Figures.Svg;

/// <summary>Draws a figure as SVG. The same figure gives the same bytes.</summary>
public static class Drawing
{
    /// <summary>A whole SVG file, with heading and caption, 880 wide; light by default, dark where the reader prefers it.</summary>
    public static string File(Figure figure) =>
        Of(figure, Place.File).ToString(SaveOptions.DisableFormatting).Replace("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", StringComparison.Ordinal) + "\n";

    /// <summary>An element of a page.</summary>
    internal static XElement Of(Figure figure, Place place)
    {
        var sheet = new Sheet(figure, place);
        sheet.Head();
        if (figure.IsEmpty)
        {
            sheet.Say(Words.Meanings.Nothing, 14, Ink.Text, bold: true);
            sheet.Foot([], "");
            return sheet.Finish();
        }

        sheet.Foot(Pins.Within(figure is SpendingFigure ? [] : figure.Events, figure.Calendar), Body(figure, sheet));
        return sheet.Finish();
    }

    private static string Body(Figure figure, Sheet sheet)
    {
        if (figure is FanFigure fans) return FanDrawing.Draw(fans, sheet);
        SpendingDrawing.Draw((SpendingFigure)figure, sheet);
        return "";
    }
}
