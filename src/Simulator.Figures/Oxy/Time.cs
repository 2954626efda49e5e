using OxyPlot.Axes;

namespace Simulator.Figures.Oxy;

/// <summary>Months and days on OxyPlot's axis of dates.</summary>
internal static class Time
{
    /// <summary>Start of a month of the horizon; of the month after the last one, the end of the horizon.</summary>
    public static double Of(Calendar calendar, int month) => DateTimeAxis.ToDouble(new DateTime(calendar.YearOf(month), calendar.MonthOfYear(month), 1));

    /// <summary>Middle of a month, where its value lies.</summary>
    public static double Middle(Calendar calendar, int month) => (Of(calendar, month) + Of(calendar, month + 1)) / 2;

    /// <summary>A day.</summary>
    public static double Of(DateOnly day) => DateTimeAxis.ToDouble(day.ToDateTime(TimeOnly.MinValue));
}
