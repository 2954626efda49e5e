using Simulator.Model;
using Simulator.Scenarios;
using Simulator.Studies;

namespace Simulator.Figures.Tests;

/// <summary>Made-up results of the size of a real run: 32 members, 132 months, two variants, the events of a year.</summary>
internal static class Synthetic
{
    public const int Months = 132;

    private static readonly (string Code, string Name, float Start, float End, float Gdp)[] Facts =
    [
        ("ALB", "Albania", 1.5f, 2.6f, 25), ("BEL", "Belgium", 2.0f, 2.6f, 640), ("BGR", "Bulgaria", 2.1f, 3.0f, 110), ("CAN", "Canada", 2.0f, 2.9f, 2200),
        ("CZE", "Czechia", 2.0f, 2.9f, 340), ("DEU", "Germany", 2.4f, 3.5f, 4700), ("DNK", "Denmark", 3.2f, 3.7f, 430), ("ESP", "Spain", 2.0f, 2.2f, 1720),
        ("EST", "Estonia", 3.4f, 5.0f, 43), ("FIN", "Finland", 2.8f, 3.6f, 300), ("FRA", "France", 2.1f, 2.7f, 3160), ("GBR", "United Kingdom", 2.4f, 2.9f, 3640),
        ("GRC", "Greece", 2.9f, 3.1f, 257), ("HRV", "Croatia", 2.0f, 2.5f, 92), ("HUN", "Hungary", 2.1f, 2.4f, 222), ("ISL", "Iceland", 0f, 0f, 33),
        ("ITA", "Italy", 2.0f, 2.5f, 2370), ("LTU", "Lithuania", 4.0f, 5.3f, 84), ("LUX", "Luxembourg", 2.0f, 2.2f, 93), ("LVA", "Latvia", 3.7f, 4.7f, 43),
        ("MKD", "North Macedonia", 2.0f, 2.4f, 16), ("MNE", "Montenegro", 2.0f, 2.3f, 8), ("NLD", "Netherlands", 2.5f, 3.4f, 1230), ("NOR", "Norway", 3.4f, 3.8f, 480),
        ("POL", "Poland", 4.5f, 4.9f, 915), ("PRT", "Portugal", 2.0f, 2.3f, 309), ("ROU", "Romania", 2.3f, 3.2f, 380), ("SVK", "Slovakia", 2.0f, 2.6f, 141),
        ("SVN", "Slovenia", 2.0f, 2.5f, 72), ("SWE", "Sweden", 2.5f, 3.5f, 610), ("TUR", "Türkiye", 2.3f, 2.6f, 1320), ("USA", "United States", 3.2f, 3.1f, 29200),
    ];

    private static readonly (string Id, string Date, string Label)[] Dated =
    [
        ("warning", "2025-02-12", "Guarantor's minister warns Europe to carry its own defence"), ("hague", "2025-06-25", "Pledge of The Hague: 3.5 % core and 1.5 % resilience by 2035"),
        ("exception", "2025-06-26", "Spain keeps its own figure of 2.1 %"), ("house", "2025-08-18", "European leaders visit Washington together"), ("drones", "2025-09-10", "Drones over Poland, answered by Eastern Sentry"),
        ("airspace", "2025-09-19", "Aircraft over Estonia for twelve minutes"), ("romania", "2025-10-29", "Withdrawal of up to 1,500 troops from Romania"), ("dutch", "2025-10-18", "Dutch services share case by case"),
        ("floor", "2025-12-18", "Congress sets a floor of 76,000 troops in Europe"), ("tariff", "2026-01-17", "Tariff threat over Greenland against eight allies"), ("staff", "2026-01-20", "Staff cut of about 200 in NATO bodies"),
        ("turnover", "2029-01-20", "New term of office of the guarantor"), ("hidden", "2026-01-25", "An event that charts do not mark"),
    ];

    public static StudyResults Results() => new(Scenario(), 200, 50, 42, [.. AllSeries()]);

