using System.Globalization;
using Simulator.Scenarios;

namespace Simulator.Figures;

/// <summary>The months of a figure and their names.</summary>
/// <param name="StartYear">Calendar year of month 0.</param>
/// <param name="StartMonth">Calendar month of month 0, 1 to 12.</param>
/// <param name="Months">Number of months, at least 1.</param>
/// <param name="AsOf">First month that is not on record; 0 where nothing is, <paramref name="Months"/> where everything is.</param>
public sealed record Calendar(int StartYear, int StartMonth, int Months, int AsOf)
{
    /// <summary>Last month of the horizon.</summary>
    public int Last => Months - 1;

    /// <summary>Last month on record; 0 where nothing is on record.</summary>
    public int Known => Math.Clamp(AsOf - 1, 0, Last);

    /// <summary>The calendar of a scenario's baseline.</summary>
    public static Calendar Of(Scenario scenario)
    {
        var setting = scenario.Variants[0].Setting;
        return new(setting.StartYear, setting.StartMonth, setting.Months, Math.Clamp(setting.AsOf, 0, setting.Months));
    }

    /// <summary>A month in words, for example January 2026.</summary>
    public string NameOf(int month)
    {
        var first = FirstDay(month);
        return first.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
    }

    /// <summary>The month in words with three letters, for example Jan 2026.</summary>
    internal string ShortNameOf(int month) => FirstDay(month).ToString("MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Months from the start of the horizon to a day, with the fraction of the month gone.</summary>
    internal double PositionOf(DateOnly day) =>
        (day.Year - StartYear) * 12 + day.Month - StartMonth + (day.Day - 1) / (double)DateTime.DaysInMonth(day.Year, day.Month);

    /// <summary>Calendar month, 1 to 12, of a month of the horizon.</summary>
    internal int MonthOfYear(int month) => (StartMonth - 1 + month) % 12 + 1;

    /// <summary>Calendar year of a month of the horizon.</summary>
    internal int YearOf(int month) => StartYear + (StartMonth - 1 + month) / 12;

    /// <summary>Months worth a row in a table: the first, the last on record, every December, the last.</summary>
    internal IEnumerable<int> Milestones() =>
        Enumerable.Range(0, Months).Where(m => m == 0 || m == Known || m == Last || MonthOfYear(m) == 12);

    private DateOnly FirstDay(int month) => new(YearOf(month), MonthOfYear(month), 1);
}
