using Simulator.Figures.Words;
using Simulator.Model;
using Simulator.Scenarios;
using Simulator.Studies;

namespace Simulator.Figures;

/// <summary>The figures of a run: what its questions ask about, five of the baseline, then the paired differences of each variant.</summary>
public static class StandardFigures
{
    private static readonly Indicator[] Compared = [Indicators.Cohesion, Indicators.Deterrence, Indicators.TrustGuarantor];
    private const int LargeEconomies = 6;
    private const int Coloured = 4;

    /// <summary>All figures of a run in the order of the report.</summary>
    public static IReadOnlyList<Figure> Of(StudyResults results)
    {
        var asked = Asked(results);
        return
        [
            .. asked,
            Fan(results, Indicators.Cohesion, "cohesion", "Cohesion of the alliance"),
            Fan(results, Indicators.Deterrence, "deterrence", "Deterrence", new Reference(50, "indifference")),
            Response(results),
            Fan(results, Indicators.TrustGuarantor, "trust", $"Trust in the guarantor{Guarantor(results)}"),
            Spending(results),
            .. results.Scenario.Variants.Skip(1).SelectMany(v => Compared.Select(i => Difference(results, v.Name, results.Scenario.Variants[0].Name, i))).Where(f => asked.TrueForAll(a => a.Name != f.Name)),
        ];
    }

    /// <summary>The difference that each question looks at, over all months; questions about the same difference share a figure.</summary>
    private static List<DifferenceFigure> Asked(StudyResults results) =>
    [
        .. Finding.Of(results).GroupBy(f => (f.Question.Variant, f.Question.Against, f.Question.Indicator)).Select(same => Difference(results, same.Key.Variant, same.Key.Against, same.Key.Indicator) with
        {
            Caption = string.Join(" ", same.Select(f => $"{PlainText.Clean(f.Question.Ask)} {Wording.Capital(Verdicts.NameOf(f.Verdict))} ({Calendar.Of(results.Scenario).NameOf(f.Question.Month)}: {Verdicts.Brief(f)}).")),
        }),
    ];

    private static FanFigure Fan(StudyResults results, Indicator indicator, string name, string title, params Reference[] references)
    {
        var calendar = Calendar.Of(results.Scenario);
        var fan = Figures.Fan.Of("", results.Find("baseline", indicator));
        return new FanFigure
        {
            Name = name,
            Title = title,
            Caption = Captions.OfFan(indicator, fan, calendar),
            AxisLabel = Wording.Axis(indicator),
            Calendar = calendar,
            Footnote = Footnote(results, "baseline"),
            Decimals = Rounded.PlacesOf(indicator),
            Events = Marked(results.Scenario),
            References = references,
            Fans = [fan],
        };
    }

    private static FanFigure Response(StudyResults results)
    {
        var calendar = Calendar.Of(results.Scenario);
        var truth = Figures.Fan.Of("true", results.Find("baseline", Indicators.ResponseTrue));
        var perceived = Figures.Fan.Of("perceived", results.Find("baseline", Indicators.ResponsePerceived));
        return new FanFigure
        {
            Name = "response",
            Title = "Would an attack be answered, and does the adversary believe it?",
            Caption = Captions.OfResponse(truth, perceived, calendar),
            AxisLabel = "Chance of a unified answer to a limited act (0 to 1, a model quantity)",
            Calendar = calendar,
            Footnote = Footnote(results, "baseline"),
            Decimals = Rounded.PlacesOf(Indicators.ResponseTrue),
            Events = Marked(results.Scenario),
            Fans = [truth, perceived],
            Range = (0, 1),
        };
    }

