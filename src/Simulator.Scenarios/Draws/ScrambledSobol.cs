using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>
/// Points of Sobol's sequence, each coordinate scrambled as Owen (1995) does it: whether a bit is turned is a coin of its own for every
/// value of the bits above it. The scrambled points are as even as the plain ones, and each is uniform over seeds. A parameter has the
/// dimension of its place among all parameters, whether it is uncertain or not, so that a new unknown changes no other one. Parameters
/// beyond the last dimension with direction numbers are drawn independently.
/// </summary>
internal sealed class ScrambledSobol(ulong seed) : Luck
{
    private const int Bits = 32, FineBits = 53 - Bits;
    private const int Levels = 7; // a tree of seven bits has 127 inner nodes: their coins fit into the four words of one block

    /// <inheritdoc/>
    public override double Of(uint draw, Parameter parameter)
    {
        var address = AddressOf(parameter);
        if (parameter.Index >= Sobol.Dimensions) return RandomLuck.Uniform(seed, draw, address);
        var (fine, _, _, _) = RandomLuck.Words(seed, draw, address, Purpose.Value); // bits below the last one of the sequence are coins, for every point its own
        return RandomLuck.Inside((ulong)Scramble(Sobol.Coordinate(draw, parameter.Index), address) << FineBits | fine >> Bits - FineBits);
    }

    /// <summary>A scrambled coordinate, in units of 2^-32.</summary>
    public uint Scramble(uint coordinate, uint address)
    {
        var turned = 0u;
        for (var above = 0; above < Bits; above += Levels)
        {
            var prefix = (uint)((ulong)coordinate >> Bits - above);
            turned |= Turned(RandomLuck.Words(seed, prefix, address, Purpose.Scramble, above), coordinate, above);
        }

        return coordinate ^ turned;
    }

    /// <summary>The bits of a coordinate that are turned, of the seven below the first <paramref name="above"/> ones.</summary>
    private static uint Turned((uint W0, uint W1, uint W2, uint W3) coins, uint coordinate, int above)
    {
        var (turned, node) = (0u, 1);
        for (var bit = Bits - 1 - above; bit >= 0 && bit > Bits - 1 - above - Levels; bit--)
        {
            var word = (node >> 5) switch { 0 => coins.W0, 1 => coins.W1, 2 => coins.W2, _ => coins.W3 };
            turned |= (word >> (node & 31) & 1) << bit;
            node = node << 1 | (int)(coordinate >> bit & 1);
        }

        return turned;
    }
}
