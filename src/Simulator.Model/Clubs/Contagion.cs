using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Where a member of a club that shares all closes a tier towards a partner in the club, the others become wary of that partner for half a year: they give
/// up a tier at higher trust. It spares the rest of the alliance.
/// </summary>
internal sealed class Contagion(World world)
{
    private const float WaryMonths = 6; // assumption: half a year

    private readonly (int Holder, int Partner)[] pairs = Pairs(world);
    private readonly Lanes[] stance = new Lanes[Pairs(world).Length];
    private readonly Lanes[] left = new Lanes[Pairs(world).Length];

    public void Begin(Board first)
    {
        for (var p = 0; p < pairs.Length; p++) stance[p] = first.News(pairs[p].Holder).Stance[pairs[p].Partner];
        left.AsSpan().Clear();
    }

    /// <summary>Notes who closed a tier last month, and how wary that leaves the others.</summary>
    public void Move(Tile tile)
    {
        for (var p = 0; p < pairs.Length; p++) left[p] = Elementary.Positive(left[p] - Lanes.One);
        for (var p = 0; p < pairs.Length; p++)
        {
            var now = tile.Last.News(pairs[p].Holder).Stance[pairs[p].Partner];
            var closed = Vector512.LessThan(now, stance[p]);
            stance[p] = now;
            if (Elementary.Any(closed)) Warn(pairs[p], closed);
        }

        for (var p = 0; p < pairs.Length; p++)
            tile.Now.SetWariness(pairs[p].Holder, pairs[p].Partner, Vector512.GreaterThan(left[p], Lanes.Zero) & tile.Rates[Parameters.SharingContagion]);
    }

    private void Warn((int Holder, int Partner) closing, Lanes closed)
    {
        for (var p = 0; p < pairs.Length; p++)
            if (pairs[p].Partner == closing.Partner && pairs[p].Holder != closing.Holder)
                left[p] = Elementary.Choose(closed, Elementary.All(WaryMonths), left[p]);
    }

    private static (int Holder, int Partner)[] Pairs(World world) =>
    [
        .. from holder in Enumerable.Range(0, world.Count)
           from partner in Enumerable.Range(0, world.Count)
           where holder != partner && world.SharesAll(holder)[partner]
           select (holder, partner),
    ];
}
