using OxyPlot.Axes;

namespace Simulator.Figures.Oxy;

/// <summary>An axis of dates with ticks where our own drawing has them, and none after the last month, where a plot may show what is not in time.</summary>
internal sealed class MonthAxis : DateTimeAxis
{
    private readonly Dictionary<double, string> ticks;

    /// <summary>An axis with labels at these places.</summary>
    public MonthAxis(IEnumerable<(double Place, string Label)> ticks)
    {
        this.ticks = ticks.ToDictionary(t => t.Place, t => t.Label);
        LabelFormatter = place => this.ticks.GetValueOrDefault(place, "");
    }

    /// <inheritdoc/>
    public override void GetTickValues(out IList<double> majorLabelValues, out IList<double> majorTickValues, out IList<double> minorTickValues)
    {
        majorLabelValues = majorTickValues = [.. ticks.Keys];
        minorTickValues = [];
    }
}
