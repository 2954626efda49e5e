using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static Simulator.Model.Elementary;
using static Simulator.Reference.TrustNetwork;

namespace Simulator.Reference;

/// <summary>What a member's signal does to the ties towards it, and the sum of the ties that it holds.</summary>
/// <param name="Keep">Share of a tie that stays in any case.</param>
/// <param name="Bend">What is lost in proportion to its square, at most 0.</param>
/// <param name="Pull">What is gained whatever it is, at least 0.</param>
/// <param name="Sum">Sum of the ties that the member holds, in the new month.</param>
internal record struct Heard(Lanes Keep, Lanes Bend, Lanes Pull, Lanes Sum)
{
    private const float Steady = (float)(1 - Return - Reciprocity);

    /// <summary>Of a signal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Heard Of(Lanes signal)
    {
        var gain = All((float)Gain) * Vector512.MaxNative(signal, Lanes.Zero);
        return new(All(Steady) - gain, All((float)Loss) * Vector512.MinNative(signal, Lanes.Zero), gain, Lanes.Zero);
    }

    /// <summary>
    /// Whether some signal of the month is so strong that a tie could leave [0, 1]. While gain and loss are at most 1 - r - k, none can: with
    /// T and the tie back in [0, 1] the next T is at least T (1 - r - k - b) + r B, which is above 0, and at most 1 - r (1 - B), which is
    /// below 1 by far more than rounding. That is so in all but some millionths of months: a loss beyond it needs a luck of more than 5.5
    /// standard deviations, and a gain beyond it is out of luck's reach.
    /// </summary>
    /// <param name="lowest">The lowest signal of all members.</param>
    /// <param name="highest">The highest.</param>
    public static bool IsBold(Lanes lowest, Lanes highest) =>
        Vector512.LessThanAny(lowest, All((float)(-Steady / Loss))) || Vector512.GreaterThanAny(highest, All((float)(Steady / Gain)));
}
