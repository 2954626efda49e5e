using System.Xml.Linq;

namespace Simulator.Figures.Page;

/// <summary>What a report must say before it shows a curve.</summary>
internal static class Limits
{
    private static readonly (string Claim, string Reason)[] All =
    [
        ("It is an aid to thinking, not a forecast.", "Apart from spending, nothing here has been checked against what happened, nor could it be: the record holds one invocation of Article 5 and no attack. The curves are what the assumptions below imply."),
        ("No probability of war, invasion or exit.", "The adversary's motives are invented. A single level means nothing; a difference between variants under the same chance means something."),
        ("The bands are too narrow.", "Fitted to NATO's tables of 2014 to 2019, plain 90 % bands of spending held only 47 to 76 % of what came from 2020 to 2025: surprises that no model listed decided the result."),
        ("Trust between governments is not measured.", "Polls of publics stand in for it, for a few countries; the step from publics to governments is assumed."),
        ("Whether harm lasts is disputed.", "Analysts in 2026 saw a line that cannot be uncrossed; in 2021 trust of publics came back within months of a new leader (Pew 2021). Read results with and without scars side by side."),
        ("How reliable allies are is disputed.", "Studies of past wars find that from 22 to 75 % of alliances were honoured, depending on period and definition (Leeds 2003; Berkemeier and Fuhrmann 2018). So are free riding and the price of backing down."),
        ("Spending is not capability.", "Nor is reported spending always spending: definitions changed in 2026 and first estimates move by up to half a percentage point of GDP."),
        ("One side only.", "The adversary has no society, no fear and no security dilemma here. That more arms always deter must not be read out of it."),
        ("States are single actors.", "Parties, parliaments, courts and named leaders are left out; defaults for a country are starting points from public data, not a judgement of a nation."),
        ("Not for operations.", "There are no targets, no use of force and no nuclear use in it."),
        ("Publishing can do harm.", "To say that an ally would not answer can itself weaken deterrence; answers of single members are therefore not shown here."),
    ];

    /// <summary>The limits as a list.</summary>
    public static XElement List() =>
        new("ul", All.Select(l => new XElement("li", new XElement("strong", l.Claim), " ", l.Reason)));
}