    private static SpendingFigure Spending(StudyResults results)
    {
        var calendar = Calendar.Of(results.Scenario);
        var alliance = results.Scenario.Variants[0].Setting.Alliance;
        var members = alliance.Members.Where(m => m.Personnel > 0)
            .Select(m => new Trajectory(m.Code, Figures.Fan.Of(m.Name, results.Find("baseline", Indicators.MemberCore, m.Code)))).ToList();
        var groups = Groups(alliance, members, calendar.YearOf(0));
        return new SpendingFigure
        {
            Name = "spending",
            Title = "Core defence spending of the members",
            Caption = Captions.OfSpending(members, groups, calendar),
            AxisLabel = "Core spending (% of GDP)",
            Calendar = calendar,
            Footnote = Footnote(results, "baseline") + " Members without forces are left out.",
            Decimals = Rounded.PlacesOf(Indicators.MemberCore),
            References = [new(2, "2 %"), new(3.5, "3.5 %"), new(5, "5 %")],
            Members = members,
            Groups = groups,
        };
    }

    // Chosen by what they do, not by name: a verdict on nations would not be ours to make.
    private static List<SpendingGroup> Groups(Alliance alliance, List<Trajectory> members, int year)
    {
        var known = members.Where(m => !m.Fan.IsEmpty).ToList();
        var fast = known.OrderByDescending(m => m.Fan.End.Value.P50).Take(Coloured).Select(m => m.Code).ToList();
        var slow = known.Where(m => !fast.Contains(m.Code) && alliance.IndexOf(m.Code) != alliance.Guarantor)
            .OrderByDescending(m => alliance.Members[alliance.IndexOf(m.Code)].Gdp[year]).Take(LargeEconomies)
            .OrderBy(m => m.Fan.End.Value.P50).Take(Coloured)
            .OrderByDescending(m => m.Fan.End.Value.P50).Select(m => m.Code).ToList();
        return known.Count == 0 ? [] : [new("Highest at the end", fast), new("Slowest of the large economies", slow)];
    }

    private static DifferenceFigure Difference(StudyResults results, string variant, string against, Indicator indicator)
    {
        var calendar = Calendar.Of(results.Scenario);
        var fan = Figures.Fan.Of("", results.Find($"{variant}-minus-{against}", indicator));
        return new DifferenceFigure
        {
            Name = $"{PlainText.Slug(variant)}-minus-{PlainText.Slug(against)}-{PlainText.Slug(indicator.Name)}",
            Title = $"{Wording.NameOf(indicator)}: {variant} minus {against}",
            Caption = Captions.OfDifference(indicator, variant, fan, calendar),
            AxisLabel = $"Difference in {Wording.Inside(indicator)} ({InUnit(indicator)}; above 0: {variant} is higher)",
            Calendar = calendar,
            Footnote = Footnote(results, "pairs of histories with the same chance"),
            Decimals = Rounded.PlacesOf(indicator),
            Events = Marked(results.Scenario),
            References = [new(0, "no difference")],
            Fans = [fan],
            Variant = variant,
        };
    }

    private static string InUnit(Indicator indicator) => Wording.UnitOfDifference(indicator) is { Length: > 0 } unit ? unit.Trim() : "no unit";

    private static string Footnote(StudyResults results, string what) =>
        $"Scenario {results.Scenario.Name}, {what}. n = {Rounded.Fixed(results.Histories, 0)} histories ({Rounded.Fixed(results.Draws, 0)} draws x {Rounded.Fixed(results.Replications, 0)} replications), seed {results.Seed}."
        + " Bands: 5 to 95 % and 25 to 75 % of histories.";

    private static EventMark[] Marked(Scenario scenario) =>
        [.. scenario.Events.Where(e => e.Marked).OrderBy(e => e.Date).Select(e => new EventMark(e.Date, e.Label))];

    private static string Guarantor(StudyResults results)
    {
        var alliance = results.Scenario.Variants[0].Setting.Alliance;
        return alliance.Guarantor >= 0 && alliance.Guarantor < alliance.Count ? $" ({alliance.Members[alliance.Guarantor].Name})" : "";
    }
}
