namespace Simulator.Studies;

/// <summary>
/// Continuous ranked probability score of an ensemble against what happened: mean |X - y| - half of mean |X - X'| (Gneiting and
/// Raftery 2007). Lower is better; for a single forecast it is the absolute error. In the unit of the ensemble.
/// </summary>
public static class Crps
{
    /// <summary>Score of an ensemble with equal weights, at least one value; sorts a copy, so it takes n log n steps.</summary>
    public static double Of(ReadOnlySpan<double> ensemble, double observed)
    {
        if (ensemble.IsEmpty) throw new ArgumentException("An ensemble needs at least one value.", nameof(ensemble));
        var sorted = ensemble.ToArray();
        Array.Sort(sorted);
        double error = 0, spread = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            error += Math.Abs(sorted[i] - observed);
            spread += sorted[i] * (2.0 * i - sorted.Length + 1); // sum over pairs of |X - X'| / 2, from the order alone
        }

        double n = sorted.Length;
        return error / n - spread / (n * n);
    }
}
