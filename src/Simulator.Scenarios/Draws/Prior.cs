using MathNet.Numerics.Distributions;

namespace Simulator.Scenarios;

/// <summary>A distribution of one parameter: what we do not know about it.</summary>
public abstract record Prior
{
    /// <summary>The value below which a share <paramref name="u"/> of the distribution lies.</summary>
    /// <param name="u">Inside (0, 1).</param>
    public abstract double At(double u);

    /// <summary>The distribution in words, for example "uniform 9 to 36".</summary>
    public abstract string Words { get; }

    /// <summary>A typical value and the distribution, for example "0.2 (uniform 0 to 0.4)"; the value alone for a constant.</summary>
    public virtual string Text => $"{NumberText.Of(Math.Round(At(0.5), 6))} ({Words})";

    /// <summary>True where all draws have the same value.</summary>
    public virtual bool IsCertain => false;

    /// <summary>Short text of a number.</summary>
    protected static string Show(double value) => NumberText.Of(value);
}

/// <summary>One value in all draws.</summary>
/// <param name="Value">The value.</param>
public sealed record Constant(double Value) : Prior
{
    /// <inheritdoc/>
    public override string Words => Show(Value);

    /// <inheritdoc/>
    public override string Text => Words;

    /// <inheritdoc/>
    public override bool IsCertain => true;

    /// <inheritdoc/>
    public override double At(double u) => Value;
}

/// <summary>
/// A deep range: a number of which nobody can say how likely its values are. All draws have the stated value, and each end of the range
/// is played apart, as a variant of its own.
/// </summary>
/// <param name="Value">The stated value, between the ends.</param>
/// <param name="Low">Lowest value.</param>
/// <param name="High">Highest value.</param>
public sealed record Deep(double Value, double Low, double High) : Prior
{
    /// <inheritdoc/>
    public override string Words => $"deep {Show(Low)} to {Show(High)}, each end played apart";

    /// <inheritdoc/>
    public override bool IsCertain => true;

    /// <inheritdoc/>
    public override double At(double u) => Value;
}

/// <summary>All values between two ends are equally likely.</summary>
/// <param name="Low">Lowest value.</param>
/// <param name="High">Highest value.</param>
public sealed record Uniform(double Low, double High) : Prior
{
    /// <inheritdoc/>
    public override string Words => $"uniform {Show(Low)} to {Show(High)}";

    /// <inheritdoc/>
    public override double At(double u) => Low + u * (High - Low);
}

/// <summary>A normal distribution.</summary>
/// <param name="Mean">Mean.</param>
/// <param name="Spread">Standard deviation, above 0.</param>
public sealed record Bell(double Mean, double Spread) : Prior
{
    /// <inheritdoc/>
    public override string Words => $"normal, mean {Show(Mean)}, sd {Show(Spread)}";

    /// <inheritdoc/>
    public override double At(double u) => Normal.InvCDF(Mean, Spread, u);
}

/// <summary>A distribution whose logarithm is normal.</summary>
/// <param name="Median">Median, above 0.</param>
/// <param name="Spread">Standard deviation of the logarithm, above 0.</param>
public sealed record LogBell(double Median, double Spread) : Prior
{
    /// <inheritdoc/>
    public override string Words => $"lognormal, median {Show(Median)}, log sd {Show(Spread)}";

    /// <inheritdoc/>
    public override double At(double u) => Median * Math.Exp(Spread * Normal.InvCDF(0, 1, u));
}

/// <summary>A beta distribution on [0, 1].</summary>
/// <param name="A">First shape, above 0.</param>
/// <param name="B">Second shape, above 0.</param>
public sealed record BetaShare(double A, double B) : Prior
{
    /// <inheritdoc/>
    public override string Words => $"beta {Show(A)}, {Show(B)}";

    /// <inheritdoc/>
    public override double At(double u) => Beta.InvCDF(A, B, u);
}

/// <summary>A few single values with weights.</summary>
/// <param name="Values">Values in ascending order, each with its weight; weights sum to 1.</param>
public sealed record Discrete(IReadOnlyList<(double Value, double Weight)> Values) : Prior
{
    /// <inheritdoc/>
    public override string Words => string.Join(" or ", Values.Select(v => $"{Show(v.Value)} (weight {Show(v.Weight)})"));

    /// <inheritdoc/>
    public override string Text => Words;

    /// <inheritdoc/>
    public override double At(double u)
    {
        var below = 0.0;
        foreach (var (value, weight) in Values)
            if (u < (below += weight)) return value;
        return Values[^1].Value;
    }
}
