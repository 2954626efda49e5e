using System.Numerics;
using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>
/// A Latin hypercube (McKay, Beckman and Conover 1979): of every parameter, each of n equal slices holds one of the n draws, at a random
/// place in the slice; which slice a draw has, a shuffle of the parameter's own says.
/// </summary>
/// <param name="seed">Seed of the study.</param>
/// <param name="draws">Number of draws, 1 to 2^24.</param>
internal sealed class LatinHypercube(ulong seed, int draws) : Luck
{
    private const int Rounds = 8; // four make a Feistel network indistinguishable from chance (Luby and Rackoff 1988); more for few draws

    // Draws are numbered in two halves of so many bits.
    private readonly int half = Math.Max(1, (BitOperations.Log2((uint)Math.Max(1, draws - 1)) + 2) / 2);

    /// <inheritdoc/>
    public override double Of(uint draw, Parameter parameter)
    {
        var address = AddressOf(parameter);
        var (bits, _, _, _) = RandomLuck.Words(seed, draw, address, Purpose.Value);
        var inside = ((bits >> 4) + 0.5) / (1 << 28); // with the slice no more than 53 bits: nothing is rounded into the next slice
        return (SliceOf(draw, address) + inside) / draws;
    }

    /// <summary>The slice of a draw, from 0: each draw has its own. The network shuffles more numbers than there are draws, and is asked again until it names one that is a draw.</summary>
    public uint SliceOf(uint draw, uint address)
    {
        var slice = draw;
        do slice = Shuffled(slice, address);
        while (slice >= (uint)draws);
        return slice;
    }

    private uint Shuffled(uint number, uint address)
    {
        var mask = (1u << half) - 1;
        var (left, right) = (number >> half, number & mask);
        for (var round = 0; round < Rounds; round++)
            (left, right) = (right, left ^ RandomLuck.Words(seed, right, address, Purpose.Shuffle, round).W0 & mask);
        return left << half | right;
    }
}
