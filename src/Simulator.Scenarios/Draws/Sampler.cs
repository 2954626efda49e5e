using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>
/// The values of all uncertain parameters in every draw of a study. Any draw can be asked for at any time and from any thread; the same
/// draw has the same luck in every variant.
/// </summary>
public sealed class Sampler
{
    private readonly Luck luck;
    private readonly Dependence dependence;

    /// <summary>Makes the sampler of a study.</summary>
    /// <param name="scenario">Says how to sample, and which parameters go together.</param>
    /// <param name="seed">Seed of the study.</param>
    /// <param name="draws">Number of draws of the study, at least 1; a Latin hypercube depends on it.</param>
    /// <exception cref="ArgumentException">The scenario's correlations contradict each other.</exception>
    public Sampler(Scenario scenario, ulong seed, int draws) =>
        (luck, dependence) = (Luck.With(scenario.Sampling, seed, draws), Dependence.Of(scenario.Correlations));

    /// <summary>Samples all parameters of a draw.</summary>
    /// <param name="variant">A variant of the scenario.</param>
    /// <param name="draw">Number of the draw, from 0.</param>
    /// <param name="values">Receives one value a parameter, in the order of <see cref="Parameters.All"/>, within its range.</param>
    public void Sample(Variant variant, uint draw, Span<float> values)
    {
        foreach (var parameter in Parameters.All) values[parameter.Index] = Value(draw, parameter, variant.Priors[parameter.Index]);
    }

    /// <summary>The value of a parameter in a draw; what lies beyond the parameter's range is held at its end.</summary>
    internal float Value(uint draw, Parameter parameter, Prior prior)
    {
        var value = prior.IsCertain ? prior.At(0.5) : prior.At(dependence.Luck(luck, draw, parameter));
        return Math.Clamp((float)value, parameter.Min, parameter.Max);
    }
}
