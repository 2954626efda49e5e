using MathNet.Numerics.Distributions;
using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>A rank correlation between two parameters.</summary>
/// <param name="First">One parameter.</param>
/// <param name="Second">The other.</param>
/// <param name="Rank">Spearman's correlation of their ranks over draws, inside (-1, 1).</param>
public sealed record RankCorrelation(Parameter First, Parameter Second, double Rank);

/// <summary>
/// Rank correlations as a Gaussian copula: luck becomes normal, normals are mixed by the Cholesky factor of their correlations, and
/// become luck again. Each parameter keeps its distribution, and a draw needs no other draw. Of parameters that hang together, the first
/// of <see cref="Parameters.All"/> keeps its own luck and the later ones lean on the earlier ones.
/// </summary>
internal sealed class Dependence
{
    private const double Edge = 1.0 / (1UL << 53); // luck stays inside (0, 1)

    private readonly (Parameter Parameter, double Weight)[]?[] rows = new (Parameter, double)[]?[Parameters.All.Count];

    /// <summary>The dependence that correlations describe.</summary>
    /// <exception cref="ArgumentException">They contradict each other.</exception>
    public static Dependence Of(IReadOnlyList<RankCorrelation> correlations)
    {
        var dependence = new Dependence();
        foreach (var together in Groups(correlations))
        {
            var factor = Factor(together, correlations, 1) ?? throw new ArgumentException("The correlations contradict each other.", nameof(correlations));
            for (var i = 1; i < together.Count; i++) dependence.rows[together[i].Index] = [.. factor[i].Select((weight, j) => (together[j], weight))];
        }

        return dependence;
    }

    /// <summary>The luck of a parameter, given that of the ones it leans on.</summary>
    public double Luck(Luck independent, uint draw, Parameter parameter)
    {
        if (rows[parameter.Index] is not { } row) return independent.Of(draw, parameter);
        var normal = 0.0;
        foreach (var (leaned, weight) in row) normal += weight * Normal.InvCDF(0, 1, independent.Of(draw, leaned));
        return Math.Clamp(Normal.CDF(0, 1, normal), Edge, 1 - Edge);
    }

    /// <summary>Parameters that hang together by correlations other than 0, each group in the order of all parameters.</summary>
    public static IEnumerable<IReadOnlyList<Parameter>> Groups(IReadOnlyList<RankCorrelation> correlations)
    {
        var group = Parameters.All.Select(p => p.Index).ToArray();
        foreach (var (first, second, _) in correlations.Where(c => c.Rank != 0))
        {
            var (kept, joined) = (group[first.Index], group[second.Index]);
            for (var i = 0; i < group.Length; i++)
                if (group[i] == joined) group[i] = kept;
        }

        return Parameters.All.GroupBy(p => group[p.Index]).Select(g => g.ToList()).Where(g => g.Count > 1);
    }

    /// <summary>Lower Cholesky factor of the correlations of normals, row by row; null where the matrix is not positive definite.</summary>
    /// <param name="together">A group of parameters.</param>
    /// <param name="correlations">All correlations.</param>
    /// <param name="share">Multiplies each.</param>
    public static double[][]? Factor(IReadOnlyList<Parameter> together, IReadOnlyList<RankCorrelation> correlations, double share)
    {
        const double least = 1e-9; // less is a value that the others decide, but for rounding
        var ranks = Ranks(together, correlations);
        var factor = new double[together.Count][];
        for (var i = 0; i < factor.Length; i++)
        {
            factor[i] = new double[i + 1];
            var rest = 1.0;
            for (var j = 0; j < i; j++)
            {
                var sum = OfNormals(share * ranks[i, j]);
                for (var k = 0; k < j; k++) sum -= factor[i][k] * factor[j][k];
                factor[i][j] = sum / factor[j][j];
                rest -= factor[i][j] * factor[i][j];
            }

            if (rest < least) return null;
            factor[i][i] = Math.Sqrt(rest);
        }

        return factor;
    }

    /// <summary>Pearson's correlation of two normals whose ranks correlate so much (Pearson 1907).</summary>
    private static double OfNormals(double rank) => 2 * Math.Sin(Math.PI / 6 * rank);

    /// <summary>The rank correlations of a group below its diagonal; 0 where none is stated.</summary>
    private static double[,] Ranks(IReadOnlyList<Parameter> together, IReadOnlyList<RankCorrelation> correlations)
    {
        var places = new int[Parameters.All.Count];
        Array.Fill(places, -1);
        for (var i = 0; i < together.Count; i++) places[together[i].Index] = i;
        var ranks = new double[together.Count, together.Count];
        foreach (var (first, second, rank) in correlations)
        {
            var (i, j) = (places[first.Index], places[second.Index]);
            if (i >= 0 && j >= 0) ranks[Math.Max(i, j), Math.Min(i, j)] = rank;
        }

        return ranks;
    }
}
