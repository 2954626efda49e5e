namespace Simulator.Model;

/// <summary>What is known of one member before the first month; nothing in it changes during a history.</summary>
public sealed record MemberFacts
{
    /// <summary>ISO 3166 three-letter code, for example POL.</summary>
    public required string Code { get; init; }

    /// <summary>English short name.</summary>
    public required string Name { get; init; }

    /// <summary>Exposure to the adversary in [0, 1]: exp(-distance / 500 km), see <c>seeds/members.csv</c>.</summary>
    public required float Frontline { get; init; }

    /// <summary>Core defence spending by year, % of GDP; covers the record years up to the year of the first month.</summary>
    public required YearSeries Core { get; init; }

    /// <summary>Share of equipment in defence spending by year, %.</summary>
    public required YearSeries EquipmentShare { get; init; }

    /// <summary>Gross domestic product by year, bn USD, nominal.</summary>
    public required YearSeries Gdp { get; init; }

    /// <summary>Public debt by year, % of GDP.</summary>
    public required YearSeries Debt { get; init; }

    /// <summary>Military personnel, thousand; 0 for a member without forces.</summary>
    public required float Personnel { get; init; }

    /// <summary>UN voting ideal point (higher is closer to the guarantor's pole); no unit.</summary>
    public required float IdealPoint { get; init; }

    /// <summary>Aid to the attacked partner, % of GDP; grey-zone acts concentrate on supporters.</summary>
    public required float Aid { get; init; }

    /// <summary>Guarantor's troops in the country at the first month, persons (rotations included).</summary>
    public required float Troops { get; init; }

    /// <summary>Share of the public that would defend an ally, in [0, 1].</summary>
    public required float Willingness { get; init; }

    /// <summary>True where the EU's fiscal escape clause halves the drag of debt.</summary>
    public bool EscapeClause { get; init; }

    /// <summary>A core target of the member's own, % of GDP; null where the pledge holds as it stands.</summary>
    public float? OwnTarget { get; init; }

    /// <summary>Shift of the compliance logit by the scenario; 0 leaves the formula as it is.</summary>
    public float ComplianceShift { get; init; }

    /// <summary>Core shares that somebody has announced or estimated, in order of year.</summary>
    public IReadOnlyList<Projection> Projections { get; init; } = [];
}

/// <summary>An announced or estimated core share of one year: a target met with a spread, not a clamp.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Share">% of GDP.</param>
/// <param name="Spread">Standard deviation, percentage points of GDP.</param>
public readonly record struct Projection(int Year, float Share, float Spread);

/// <summary>A yearly series without holes; years outside it read the nearest end.</summary>
/// <param name="FirstYear">Calendar year of the first value.</param>
/// <param name="Values">One value a year.</param>
public sealed record YearSeries(int FirstYear, IReadOnlyList<float> Values)
{
    /// <summary>Calendar year of the last value.</summary>
    public int LastYear => FirstYear + Values.Count - 1;

    /// <summary>Value of a year; the first or last value for years outside the series.</summary>
    public float this[int year] => Values[Math.Clamp(year - FirstYear, 0, Values.Count - 1)];
}
