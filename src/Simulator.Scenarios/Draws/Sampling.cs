using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>How the draws of a study fill the space of what we do not know.</summary>
public enum Sampling
{
    /// <summary>Every draw by itself: draws can be added without changing earlier ones.</summary>
    Random,

    /// <summary>One draw in each of as many equal slices of every parameter as there are draws; another number of draws gives other draws.</summary>
    LatinHypercube,

    /// <summary>Scrambled points of Sobol's sequence, most even at powers of two; draws can be added without changing earlier ones.</summary>
    Sobol,
}

/// <summary>Words about ways of sampling.</summary>
public static class SamplingWords
{
    /// <summary>The words of scenario files, in the order of <see cref="Sampling"/>.</summary>
    internal static readonly string[] All = ["random", "latin-hypercube", "sobol"];

    /// <summary>The word of scenario files, manifests and reports, for example latin-hypercube.</summary>
    public static string Word(this Sampling sampling) => All[(int)sampling];

    /// <summary>What the standard errors of a study mean; empty where they are what a reader expects, because draws are independent.</summary>
    /// <param name="sampling">How the study samples.</param>
    /// <param name="draws">Number of draws.</param>
    public static string AboutErrors(this Sampling sampling, int draws) => sampling switch
    {
        // Owen, A. B. (1997), Monte Carlo variance of scrambled net quadrature, SIAM Journal on Numerical Analysis 34, on both.
        Sampling.LatinHypercube =>
            "Standard errors are computed as if draws were independent. Draws of a Latin hypercube are not: the true error is no larger, but for one part in the number of draws, and smaller where what we do not know weighs more than chance.",
        Sampling.Sobol =>
            "Standard errors are computed as if draws were independent. Sobol draws are not: the true error is usually smaller where what we do not know weighs more than chance, but nothing guarantees it; to see it, run again with other seeds and compare the means." + Uneven(draws),
        _ => "",
    };

    /// <summary>What the 95 % of an interval of a mean hold for, one sentence; empty where draws are independent, so that they hold as they stand.</summary>
    public static string AboutInterval(this Sampling sampling) => sampling switch
    {
        Sampling.LatinHypercube => "Draws of a Latin hypercube are not independent; the interval is, if anything, wider than it must be.",
        Sampling.Sobol => "Sobol draws are not independent, so that 95 % is only nominal: the interval is usually wider than it must be, but nothing guarantees it.",
        _ => "",
    };

    /// <summary>The dimension of Sobol's sequence that a parameter has, from 1; null where there are no more, so that it is drawn independently.</summary>
    public static int? SobolDimension(this Parameter parameter) => parameter.Index < Scenarios.Sobol.Dimensions ? parameter.Index + 1 : null;

    private static string Uneven(int draws) =>
        int.IsPow2(draws) ? "" : FormattableString.Invariant($" {draws} draws are no power of two, so that they are less even than {1 << int.Log2(draws)} or {2L << int.Log2(draws)} would be.");
}
