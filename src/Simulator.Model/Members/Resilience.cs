using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// The 1.5 % for resilience: what is genuine grows slowly, the rest of the gap is partly closed by relabelling, and a rulebook may find
/// that out.
/// </summary>
internal static class Resilience
{
    private const int RampStart = 2026, RampEnd = 2035; // annual plans start in 2026, the pledge ends in 2035

    public static void Begin(Member member, News news)
    {
        var year = member.World.Setting.StartYear;
        var genuine = member.Rates[Parameters.ResilienceStart] * Spending.Compliance(member, year);
        member.Budget.Genuine = member.Budget.GenuineNext = news.Genuine = genuine;
        news.Reported = Reported(member, year, genuine, member.Rates[Parameters.RulebookStrictness]);
    }

    public static void Apply(Member member, Happenings now, int month, News news)
    {
        var budget = member.Budget;
        var setting = member.World.Setting;
        var year = setting.YearOf(month);
        news.Found = Lanes.Zero;
        if (setting.MonthOfYear(month) == 1)
        {
            if (month > 0) budget.Genuine = budget.GenuineNext;
            var aim = member.Rates[Parameters.PledgeResilience] * Spending.Compliance(member, year);
            var effort = Lanes.One - member.Rates[Parameters.RelabelCrowding] * budget.Relabelling; // what is relabelled need not be built
            budget.GenuineNext = Elementary.Fma(member.Rates[Parameters.ResilienceSpeed] * effort, aim - budget.Genuine, budget.Genuine);
            Review(member, now, month, news);
            Ask(member, year, now.Rulebook);
        }

        var passed = (setting.MonthOfYear(month) - 1) / 12f;
        news.Genuine = Elementary.Fma(Elementary.All(passed), budget.GenuineNext - budget.Genuine, budget.Genuine);
        news.Reported = Elementary.Choose(budget.Exposed, news.Genuine, Reported(budget, news.Genuine));
    }

    /// <summary>Genuine share plus the relabelled part of what a year asks for, which is kept for the year's months.</summary>
    public static Lanes Reported(Member member, int year, Lanes genuine, Lanes rulebook = default)
    {
        Ask(member, year, rulebook);
        return Reported(member.Budget, genuine);
    }

    /// <summary>What a year asks for, and how much of what is missing is relabelled.</summary>
    private static void Ask(Member member, int year, Lanes rulebook)
    {
        var rates = member.Rates;
        var way = (Math.Clamp(year, RampStart, RampEnd) - RampStart) / (float)(RampEnd - RampStart);
        var ramp = Elementary.Fma(Elementary.All(way), Lanes.One - rates[Parameters.ResilienceRamp], rates[Parameters.ResilienceRamp]);
        member.Budget.Asked = rates[Parameters.PledgeResilience] * ramp;
        var logit = rates[Parameters.RelabelBase]
            + rates[Parameters.RelabelDebt] * Elementary.All((member.Facts.Debt[year] - 60) / 40)
            - rates[Parameters.RelabelFrontline] * Elementary.All(member.Facts.Frontline);
        var loose = Lanes.One - rates[Parameters.RulebookReach] * rulebook;
        member.Budget.Relabelling = rates[Parameters.RelabelShare] * loose * Elementary.Logistic(logit);
    }

    private static Lanes Reported(Budget budget, Lanes genuine) =>
        Elementary.Fma(budget.Relabelling, Elementary.Positive(budget.Asked - genuine), genuine);

    private static void Review(Member member, Happenings now, int month, News news)
    {
        var relabels = Vector512.GreaterThan(news.Reported, news.Genuine);
        var found = member.Chance.Of(Decision.SpendingBudget, month, member.Index).Happens(3, now.Rulebook);
        member.Budget.Exposed = relabels & found;
        news.Found = Elementary.Flag(member.Budget.Exposed);
    }
}
