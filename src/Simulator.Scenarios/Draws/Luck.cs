using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>
/// Where in its distribution a parameter lies in a draw: addressed, never streamed. It depends on the seed, the draw and the parameter
/// and on nothing else (a Latin hypercube also on the number of draws), so that a new parameter changes no other one, variants share all
/// luck, and any thread may play any draw.
/// </summary>
internal abstract class Luck
{
    private static readonly uint[] Addresses = [.. Parameters.All.Select(p => Philox.AddressOf(p.Name))];

    /// <summary>The luck of a study.</summary>
    /// <param name="sampling">How draws are spread.</param>
    /// <param name="seed">Seed of the study.</param>
    /// <param name="draws">Number of draws.</param>
    public static Luck With(Sampling sampling, ulong seed, int draws) => sampling switch
    {
        Sampling.LatinHypercube => new LatinHypercube(seed, draws),
        Sampling.Sobol => new ScrambledSobol(seed),
        _ => new RandomLuck(seed),
    };

    /// <summary>A number inside (0, 1), uniform over seeds.</summary>
    public abstract double Of(uint draw, Parameter parameter);

    /// <summary>The parameter's own part of the address of all its luck.</summary>
    protected static uint AddressOf(Parameter parameter) => Addresses[parameter.Index];
}

/// <summary>Independent draws.</summary>
internal sealed class RandomLuck(ulong seed) : Luck
{
    /// <inheritdoc/>
    public override double Of(uint draw, Parameter parameter) => Uniform(seed, draw, AddressOf(parameter));

    /// <summary>A number inside (0, 1), uniform, with 53 bits.</summary>
    public static double Uniform(ulong seed, uint draw, uint address)
    {
        var (high, low, _, _) = Words(seed, draw, address, Purpose.Value);
        return Inside(((ulong)high << 32 | low) >> 11);
    }

    /// <summary>The middle of one of 2^53 equal parts of (0, 1).</summary>
    public static double Inside(ulong part) => (part + 0.5) / (1UL << 53);

    /// <summary>Four random words at an address that no history uses: histories address their chance by month, and none plays the last month of all.</summary>
    public static (uint W0, uint W1, uint W2, uint W3) Words(ulong seed, uint which, uint address, Purpose purpose, int level = 0) =>
        Philox.Block(seed, which, address, (uint)purpose | (uint)level << 8, uint.MaxValue);
}

/// <summary>What the luck of a parameter is used for.</summary>
internal enum Purpose : uint
{
    /// <summary>A value, or its place within a slice.</summary>
    Value = 0,

    /// <summary>The order of the slices of a Latin hypercube.</summary>
    Shuffle = 1,

    /// <summary>The scrambling of Sobol points.</summary>
    Scramble = 2,
}
