using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Grey-zone acts: a Poisson count whose tempo rises as perceived resolve falls, attributed or not, and the case that the council takes up.
/// </summary>
internal static class GreyZone
{
    private const int Cap = 50; // acts a month

    /// <summary>Tempo of a month: start * exp(deterred * response * (resolve at the start - resolve)), at most 50.</summary>
    public static Lanes Tempo(Rates rates, Lanes startResolve, Lanes resolve) =>
        Elementary.Min(rates[Parameters.GreyTempo] * Elementary.Exp(rates[Parameters.Deterred] * rates[Parameters.GreyResponse] * (startResolve - resolve)), Elementary.All(Cap));

    /// <summary>Chance that an act is attributed, from the openness of information inside the alliance and what shared services cover.</summary>
    public static Lanes Attribution(Rates rates, Lanes openness, Lanes coverage) => Elementary.Clip(
        rates[Parameters.AttributionBase] + rates[Parameters.AttributionSharing] * openness + rates[Parameters.AttributionService] * coverage
            - rates[Parameters.ServiceBlindness] * (Lanes.One - coverage), 0, 1);

    /// <summary>Number of acts and attributed part of them: two Poisson counts, which is the same as sorting one (thinning).</summary>
    public static (Lanes Count, Lanes Attributed) Acts(Words words, Lanes tempo, Lanes attribution)
    {
        var attributed = words.Poisson(0, tempo * attribution, Cap);
        var count = attributed + words.Poisson(1, tempo * (Lanes.One - attribution), Cap);
        return (count, attributed / Elementary.Max(count, Lanes.One));
    }

    /// <summary>Index of the target, drawn by exposure and aid to the attacked partner.</summary>
    public static Lanes Target(World world, Lanes uniform)
    {
        Lanes index = Lanes.Zero;
        var cumulated = 0f;
        for (var j = 0; j < world.Count - 1; j++)
        {
            cumulated += world.GreyShare[j];
            index += Elementary.Flag(Vector512.GreaterThan(uniform, Elementary.All(cumulated)));
        }

        return index;
    }
}
