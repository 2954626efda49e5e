using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Money becomes force with a lag: a three-stage pipeline (Erlang), then a stock that wears out; usable force mixes equipment and people
/// (perpetual inventory as in national accounts).
/// </summary>
internal static class Capability
{
    private const int FirstYear = 2014; // the record of equipment spending starts here
    private const float EvenForces = 0.01f; // variance of log force: assumption, members within a tenth of each other count as equals
    private const float Floor = 1e-3f;  // a member without forces

    public static void Begin(Member member, News news)
    {
        var arsenal = member.Arsenal;
        arsenal.LogPersonnel = Elementary.Log(Elementary.All(member.Facts.Personnel));
        var first = Inflow(member, FirstYear);
        arsenal.Ordered = arsenal.Built = arsenal.Delivered = first / member.Rates.Pipeline;
        arsenal.Stock = first / member.Rates.Depreciation;
        for (var year = FirstYear; year < member.World.Setting.StartYear; year++)
        {
            var inflow = Inflow(member, year);
            for (var month = 0; month < 12; month++) Flow(arsenal, inflow, member.Rates.Pipeline, member.Rates.Depreciation);
        }

        arsenal.EquipmentShare = EquipmentShare(member, member.World.Setting.StartYear);
        news.Force = Force(member);
    }

    public static void Apply(Member member, Happenings now, int month, News news)
    {
        var (setting, arsenal) = (member.World.Setting, member.Arsenal);
        if (setting.MonthOfYear(month) == 1) arsenal.EquipmentShare = EquipmentShare(member, setting.YearOf(month));
        var product = news.Expenditure / Elementary.Max(news.Core, Elementary.All(Floor)); // one per cent of GDP, bn USD of 2025
        var equipment = news.Expenditure * Elementary.All(arsenal.EquipmentShare);
        var inflow = Elementary.Fma(member.Rates[Parameters.CapabilityResilience], news.Genuine * product, equipment) * Elementary.All(1f / 12);
        Flow(arsenal, inflow * now.Industry, member.Rates.Pipeline, member.Rates.Depreciation);
        news.Force = Force(member);
    }

    /// <summary>Mean and deviation of log force over members with forces at the start: what makes a member strong in its answers.</summary>
    public static void Calibrate(Tile tile)
    {
        Lanes sum = Lanes.Zero, squares = Lanes.Zero;
        var forces = 0;
        for (var i = 0; i < tile.World.Count; i++)
        {
            if (tile.World.Members[i].Personnel <= 0) continue;
            var log = Elementary.Log(tile.Last.News(i).Force);
            sum += log;
            squares = Elementary.Fma(log, log, squares);
            forces++;
        }

        var each = Elementary.All(1f / Math.Max(1, forces));
        var mean = sum * each;
        tile.Rates.LogForce = (mean, Vector512.Sqrt(Elementary.Max(squares * each - mean * mean, Elementary.All(EvenForces))));
    }

    /// <summary>One month of the pipeline and the stock.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // as below
    public static void Flow(Arsenal arsenal, Lanes inflow, Lanes rate, Lanes depreciation)
    {
        Lanes first = rate * arsenal.Ordered, second = rate * arsenal.Built, third = rate * arsenal.Delivered;
        arsenal.Ordered += inflow - first;
        arsenal.Built += first - second;
        arsenal.Delivered += second - third;
        arsenal.Stock += third - depreciation * arsenal.Stock;
    }

    /// <summary>Monthly equipment spending of a year on record.</summary>
    private static Lanes Inflow(Member member, int year)
    {
        var spent = member.Facts.Core[year] * EquipmentShare(member, year) * member.World.Gdp(member.Index, year) * (0.01f / 12);
        return Elementary.All(spent) / member.Rates.Price(year);
    }

    private static float EquipmentShare(Member member, int year) => member.Facts.EquipmentShare[year] * 0.01f;

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // a vector that is passed goes through memory
    private static Lanes Force(Member member)
    {
        if (member.Facts.Personnel <= 0) return Elementary.All(Floor);
        var people = member.Arsenal.LogPersonnel;
        var equipment = Elementary.Log(member.Arsenal.Stock);
        var log = Elementary.Fma(member.Rates[Parameters.CapabilityEquipment], equipment - people, people);
        return Elementary.Max(Elementary.Exp(log), Elementary.All(Floor));
    }
}
