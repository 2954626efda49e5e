using Simulator.Model;

namespace Simulator.Figures.Words;

/// <summary>What an indicator is called in a sentence and how its unit follows a number.</summary>
internal static class Wording
{
    /// <summary>Noun that can begin a sentence, for example "Cohesion".</summary>
    public static string NameOf(Indicator indicator) => indicator.Scope == Scope.Alliance && Known(indicator.Name) is { } known
        ? known
        : Capital(indicator.Name.Replace('.', ' ').Replace('_', ' '));

    /// <summary>The noun inside a sentence.</summary>
    public static string Inside(Indicator indicator)
    {
        var name = NameOf(indicator);
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>What follows a number, with its space; empty for a pure number.</summary>
    public static string UnitAfter(Indicator indicator) => indicator.Unit switch
    {
        "1" => "",
        "% GDP" => " % of GDP",
        "person" => " persons",
        "1/month" => " a month",
        "day" or "year" or "tier" or "rank" => $" {indicator.Unit}s",
        "first month = 1" or "first month = 100" => "",
        var unit => " " + unit,
    };

    /// <summary>What follows a difference: shares of GDP differ by points.</summary>
    public static string UnitOfDifference(Indicator indicator) =>
        indicator.Unit == "% GDP" ? " points of GDP" : UnitAfter(indicator);

    /// <summary>Label of an axis: unit and range.</summary>
    public static string Axis(Indicator indicator) => indicator.Unit switch
    {
        "1" => $"{NameOf(indicator)} (no unit, from {indicator.Min:0.##} to {indicator.Max:0.##})",
        "% GDP" => $"{NameOf(indicator)} (% of GDP)",
        "points" => $"{NameOf(indicator)} (points, {indicator.Min:0.##} to {indicator.Max:0.##})",
        _ => $"{NameOf(indicator)} ({(UnitAfter(indicator) is { Length: > 0 } unit ? unit.Trim() : indicator.Unit)})",
    };

    private static string? Known(string name) => name switch
    {
        "cohesion" => "Cohesion",
        "cohesion.relative" => "Cohesion against its start",
        "cohesion.trust" => "Trust between members",
        "cohesion.cut" => "Trust across the weakest divide",
        "cohesion.connectivity" => "Connectivity of trust",
        "cohesion.modularity" => "Camps in the network of trust",
        "cohesion.votes" => "Likeness of votes",
        "cohesion.information" => "Openness of information",
        "deterrence" => "Deterrence",
        "deterrence.margin" => "Margin of deterrence",
        "deterrence.troops" => "Part of deterrence due to the guarantor's soldiers",
        "deterrence.doubt" => "Part of deterrence due to clarity and doubt",
        "response.true" => "True chance of a unified answer",
        "response.perceived" => "Perceived chance of a unified answer",
        "response.gap" => "Gap between true and perceived answer",
        "response.coalition" => "Chance of an answer by a club",
        "response.outside" => "Chance of a joint answer to an act from outside",
        "response.inside" => "Chance of a joint answer to the coercing member",
        "response.deterrence" => "Deterrence by what the alliance would do",
        "trust.guarantor" => "Trust in the guarantor",
        "trust.guarantor.leader" => "Trust of leaders in the guarantor",
        "trust.guarantor.service" => "Trust of services in the guarantor",
        "trust.others" => "Trust among the other members",
        "trust.ceiling" => "Ceiling of repairable trust",
        "trust.trade" => "Trust in the guarantor as a partner in trade",
        "reliability" => "Reliability of the guarantor",
        "clarity" => "Clarity about the guarantor",
        "reach" => "Reach of the guarantor",
        "leverage" => "The guarantor's means of pressure",
        "reliance.lead" => "Reliance on the guarantor's lead",
        "pushback" => "Pushback in the guarantor's politics",
        "permanence" => "Expected permanence of the guarantor's change",
        "broker.credit" => "Confidence in the broker",
        "candour.guarantor" => "Candour towards the guarantor",
        "openness.guarantor" => "Openness towards the guarantor",
        "stance.guarantor" => "Formal sharing with the guarantor",
        "spending.allies" => "Spending of the allies",
        "spending.mean" => "Mean spending of members",
        "spending.spread" => "Spread of spending",
        "spending.at_2" => "Members at 2 % of GDP",
        "spending.at_3_5" => "Members at 3.5 % of GDP",
        "spending.paper_5" => "Members at 5 % as reported",
        "spending.real_5" => "Members at 5 % without relabelling",
        "gdp.lost.allies" => "Output that the allies lose to tariffs",
        "gdp.lost.guarantor" => "Output that the guarantor loses to tariffs",
        "heat" => "Heat of disputes",
        "heat.peak" => "Highest heat of disputes",
        "posture.firm" => "Firmness of the targets",
        "coercion.words" => "Trust taken by claims and pressure",
        "coercion.economic" => "Trust taken by economic threats and acts",
        "coercion.force" => "Trust taken by threats of force",
        "coercion.cost" => "Part of threats of force that a reserve makes not worth while",
        "threat.coercer_first" => "Number of members that fear a coercing member most",
        "threat" => "Threat",
        "presence" => "Guarantor's troops with allies",
        "capability" => "Usable force",
        "capability.national" => "National forces added up",
        "army" => "Soldiers of common forces",
        "reserve" => "People in reserves",
        "security.gap.years" => "Security gap added up",
        "gate.days" => "Days until a decision",
        "gate.refused" => "Share of requests refused",
        "club.trust" => "Trust within clubs",
        "club.position" => "Days until a common position",
        "club.deterrence" => "Deterrence by the best club",
        "club.open_members" => "Members of the open coalition",
        "partner.promise" => "Worth of the promise to the partner",
        "partner.seat" => "Worth of a seat to the partner",
        "service.coverage" => "Cover by shared services",
        "service.dependence" => "Dependence on the owner of shared services",
        "service.project" => "Progress of a second source",
        "service.duplication" => "Services paid for twice",
        "substitute" => "Share of a European substitute",
        "cyber.level" => "Co-operation in cyber security",
        "release.standards" => "Standards handed over",
        "release.targets" => "Targets that industry knows",
        "release.trust" => "Trust gained by handing over",
        "release.leaks" => "Leaks so far",
        "adversary.belief.grey" => "The adversary's belief in an answer to grey-zone acts",
        "adversary.resolve" => "Perceived chance of a successful answer",
        "narrative" => "The adversary's tale of decay",
        "grey.tempo" => "Expected grey-zone acts",
        "grey.acts" => "Grey-zone acts",
        "grey.acts.digital" => "Digital grey-zone acts",
        "grey.attribution" => "Chance that a grey-zone act is traced",
        "grey.answer" => "Strength of the answer to grey-zone acts",
        "grey.answered" => "Share of grey-zone acts answered",
        "grey.success" => "Chance that a grey-zone act succeeds",
        "limited.acts" => "Limited act in the month (model quantity)",
        "limited.any" => "Limited act so far (model quantity)",
        _ => null,
    };

    /// <summary>The text with a capital first letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
