using Simulator.Model;

namespace Simulator.Benchmarks;

/// <summary>An alliance of any number of members that differ in nothing, without clubs, issues or dated events. All its numbers are assumptions of a load, not of a world.</summary>
internal static class EvenAlliance
{
    /// <summary>Of some members over some months from January 2025; random events from 2026 on.</summary>
    public static Setting Of(int members, int months) => new()
    {
        Alliance = new Alliance
        {
            Members = [.. Enumerable.Range(0, members).Select(Member)],
            Guarantor = 0,
            DistanceKm = Pairs(members, 1000),
            Affinity = Pairs(members, 0.5f),
            Baseline = Pairs(members, 0.5f),
            Clubs = [],
            Cuts = [],
        },
        StartYear = 2025,
        Months = months,
        AsOf = 12,
        Events = [],
    };

    private static MemberFacts Member(int index) => new()
    {
        Code = $"M{index:D2}",
        Name = $"Member {index}",
        Frontline = 0.5f,
        Core = Years(2),
        EquipmentShare = Years(30),
        Gdp = Years(1000),
        Debt = Years(60),
        Personnel = 100,
        IdealPoint = 1,
        Aid = 0.5f,
        Troops = index == 0 ? 0 : 5000,
        Willingness = 0.38f,
    };

    private static YearSeries Years(float value) => new(2014, [.. Enumerable.Repeat(value, 17)]);

    private static float[,] Pairs(int members, float value)
    {
        var pairs = new float[members, members];
        for (var i = 0; i < members; i++)
            for (var j = 0; j < members; j++)
                if (i != j) pairs[i, j] = value;
        return pairs;
    }
}
