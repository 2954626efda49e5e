using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>Who has broken its word so that others feel it this month: an open default on the pledge, or relabelling that was found out last month.</summary>
internal static class Breaches
{
    public static void Gather(Tile tile)
    {
        var now = tile.Now;
        now.Breaking = MemberSet.Empty;
        for (var i = 0; i < tile.World.Count; i++)
        {
            var broken = Blame(now, i) + tile.Last.News(i).Found;
            if (Elementary.Any(Vector512.GreaterThan(broken, Lanes.Zero))) now.Breaking = now.Breaking.With(i);
        }
    }

    /// <summary>Severity of a member's open default, 0 without one.</summary>
    public static Lanes Blame(Happenings now, int member) =>
        Elementary.Choose(Vector512.Equals(now.Defaulter, Elementary.All(member)), now.Default, Lanes.Zero);
}
