using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Simulator.Model;

/// <summary>Holds trust within [-1, 1], in loops: in one instruction where the machine has it, by a bound that is read once.</summary>
internal readonly struct TrustBound
{
    private const byte LeastMagnitude = 2; // of two values, with the sign of the first
    private static readonly Lanes[] Bound = [Lanes.One];

    private readonly Lanes one;

    /// <summary>Reads the bound.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TrustBound() => one = Bound[0]; // a constant would be loaded again in every turn

    /// <summary>Trust, held.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lanes Hold(Lanes trust) =>
        Avx512DQ.IsSupported ? Avx512DQ.Range(trust, one, LeastMagnitude) : Elementary.Min(one, Elementary.Max(-one, trust));
}
