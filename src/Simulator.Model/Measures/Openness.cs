namespace Simulator.Model;

/// <summary>What staff let flow between members: how much reaches each, and how open the alliance is.</summary>
internal static class Openness
{
    /// <summary>Notes on the board what reaches each member, and returns what flows from each to each, weighted by both.</summary>
    /// <param name="world">What is played.</param>
    /// <param name="board">A board with all news.</param>
    /// <param name="weights">Weight of a member as giver and as receiver.</param>
    public static Lanes Gather(World world, Board board, ReadOnlySpan<Lanes> weights)
    {
        Span<Lanes> received = board.Received;
        received.Clear();
        var sum = Lanes.Zero;
        for (var i = 0; i < weights.Length; i++)
        {
            ReadOnlySpan<Lanes> stance = board.News(i).Stance[..weights.Length], candour = board.News(i).Candour[..weights.Length];
            var collected = Elementary.All(world.Collection[i]);
            var open = Lanes.Zero;
            for (var j = 0; j < weights.Length; j++)
            {
                var flow = Sharing.Flow(stance[j]) * candour[j]; // nothing for j = i: no stance towards oneself
                received[j] = Elementary.Fma(collected, flow, received[j]);
                open = Elementary.Fma(weights[j], flow, open);
            }

            sum = Elementary.Fma(weights[i], open, sum);
        }

        return sum;
    }
}
