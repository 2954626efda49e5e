using System.Runtime.InteropServices;

namespace Simulator.Model;

/// <summary>What follows from a setting alone: weights and tables that are the same in every history and every month.</summary>
public sealed class World
{
    private const int FirstYear = 2014;  // the record starts here
    private const float FullLegacy = 80; // years after which co-operation is as deep as can be: assumption, since the 1940s
    private const int GrowthFrom = 2025; // GDP after the data grows at its mean rate from here

    private readonly float[,] distance, sharingBonus, age;
    private readonly bool[,] sharesAll;
    private readonly float[,] gdp; // of the years from FirstYear to the one after the horizon

    /// <summary>Derives the tables of a setting.</summary>
    public World(Setting setting)
    {
        Setting = setting;
        Events = [.. setting.Events.OrderBy(e => e.Day)];
        Members = [.. setting.Alliance.Members];
        Services = Alliance.Services.Count > 0 ? [.. Alliance.Services] : [new("SHARED", "Shared service", Alliance.Guarantor)];
        var n = Count = Members.Length;
        gdp = new float[n, Math.Max(0, setting.YearOf(setting.Months) + 2 - FirstYear)];
        sharingBonus = new float[n, n];
        sharesAll = new bool[n, n];
        distance = new float[n, n];
        age = new float[n, n];
        Neighbour = new float[n, n];
        CoreAtStart = [.. Members.Select(m => m.Core[setting.StartYear])];
        InfluenceMass = [.. Members.Select(m => (float)Math.Sqrt(m.Gdp[setting.StartYear]))];
        Exposure = Normalised([.. Members.Select(m => m.Frontline)]);
        GreyShare = Normalised([.. Members.Select(m => (float)Math.Sqrt(m.Frontline) * m.Aid)]);
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                if (i != j) ShareClubs(i, j);
                distance[i, j] = Alliance.DistanceKm[i, j] / 1000;
                age[i, j] = Alliance.YearsTogether is { } years ? Math.Min(1, years[i, j] / FullLegacy) : 1;
            }

            for (var year = 0; year < gdp.GetLength(1); year++) gdp[i, year] = GdpOf(Members[i].Gdp, FirstYear + year);

            Neighbours(i);
        }

        Collection = Normalised([.. Enumerable.Range(0, n).Select(CollectionOf)]);
        CalmLuck = new(this);
    }

    /// <summary>The setting.</summary>
    public Setting Setting { get; }

    /// <summary>The alliance at the first month.</summary>
    public Alliance Alliance => Setting.Alliance;

    /// <summary>Members in index order.</summary>
    public MemberFacts[] Members { get; }

    /// <summary>Events in order of their day, so that those of any month are; an array, because a month reads them often and must allocate nothing.</summary>
    public Event[] Events { get; }

    /// <summary>Services that one member funds for all; at least one.</summary>
    public ServiceFacts[] Services { get; }

    /// <summary>Number of members.</summary>
    public int Count { get; }

    /// <summary>Weight of j as a neighbour of i: proportional to exp(-km / 1000), rows sum to 1.</summary>
    public float[,] Neighbour { get; }

    /// <summary>Core spending of each member at the start, % of GDP.</summary>
    public float[] CoreAtStart { get; }

    /// <summary>Weight of a member's opinion: square root of its GDP at the start.</summary>
    public float[] InfluenceMass { get; }

    /// <summary>Chance that a member is the target of a limited act: proportional to its exposure.</summary>
    public float[] Exposure { get; }

    /// <summary>Chance that a member is the target of a grey-zone act: root of exposure times aid to the attacked partner.</summary>
    public float[] GreyShare { get; }

    /// <summary>Share of a member in all collection of intelligence: military spending, doubled in clubs that share all.</summary>
    public float[] Collection { get; }

    /// <summary>Added to a member's trust where it decides sharing: the largest bonus of a common club, one entry a partner.</summary>
    public ReadOnlySpan<float> SharingBonus(int holder) => RowOf(sharingBonus, holder);

    /// <summary>True where a common club allows a member the highest stance, one entry a partner.</summary>
    public ReadOnlySpan<bool> SharesAll(int holder) => RowOf(sharesAll, holder);

    /// <summary>Luck of the calm rounds of the council.</summary>
    internal CalmLuck CalmLuck { get; }

    /// <summary>Baseline trust of a member in each other, one entry a partner.</summary>
    public ReadOnlySpan<float> Baseline(int holder) => RowOf(Alliance.Baseline, holder);

    /// <summary>Affinity of a member with each other, [0, 1], one entry a partner.</summary>
    public ReadOnlySpan<float> Affinity(int member) => RowOf(Alliance.Affinity, member);

    /// <summary>Distance of a member to each other, 1,000 km, one entry a partner.</summary>
    public ReadOnlySpan<float> Distance(int member) => RowOf(distance, member);

    /// <summary>Depth of co-operation of a member with each other at the start, [0, 1]: years as allies over 80, one entry a partner.</summary>
    public ReadOnlySpan<float> Age(int holder) => RowOf(age, holder);

    /// <summary>GDP of a year, bn USD nominal, a part of the way to the next year's; beyond the data it grows at its last mean rate.</summary>
    public float Gdp(int member, int year, float passed = 0)
    {
        var now = GdpOf(member, year);
        return now + passed * (GdpOf(member, year + 1) - now);
    }

    private float GdpOf(int member, int year)
    {
        var known = (uint)(year - FirstYear) < (uint)gdp.GetLength(1);
        return known ? gdp[member, year - FirstYear] : GdpOf(Members[member].Gdp, year);
    }

    private static ReadOnlySpan<T> RowOf<T>(T[,] table, int row)
    {
        var width = table.GetLength(1);
        return MemoryMarshal.CreateReadOnlySpan(ref table[row, 0], width);
    }

    private static float GdpOf(YearSeries series, int year)
    {
        if (year <= series.LastYear) return series[year];
        var growth = 0f;
        for (var y = GrowthFrom; y < series.LastYear; y++) growth += (series[y + 1] / series[y] - 1) / (series.LastYear - GrowthFrom);
        var value = series[series.LastYear];
        for (var y = series.LastYear; y < year; y++) value *= 1 + growth;
        return value;
    }

    private static float[] Normalised(float[] weights)
    {
        var sum = weights.Sum();
        return [.. weights.Select(w => sum > 0 ? w / sum : 1f / weights.Length)];
    }

    private void ShareClubs(int i, int j)
    {
        foreach (var club in Alliance.Clubs)
        {
            if (!club.Founders.Contains(i) || !club.Founders.Contains(j)) continue;
            sharingBonus[i, j] = Math.Max(sharingBonus[i, j], club.SharingBonus);
            sharesAll[i, j] |= club.SharesAll;
        }
    }

    private void Neighbours(int i)
    {
        var sum = 0f;
        for (var j = 0; j < Count; j++)
            if (j != i) sum += Neighbour[i, j] = Elementary.Exp(Elementary.All(-Alliance.DistanceKm[i, j] / 1000))[0];
        for (var j = 0; j < Count; j++)
            if (sum > 0) Neighbour[i, j] /= sum;
    }

    private float CollectionOf(int i)
    {
        var spending = Members[i].Core[Setting.StartYear] * Members[i].Gdp[Setting.StartYear];
        return Alliance.Clubs.Any(c => c.SharesAll && c.Founders.Contains(i)) ? 2 * spending : spending;
    }
}
