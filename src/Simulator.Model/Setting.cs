namespace Simulator.Model;

/// <summary>Everything a history needs besides its parameters and its luck: who, what is dated, and for how long.</summary>
public sealed record Setting
{
    /// <summary>Members, ties, clubs, issues at the first month.</summary>
    public required Alliance Alliance { get; init; }

    /// <summary>Calendar year of month 0.</summary>
    public required int StartYear { get; init; }

    /// <summary>Calendar month of month 0, 1 to 12.</summary>
    public int StartMonth { get; init; } = 1;

    /// <summary>Number of months played, at least 1.</summary>
    public required int Months { get; init; }

    /// <summary>
    /// First month that is not on record. Before it only dated events happen; from it on chance acts too.
    /// Projections apply to the year it lies in and later ones.
    /// </summary>
    public required int AsOf { get; init; }

    /// <summary>Events in order of month and day.</summary>
    public required IReadOnlyList<Event> Events { get; init; }

    /// <summary>Month from which the guarantor's coercive term of office ends (exclusive); hazards of coercion are raised before it.</summary>
    public int CoerciveTermEnd { get; init; }

    /// <summary>Calendar year of a month.</summary>
    public int YearOf(int month) => StartYear + (StartMonth - 1 + month) / 12;

    /// <summary>Calendar month, 1 to 12, of a month.</summary>
    public int MonthOfYear(int month) => (StartMonth - 1 + month) % 12 + 1;

    /// <summary>The month as results write it, for example 2031-06.</summary>
    public string NameOf(int month) => $"{YearOf(month):D4}-{MonthOfYear(month):D2}";
}
