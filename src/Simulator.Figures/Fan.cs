using Simulator.Studies;

namespace Simulator.Figures;

/// <summary>A median with its bands over months: one indicator of one variant, or a paired difference.</summary>
/// <param name="Label">Two or three words written at its end; may be empty where a figure has one fan.</param>
/// <param name="Months">Months of the horizon, ascending.</param>
/// <param name="Values">One summary a month.</param>
public sealed record Fan(string Label, IReadOnlyList<int> Months, IReadOnlyList<Summary> Values)
{
    /// <summary>The fan of a series; empty where the series was not measured.</summary>
    public static Fan Of(string label, Series? series) =>
        series is null ? new(label, [], []) : new(label, series.Months, series.Values);

    /// <summary>True where no month has a median.</summary>
    public bool IsEmpty => !Values.Any(v => double.IsFinite(v.P50));

    /// <summary>True where the means of draws are kept.</summary>
    internal bool KnowsDraws => Values.Any(v => double.IsFinite(v.DrawsP05) && double.IsFinite(v.DrawsP95));

    /// <summary>The last month that has a median; the fan must not be empty.</summary>
    internal (int Month, Summary Value) End
    {
        get
        {
            var last = Values.Count - 1;
            while (!double.IsFinite(Values[last].P50)) last--;
            return (Months[last], Values[last]);
        }
    }

    /// <summary>The first month that has a median; the fan must not be empty.</summary>
    internal (int Month, Summary Value) Start
    {
        get
        {
            var first = 0;
            while (!double.IsFinite(Values[first].P50)) first++;
            return (Months[first], Values[first]);
        }
    }

    /// <summary>The first of the months with the lowest median; the fan must not be empty.</summary>
    internal (int Month, Summary Value) Lowest
    {
        get
        {
            var place = Enumerable.Range(0, Values.Count).Where(i => double.IsFinite(Values[i].P50)).MinBy(i => Values[i].P50);
            return (Months[place], Values[place]);
        }
    }

    /// <summary>Summary of a month, or null where there is none.</summary>
    internal Summary? At(int month)
    {
        for (var i = 0; i < Months.Count; i++)
            if (Months[i] == month) return Values[i];
        return null;
    }
}
