using System.Globalization;

namespace Simulator.Scenarios;

/// <summary>Reads days (2026-01-17) and months (2026-01) of the calendar.</summary>
internal static class DateText
{
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The first day of a month.</summary>
    public static DateOnly? Month(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The last day on which something dated by day, month or year can have been published.</summary>
    public static DateOnly? End(string text)
    {
        if (Day(text) is { } day) return day;
        if (Month(text) is { } month) return LastOf(month.Year, month.Month);
        return DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year) ? LastOf(year.Year, 12) : null;
    }

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly LastOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month)); // no sum of dates: the calendar ends with 9999
}
