using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>What staff let flow between members: how much reaches each, and how open the alliance is.</summary>
internal static class Openness
{
    // Share that flows at each stance, by lane. Read from memory before the loop: what is written in it would be loaded again in every turn.
    private static readonly Lanes[] FlowAt = [Sharing.Flow(Lanes.Indices)];

    /// <summary>Notes on the board what reaches each member, and returns what flows from each to each, weighted by both.</summary>
    /// <param name="world">What is played.</param>
    /// <param name="board">A board with all news.</param>
    /// <param name="weights">Weight of a member as giver and as receiver.</param>
    [MethodImpl(MethodImplOptions.NoInlining)] // inside its caller the loop would call what it is made of
    public static Lanes Gather(World world, Board board, ReadOnlySpan<Lanes> weights)
    {
        Span<Lanes> received = board.Received.AsSpan()[..weights.Length];
        received.Clear();
        Lanes sum = Lanes.Zero, flows = FlowAt[0];
        for (var i = 0; i < weights.Length; i += 2) // two givers at a time, so that what reaches a member is fetched once for both
        {
            var k = Math.Min(i + 1, weights.Length - 1);
            ReadOnlySpan<Lanes> stance = board.News(i).Stance[..weights.Length], candour = board.News(i).Candour[..weights.Length];
            ReadOnlySpan<Lanes> nextStance = board.News(k).Stance[..weights.Length], nextCandour = board.News(k).Candour[..weights.Length];
            Lanes collected = Elementary.All(world.Collection[i]), next = Elementary.All(k > i ? world.Collection[k] : 0); // the last of an odd number stands alone
            Lanes open = Lanes.Zero, nextOpen = Lanes.Zero;
            for (var j = 0; j < weights.Length; j++)
            {
                Lanes flow = Flow(flows, stance[j]) * candour[j], nextFlow = Flow(flows, nextStance[j]) * nextCandour[j]; // nothing towards oneself: no stance
                received[j] = Elementary.Fma(next, nextFlow, Elementary.Fma(collected, flow, received[j]));
                open = Elementary.Fma(weights[j], flow, open);
                nextOpen = Elementary.Fma(weights[j], nextFlow, nextOpen);
            }

            sum = Elementary.Fma(weights[i], open, sum);
            if (k > i) sum = Elementary.Fma(weights[k], nextOpen, sum);
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes Flow(Lanes flows, Lanes stance) => Vector512.ShuffleNative(flows, Vector512.ConvertToInt32Native(stance)); // a stance is a whole number
}
