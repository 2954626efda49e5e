using System.Runtime.CompilerServices;

namespace Simulator.Model;

/// <summary>
/// The memory of a member's news. Figures have two rows, which the months write by turns, because others read those of last month while
/// the member writes new ones. Ties have one, which the member changes in place: what others take from them they take first, see
/// <see cref="Influence"/>. So the ties of an alliance stay in a core's cache.
/// </summary>
public sealed class NewsMemory
{
    private readonly LaneMemory ties, even, odd;

    internal NewsMemory(LaneMemory ties, LaneMemory even, LaneMemory odd) => (this.ties, this.even, this.odd) = (ties, even, odd);

    /// <summary>The news with the figures of a turn, 0 or 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal News News(int turn) => new(ties.Span, (turn == 0 ? even : odd).Span);
}