    public static Scenario Scenario() => new()
    {
        Name = "record",
        Title = "The record of 2025 and what follows",
        Question = "After the year 2025 as it happened, how far do cohesion and deterrence fall, and what if the harm did not last?",
        Reading = "Read the first thirteen months as a test of the model against headlines, the rest as what the assumptions imply.",
        File = "/home/somebody/studies/record.yaml",
        Draws = 200,
        Replications = 50,
        Seed = 42,
        AsOf = new DateOnly(2026, 2, 1),
        Headline = Indicators.Cohesion,
        Shown =
        [
            Indicators.Cohesion, Indicators.Deterrence, Indicators.ResponseTrue, Indicators.ResponsePerceived, Indicators.TrustGuarantor, Indicators.OpennessGuarantor,
            Indicators.SpendingAllies, Indicators.SpendingAt35, Indicators.Presence, Indicators.CohesionRelative,
        ],
        Months = [12],
        Variants =
        [
            new("baseline", "What follows from the record?", Setting(), [], []),
            new("scars-off", "What if harm left no scar?", Setting(), [], ["Scars are switched off: tie.scar.size is 0 instead of 0.2 (uniform 0 to 0.4)."]),
            new("no-greenland-crisis", "What if the crisis over Greenland had not happened?", Setting(), [], ["The event tariff is left out.", "The event staff is left out."]),
        ],
        Statements = [.. Statements()],
        Events = [.. Dated.Select(d => new EventNote(d.Id, DateOnly.Parse(d.Date), d.Label, d.Id == "turnover" ? "" : "Public record, 2 paragraphs in the documents", d.Id == "turnover" ? "The constitutional calendar, the outcome is not assumed" : "", d.Id != "hidden"))],
        DataEditions = ["NATO defence expenditure, 28 August 2025", "IMF World Economic Outlook, October 2025"],
        EffectiveText = "scenario: record",
        Hash = "4b1d3f0e9a7c5b2d8e6f1a3c5d7e9f0b2a4c6e8d0f1b3a5c7e9d1f3b5a7c9e0d",
    };

    public static Series Of(string variant, Indicator indicator, Func<int, double> median, Func<int, double> spread, double error = 0.05) =>
        Of(variant, indicator, null, [.. Enumerable.Range(0, Months)], median, spread, error);

    private static Series Of(string variant, Indicator indicator, string? member, int[] months, Func<int, double> median, Func<int, double> spread, double error) =>
        new(variant, indicator, member, null, months, [.. months.Select(m => Summarised(median(m), spread(m), error, indicator))]);

    private static Summary Summarised(double median, double spread, double error, Indicator indicator)
    {
        double In(double value) => Math.Clamp(value, indicator.Min - (indicator.Max - indicator.Min), indicator.Max);
        return new(median, error, In(median - 1.7 * spread), In(median - 0.7 * spread), median, In(median + 0.65 * spread), In(median + 1.5 * spread), 0.0005 * (indicator.Max - indicator.Min), In(median - 1.1 * spread), In(median + 1.0 * spread));
    }

