using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Core spending: each January the share of next year moves a part of the way to a desired share (stock adjustment, Smith 1980; George
/// and Sandler 2018), by pledge, threat, doubt in the guarantor, debt and neighbours.
/// </summary>
internal static class Spending
{
    private const int PledgeYear = 2025, PledgeDeadline = 2035; // S2-36, S3-26
    private const float DebtLimit = 60;                         // % of GDP: the EU's fiscal rule

    public static void Begin(Member member, News news)
    {
        var budget = member.Budget;
        var year = member.World.Setting.StartYear;
        budget.Core = budget.CoreNext = Elementary.All(member.Facts.Core[year]);
        budget.Relabelled = budget.Leverage = budget.Exposed = Lanes.Zero;
        var product = Elementary.All(member.World.Gdp(member.Index, year)) / member.Rates.Price(year);
        news.Core = news.CoreReported = budget.Core;
        news.Expenditure = budget.Core * product * Elementary.All(0.01f);
        budget.LogExpenditure = Elementary.Log(news.Expenditure);
    }

    public static void Apply(Member member, Happenings now, int month, Board last, News news)
    {
        var setting = member.World.Setting;
        var budget = member.Budget;
        if (Elementary.Any(now.Criticised[member.Index])) Yield(member, now, setting.YearOf(month));
        if (setting.MonthOfYear(month) == 1)
        {
            if (month > 0) budget.Core = budget.CoreNext;
            Decide(member, now, month, last);
            TwoSpeeds.Apply(member, now.Accounts, news);
        }

        var passed = (setting.MonthOfYear(month) - 1) / 12f;
        news.Core = Elementary.Fma(Elementary.All(passed), budget.CoreNext - budget.Core, budget.Core);
        news.CoreReported = news.Core + budget.Relabelled;
        var product = member.World.Gdp(member.Index, setting.YearOf(month), passed);
        news.Expenditure = news.Core * Elementary.All(product * 0.01f) * Elementary.Fma(Elementary.All(-0.01f), now.Lost[member.Index], Lanes.One) / now.Price;
        if (setting.MonthOfYear(month) == 1)
        {
            var log = Elementary.Log(news.Expenditure);
            news.Growth = log - budget.LogExpenditure;
            budget.LogExpenditure = log;
        }
    }

    /// <summary>Core target of the pledge in a year, % of GDP: a line from 2025 to 2035, or the whole at once.</summary>
    public static Lanes Line(Rates rates, int year)
    {
        var line = (Math.Clamp(year, PledgeYear, PledgeDeadline) - PledgeYear) / (float)(PledgeDeadline - PledgeYear);
        var way = Elementary.Max(Elementary.All(line), rates[Parameters.PledgeAtOnce]);
        return Elementary.Fma(way, rates[Parameters.PledgeCore] - rates[Parameters.PledgeStart], rates[Parameters.PledgeStart]);
    }

    /// <summary>Core target of a member in a year, % of GDP: the pledge's line, capped by a target of its own.</summary>
    public static Lanes Target(Member member, int year)
    {
        var target = Line(member.Rates, year);
        return member.Facts.OwnTarget is { } own ? Elementary.Min(target, Elementary.All(own)) : target;
    }

    /// <summary>Propensity to comply with the pledge, in [0, 1]: higher at the front line, lower under debt.</summary>
    public static Lanes Compliance(Member member, int year)
    {
        var rates = member.Rates;
        var debt = (member.Facts.Debt[year] - DebtLimit) / DebtLimit;
        var logit = rates[Parameters.ComplianceBase] + Elementary.All(member.Facts.ComplianceShift)
            + rates[Parameters.ComplianceFrontline] * Elementary.All(member.Facts.Frontline)
            + rates[Parameters.ComplianceDebt] * Elementary.All(debt);
        return Elementary.Min(Elementary.Logistic(logit) + member.Budget.Leverage, Lanes.One);
    }

    /// <summary>Fixes the share of next year.</summary>
    private static void Decide(Member member, Happenings now, int month, Board last)
    {
        var budget = member.Budget;
        if (member.Facts.Core[member.World.Setting.StartYear] <= 0) return; // no forces, no core spending
        var year = member.World.Setting.YearOf(month) + 1;
        var words = member.Chance.Of(Decision.SpendingBudget, month, member.Index);
        budget.CoreNext = Projected(member, year) ?? Adjusted(member, now, month, last, words);
        var floor = member.Rates[Parameters.PledgeStart];
        var near = Vector512.LessThan(Vector512.Abs(budget.CoreNext - floor), member.Rates[Parameters.BunchingReach]);
        budget.Relabelled = near & (-Elementary.Log(words.Uniform(2)) * member.Rates[Parameters.RelabelCore]);
    }

    /// <summary>An announced share is approached in equal yearly steps; null where there is none for this year or a later one.</summary>
    private static Lanes? Projected(Member member, int year)
    {
        var setting = member.World.Setting;
        var projections = member.Facts.Projections;
        for (var p = 0; p < projections.Count; p++)
        {
            var projection = projections[p];
            if (projection.Year < year || projection.Year < setting.YearOf(setting.AsOf)) continue;
            var miss = member.Chance.Of(Decision.SpendingProjection, 0, member.Index, repeat: projection.Year).Normal(0);
            var aim = Elementary.Fma(Elementary.All(projection.Spread), miss, Elementary.All(projection.Share));
            var step = Elementary.All(1f / (projection.Year - year + 1));
            return Elementary.Fma(step, aim - member.Budget.Core, member.Budget.Core);
        }

        return null;
    }

    private static Lanes Adjusted(Member member, Happenings now, int month, Board last, Words words)
    {
        var rates = member.Rates;
        var core = member.Budget.Core;
        var speed = Elementary.Choose(now.Shock, rates[Parameters.SpendingShock], rates[Parameters.SpendingQuiet]);
        var noise = Elementary.Choose(now.Shock, rates[Parameters.SpendingNoiseShock], rates[Parameters.SpendingNoiseQuiet]);
        var surprise = member.Chance.Of(Decision.SpendingSurprise, month, member.Index).StudentT3();
        var next = core + speed * (Desired(member, now, month, last) - core) + noise * core * surprise;
        next = Elementary.Max(next, rates[Parameters.SpendingFloor]);

        var floor = rates[Parameters.PledgeStart];
        var below = Vector512.LessThan(next, floor) & Vector512.GreaterThanOrEqual(next, floor - rates[Parameters.BunchingReach]);
        var lands = below & words.Happens(0, rates[Parameters.BunchingChance]);
        return Elementary.Choose(lands, floor + words.Uniform(1) * Elementary.All(0.05f), next); // lands within 0.05 above, as in NATO's table of 2025
    }

    private static Lanes Desired(Member member, Happenings now, int month, Board last)
    {
        var rates = member.Rates;
        var facts = member.Facts;
        var year = member.World.Setting.YearOf(month);
        var start = Elementary.All(facts.Core[member.World.Setting.StartYear]);
        var gap = Elementary.Positive(Target(member, year + 1) - start);
        var doubt = member.Index == member.World.Alliance.Guarantor ? Lanes.Zero : Lanes.One - last.Reliability;
        var debt = Math.Max(0, facts.Debt[year] - DebtLimit) / 100 * (facts.EscapeClause ? 0.5f : 1);
        return start
            + rates[Parameters.SpendingPledge] * Compliance(member, year) * gap
            + rates[Parameters.SpendingThreat] * Elementary.Max(Elementary.All(facts.Frontline) * now.Threat, now.Menace[member.Index])
            + rates[Parameters.SpendingAbandonment] * doubt * Elementary.All(0.5f + 0.5f * facts.Frontline)
            - rates[Parameters.SpendingDebt] * Elementary.All(debt)
            - rates[Parameters.ExchangeFiscal] * now.Strain[member.Index]
            - rates[Parameters.SpendingSpill] * Spill(member, now.Accounts.Growth);
    }

    /// <summary>Growth of the neighbours' expenditure, weighted by nearness.</summary>
    private static Lanes Spill(Member member, ReadOnlySpan<Lanes> growth)
    {
        var sum = Lanes.Zero;
        var nearness = MemoryMarshal.CreateReadOnlySpan(ref member.World.Neighbour[member.Index, 0], growth.Length);
        for (var j = 0; j < nearness.Length; j++) sum = Elementary.Fma(Elementary.All(nearness[j]), growth[j], sum);
        return sum;
    }

    /// <summary>A member below its target that is criticised complies somewhat more from then on.</summary>
    private static void Yield(Member member, Happenings now, int year)
    {
        var below = now.Criticised[member.Index] & Vector512.LessThan(member.Budget.Core, Target(member, year));
        member.Budget.Leverage += below & (member.Rates[Parameters.ComplianceLeverage] * now.Leverage);
    }
}
