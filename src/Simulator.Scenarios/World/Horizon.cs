namespace Simulator.Scenarios;

/// <summary>The months that a scenario plays.</summary>
/// <param name="From">First day of the first month.</param>
/// <param name="Months">Number of months, at least 1.</param>
internal sealed record Horizon(DateOnly From, int Months)
{
    private const int Longest = 600;

    /// <summary>Holds every date; for checks where the true horizon is not known.</summary>
    public static readonly Horizon Any = new(DateOnly.MinValue, 12 * DateOnly.MaxValue.Year);

    /// <summary>The horizon of a scenario, or null where it cannot be one.</summary>
    public static Horizon? Read(MapNode scenario, ProblemLog log)
    {
        if (scenario.Map("horizon") is not { } part || part.Month("from") is not { } from || part.Month("to") is not { } to) return null;
        var months = 1 + Between(from, to);
        if (months is >= 1 and <= Longest) return new(from, months);
        log.Add(Problems.OutsideHorizon, part.PlaceOf("to"), $"The horizon has {months} months.", $"Let it end after it begins, and within {Longest} months.");
        return null;
    }

    /// <summary>Index of the month of a day; below 0 or from <see cref="Months"/> on where it lies outside.</summary>
    public int IndexOf(DateOnly day) => Between(From, day);

    /// <summary>A day of a month by its index; the last day of a month that is too short for it.</summary>
    public DateOnly DayOf(int month, int day)
    {
        var first = From.AddMonths(month);
        return new(first.Year, first.Month, Math.Min(day, DateTime.DaysInMonth(first.Year, first.Month)));
    }

    /// <summary>Index of the first month that begins on or after a day, within 0 and <see cref="Months"/>.</summary>
    public int FirstFrom(DateOnly day) => Math.Clamp(IndexOf(day) + (day.Day > 1 ? 1 : 0), 0, Months);

    /// <summary>Index of a month or day that must lie inside; null after telling that it does not.</summary>
    public int? Inside(DateOnly day, Place place, ProblemLog log)
    {
        var index = IndexOf(day);
        if (index >= 0 && index < Months) return index;
        var last = From.AddMonths(Months - 1);
        log.Add(
            Problems.OutsideHorizon, place, $"{day.Year:D4}-{day.Month:D2} lies {(index < 0 ? "before" : "after")} the horizon.",
            $"Use a month from {From.Year:D4}-{From.Month:D2} to {last.Year:D4}-{last.Month:D2}, change the horizon, or take it out.");
        return null;
    }

    private static int Between(DateOnly from, DateOnly to) => (to.Year - from.Year) * 12 + to.Month - from.Month;
}