    private static IEnumerable<Series> AllSeries()
    {
        var widen = (int m) => Math.Sqrt(m / 131.0);
        yield return Of("baseline", Indicators.Cohesion, m => 72.9 - Fall(m, 14) + 1.5 * Math.Sin(m / 5.0), m => 0.2 + 5 * widen(m));
        yield return Of("baseline", Indicators.Deterrence, m => 58 - Fall(m, 18) + Math.Sin(m / 7.0), m => 0.4 + 9 * widen(m), 0.3);
        yield return Of("baseline", Indicators.ResponseTrue, m => 0.66 - Fall(m, 0.12), m => 0.02 + 0.10 * widen(m), 0.004);
        yield return Of("baseline", Indicators.ResponsePerceived, m => 0.45 - Fall(m, 0.09), m => 0.02 + 0.08 * widen(m), 0.004);
        yield return Of("baseline", Indicators.TrustGuarantor, m => 0.45 - Fall(m, 0.33), m => 0.01 + 0.12 * widen(m), 0.005);
        yield return Of("baseline", Indicators.OpennessGuarantor, m => 0.8 - Fall(m, 0.2), m => 0.05 * widen(m), 0.002);
        yield return Of("baseline", Indicators.SpendingAllies, m => 2.2 + m / 131.0, m => 0.4 * widen(m), 0.01);
        yield return Of("baseline", Indicators.SpendingAt35, m => Math.Round(5 + m / 12.0), m => 3 * widen(m), 0.1);
        yield return Of("baseline", Indicators.Presence, m => 84000 - 150 * m, m => 9000 * widen(m), 400);
        yield return Of("baseline", Indicators.CohesionRelative, m => 100 - Fall(m, 19), m => 7 * widen(m), 0.2);
        foreach (var (variant, size) in new[] { ("scars-off", 1.0), ("no-greenland-crisis", 0.5) })
        {
            var name = variant + "-minus-baseline";
            yield return Of(name, Indicators.Cohesion, m => size * Later(m, 4.1), m => size * Later(m, 1.9), 0.2);
            yield return Of(name, Indicators.Deterrence, m => size * Later(m, 2.2), m => Later(m, 3), 0.3);
            yield return Of(name, Indicators.TrustGuarantor, m => size * Later(m, 0.12), m => Later(m, 0.04), 0.004);
        }

        var decembers = Enumerable.Range(0, Months).Where(m => m == 0 || m == 12 || m % 12 == 11).ToArray();
        foreach (var (code, _, start, end, _) in Facts)
            yield return Of("baseline", Indicators.MemberCore, code, decembers, m => start + (end - start) * Math.Sqrt(m / 131.0) + 0.08 * Math.Sin(m + start * 7), m => 0.02 + 0.35 * widen(m), 0.02);
    }

    // A step in the first month of 2026 and a slow decay to a lower level.
    private static double Fall(int month, double size) => size * (0.3 * Math.Min(1, month / 12.0) + (month < 12 ? 0 : 0.7 - 0.25 * (1 - Math.Exp(-(month - 12) / 40.0))));

    private static double Later(int month, double size) => month < 12 ? 0 : size * (1 - Math.Exp(-(month - 11) / 25.0));

    private static IEnumerable<Statement> Statements()
    {
        foreach (var parameter in Parameters.All)
        {
            var assumed = parameter.Source.StartsWith("assumption: ", StringComparison.Ordinal);
            yield return new(parameter.Name, $"{parameter.Default}", parameter.Unit, assumed ? "" : parameter.Source, assumed ? parameter.Source["assumption: ".Length..] : "", "model");
        }

        yield return new("POL spending.core 2026", "4.8", "% GDP", "Documents, S3 paragraph 5", "", "/home/somebody/studies/base.yaml:41");
        yield return new("LTU spending.core 2030", "5.5 (normal, spread 0.3)", "% GDP", "Documents, S3 paragraph 5", "", "C:\\studies\\base.yaml:44");
    }

    private static Setting Setting() => new() { Alliance = Alliance(), StartYear = 2025, Months = Months, AsOf = 13, Events = [] };

    private static Alliance Alliance() => new()
    {
        Members = [.. Facts.Select(f => new MemberFacts
        {
            Code = f.Code, Name = f.Name, Frontline = 0.5f, Core = new(2025, [f.Start]), EquipmentShare = new(2025, [25]), Gdp = new(2025, [f.Gdp]), Debt = new(2025, [60]),
            Personnel = f.Code == "ISL" ? 0 : 40, IdealPoint = 1, Aid = 0.5f, Troops = 1000, Willingness = 0.4f,
        })],
        Guarantor = Facts.Length - 1,
        DistanceKm = new float[32, 32],
        Affinity = new float[32, 32],
        Baseline = new float[32, 32],
        Clubs = [],
        Cuts = [],
    };
}
