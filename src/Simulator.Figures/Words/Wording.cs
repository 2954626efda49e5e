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
        var unit => $"{NameOf(indicator)} ({unit})",
    };

    private static string? Known(string name) => name switch
    {
        "cohesion" => "Cohesion",
        "cohesion.relative" => "Cohesion against its start",
        "cohesion.trust" => "Trust between members",
        "cohesion.cut" => "Trust across the weakest divide",
        "cohesion.connectivity" => "Connectivity of trust",
        "cohesion.votes" => "Likeness of votes",
        "cohesion.information" => "Openness of information",
        "deterrence" => "Deterrence",
        "deterrence.margin" => "Margin of deterrence",
        "response.true" => "True chance of a unified answer",
        "response.perceived" => "Perceived chance of a unified answer",
        "response.gap" => "Gap between true and perceived answer",
        "response.coalition" => "Chance of an answer by a club",
        "trust.guarantor" => "Trust in the guarantor",
        "trust.guarantor.leader" => "Trust of leaders in the guarantor",
        "trust.guarantor.service" => "Trust of services in the guarantor",
        "trust.others" => "Trust among the other members",
        "trust.ceiling" => "Ceiling of repairable trust",
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
        "heat" => "Heat of disputes",
        "heat.peak" => "Highest heat of disputes",
        "threat" => "Threat",
        "presence" => "Guarantor's troops with allies",
        "capability" => "Usable force",
        "grey.tempo" => "Expected grey-zone acts",
        "grey.acts" => "Grey-zone acts",
        "limited.acts" => "Limited act in the month (model quantity)",
        "limited.any" => "Limited act so far (model quantity)",
        _ => null,
    };

    /// <summary>The text with a capital first letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
