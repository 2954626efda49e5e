using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>Choice by utility with mistakes: probability proportional to exp(sharpness * utility) (quantal response, McKelvey and Palfrey 1995).</summary>
internal static class Logit
{
    /// <summary>Turns utilities into probabilities in place; the largest utility is taken off first, so nothing overflows.</summary>
    public static void Shares(Span<Lanes> utilities, Lanes sharpness)
    {
        var best = utilities[0];
        foreach (var utility in utilities) best = Elementary.Max(best, utility);
        var sum = Lanes.Zero;
        for (var j = 0; j < utilities.Length; j++)
        {
            utilities[j] = Elementary.Exp(sharpness * (utilities[j] - best));
            sum += utilities[j];
        }

        for (var j = 0; j < utilities.Length; j++) utilities[j] /= sum;
    }

    /// <summary>Index drawn from probabilities by one uniform.</summary>
    public static Lanes Pick(ReadOnlySpan<Lanes> shares, Lanes uniform)
    {
        Lanes index = Lanes.Zero, cumulated = Lanes.Zero;
        for (var j = 0; j < shares.Length - 1; j++)
        {
            cumulated += shares[j];
            index += Elementary.Flag(Vector512.GreaterThan(uniform, cumulated));
        }

        return index;
    }
}
