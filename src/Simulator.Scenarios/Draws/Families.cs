using MathNet.Numerics.Distributions;

namespace Simulator.Scenarios;

/// <summary>A triangular distribution.</summary>
/// <param name="Low">Lowest value.</param>
/// <param name="Mode">Likeliest value, between the two ends.</param>
/// <param name="High">Highest value.</param>
public sealed record Triangle(double Low, double Mode, double High) : Prior
{
    /// <inheritdoc/>
    public override string Words => $"triangular {Show(Low)}, {Show(Mode)}, {Show(High)}";

    /// <inheritdoc/>
    public override double At(double u) => Triangular.InvCDF(Low, High, Mode, u);
}

/// <summary>A PERT distribution (Malcolm, Roseboom, Clark and Fazar 1959): a beta distribution stretched between two ends, its mean (low + 4 mode + high) / 6.</summary>
/// <param name="Low">Lowest value.</param>
/// <param name="Mode">Likeliest value, between the two ends.</param>
/// <param name="High">Highest value.</param>
public sealed record Pert(double Low, double Mode, double High) : Prior
{
    /// <inheritdoc/>
    public override string Words => $"PERT {Show(Low)}, {Show(Mode)}, {Show(High)}";

    /// <inheritdoc/>
    public override double At(double u) => Low + (High - Low) * Beta.InvCDF(1 + 4 * (Mode - Low) / (High - Low), 1 + 4 * (High - Mode) / (High - Low), u);
}

/// <summary>A Student t distribution: a bell with heavier tails.</summary>
/// <param name="Centre">Median.</param>
/// <param name="Scale">Scale, above 0; the standard deviation is larger.</param>
/// <param name="Degrees">Degrees of freedom, at least 1; the fewer, the heavier the tails.</param>
public sealed record HeavyBell(double Centre, double Scale, double Degrees) : Prior
{
    /// <inheritdoc/>
    public override string Words => $"Student t, centre {Show(Centre)}, scale {Show(Scale)}, {Show(Degrees)} degrees of freedom";

    /// <inheritdoc/>
    public override double At(double u) => Centre + Scale * (u < 0.5 ? -Beyond(u) : Beyond(1 - u));

    /// <summary>How far out a share of one tail begins, in scales: by halving, because the library's own quantile gives up beyond 800.</summary>
    private double Beyond(double share)
    {
        const double precision = 1e-10; // relative; a parameter has single precision
        var (low, high) = (0.0, 1.0);
        while (StudentT.CDF(0, 1, Degrees, -high) > share) (low, high) = (high, 2 * high);
        while (high - low > precision * Math.Max(high, 0.001))
        {
            var middle = (low + high) / 2;
            if (StudentT.CDF(0, 1, Degrees, -middle) > share) low = middle;
            else high = middle;
        }

        return high;
    }
}
