using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>
/// Chance of the draws: addressed, never streamed. The luck of a parameter depends on the seed, the draw and the parameter's own name
/// and on nothing else, so that a new parameter changes no other one and variants share all luck.
/// </summary>
internal static class Sampler
{
    private const uint NoMonth = uint.MaxValue; // histories address their chance by month, so no history shares these words

    private static readonly uint[] Addresses = [.. Parameters.All.Select(p => AddressOf(p.Name))];

    /// <summary>The value of a parameter in a draw, within the parameter's range.</summary>
    public static float Value(ulong seed, uint draw, Parameter parameter, Prior prior)
    {
        var value = prior is Constant constant ? constant.Value : prior.At(Luck(seed, draw, Addresses[parameter.Index]));
        return Math.Clamp((float)value, parameter.Min, parameter.Max);
    }

    /// <summary>A number inside (0, 1), uniform, with 53 bits.</summary>
    public static double Luck(ulong seed, uint draw, uint address)
    {
        var (high, low, _, _) = Philox.Block(seed, draw, address, 0, NoMonth);
        var bits = ((ulong)high << 32 | low) >> 11;
        return (bits + 0.5) / (1UL << 53);
    }

    /// <summary>FNV-1a of the name in 32 bits (Fowler, Noll and Vo).</summary>
    public static uint AddressOf(string name)
    {
        var hash = 2166136261u;
        foreach (var c in name) hash = unchecked((hash ^ c) * 16777619u);
        return hash;
    }
}
