using System.Xml.Linq;
using OxyPlot;
using Simulator.Figures.Svg;

namespace Simulator.Figures.Oxy;

/// <summary>Figures as OxyPlot models, to show them in a .NET program or to export them.</summary>
public static class OxyPlots
{
    private const double FirstTry = 700; // any height that leaves room for a field

    /// <summary>What this build lacks and how to get it, in one sentence; null where figures can be had as OxyPlot models.</summary>
    public static string? Missing => null;

    /// <summary>A fan, or several, as a model that is laid out for a width of 880; a new one at each call.</summary>
    public static PlotModel Of(FanFigure figure) => figure.IsEmpty ? Frame.Empty(figure) : FanPlot.Of(figure);

    /// <summary>The members' spending as a model that is laid out for a width of 880, panels side by side; a new one at each call.</summary>
    public static PlotModel Of(SpendingFigure figure) => figure.IsEmpty ? Frame.Empty(figure) : SpendingPlot.Of(figure);

    /// <summary>A whole SVG file made by OxyPlot, 880 wide and light. The same figure gives the same bytes.</summary>
    public static string File(Figure figure)
    {
        var model = figure is FanFigure fans ? Of(fans) : Of((SpendingFigure)figure);
        // The first drawing tells how much height titles, key and notes take.
        Export(model, FirstTry);
        var height = Math.Ceiling(FirstTry - model.PlotArea.Height + Frame.FieldOf(figure));
        var svg = Export(model, height);
        Describe(svg, figure, height);
        return svg.ToString(SaveOptions.DisableFormatting) + "\n";
    }

    private static XElement Export(PlotModel model, double height)
    {
        using var stream = new MemoryStream();
        using var paper = new Paper(stream, Frame.Width, height, model.Background);
        ((IPlotModel)model).Update(updateData: true);
        ((IPlotModel)model).Render(paper, new OxyRect(0, 0, Frame.Width, height));
        // OxyPlot paints its failures on the plot, where nobody would look for them.
        if (model.GetLastPlotException() is { } failure) throw new InvalidOperationException($"OxyPlot failed: {failure.Message}", failure);
        paper.Complete();
        paper.Flush();
        stream.Position = 0;
        return XElement.Load(stream);
    }

    private static void Describe(XElement svg, Figure figure, double height)
    {
        var id = figure.Name + "-oxy";
        svg.Add(new XAttribute("id", id), new XAttribute("viewBox", $"0 0 {Shapes.Round(Frame.Width)} {Shapes.Round(height)}"));
        var named = Sheet.Named(figure, id, svg.Name.Namespace);
        svg.Add(named.OfType<XAttribute>());
        svg.AddFirst(named.OfType<XElement>());
    }
}
