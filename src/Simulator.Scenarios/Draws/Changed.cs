using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>What a variant makes of the value that the baseline draws: draw by draw the same luck, and a stated difference.</summary>
/// <param name="Base">The baseline's distribution.</param>
/// <param name="Parameter">The parameter; the baseline's value is held within its range first.</param>
public abstract record Changed(Prior Base, Parameter Parameter) : Prior
{
    /// <inheritdoc/>
    public override bool IsCertain => Base.IsCertain;

    /// <inheritdoc/>
    public override double At(double u) => Of(Math.Clamp(Base.At(u), Parameter.Min, Parameter.Max));

    /// <summary>The variant's value for one of the baseline.</summary>
    protected abstract double Of(double value);
}

/// <summary>The baseline's value plus a number.</summary>
/// <param name="Base">The baseline's distribution.</param>
/// <param name="Parameter">The parameter.</param>
/// <param name="Added">What is added, in the parameter's unit.</param>
public sealed record Shifted(Prior Base, Parameter Parameter, double Added) : Changed(Base, Parameter)
{
    /// <inheritdoc/>
    public override string Words => Added < 0 ? $"what the baseline draws less {Show(-Added)}" : $"what the baseline draws plus {Show(Added)}";

    /// <inheritdoc/>
    protected override double Of(double value) => value + Added;
}

/// <summary>The baseline's value times a number.</summary>
/// <param name="Base">The baseline's distribution.</param>
/// <param name="Parameter">The parameter.</param>
/// <param name="Factor">The factor, at least 0.</param>
public sealed record Scaled(Prior Base, Parameter Parameter, double Factor) : Changed(Base, Parameter)
{
    /// <inheritdoc/>
    public override string Words => $"what the baseline draws times {Show(Factor)}";

    /// <inheritdoc/>
    protected override double Of(double value) => value * Factor;
}
