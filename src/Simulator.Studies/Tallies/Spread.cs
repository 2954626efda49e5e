namespace Simulator.Studies;

/// <summary>Standard errors and shares of variance, from exact sums. Numerators are whole: nothing cancels. At most 2^31 histories fit 128 bits.</summary>
internal static class Spread
{
    /// <summary>Standard error of a mean in fixed point: of draw means, or of histories where there is one draw; NaN for a single history.</summary>
    public static double OfMean(in Tally tally, Study study) => study.Draws > 1
        ? OfDrawMeans(tally.Sum, tally.DrawSquares, study)
        : Math.Sqrt(Excess(study.Histories, tally.Squares, tally.Sum) / study.Histories / study.Histories / (study.Histories - 1.0));

    /// <summary>Spread of draw means over the square root of draws, in fixed point; NaN for a single draw.</summary>
    public static double OfDrawMeans(long sum, UInt128 drawSquares, Study study) =>
        Math.Sqrt(Excess(study.Draws, drawSquares, sum) / study.Histories / study.Histories / (study.Draws - 1.0));

    /// <summary>
    /// Share of the variance of histories that lies between draws (what we do not know), by the unbiased estimate of a one-way
    /// random-effects analysis of variance, clipped to [0, 1]; NaN where nothing varies or there are no replications to tell chance by.
    /// </summary>
    public static double DrawsShare(in Tally tally, Study study)
    {
        var (draws, replications) = (study.Draws, study.Replications);
        if (draws < 2 || replications < 2) return double.NaN;
        var within = (double)((UInt128)replications * tally.Squares - tally.DrawSquares) / replications / draws / (replications - 1.0);
        var means = Excess(draws, tally.DrawSquares, tally.Sum) / draws / replications / replications / (draws - 1.0);
        var between = Math.Max(0, means - within / replications);
        return between + within == 0 ? double.NaN : between / (between + within);
    }

    // Number of terms times their sum of squares, less the square of their sum: never negative.
    private static double Excess(int terms, UInt128 squares, long sum) => (double)((UInt128)terms * squares - Tally.Square(sum));
}
