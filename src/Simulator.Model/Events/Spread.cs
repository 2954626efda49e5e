using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>How far each member feels an act: wholly as a target, else by a floor and by affinity with the nearest target.</summary>
internal static class Spread
{
    /// <summary>An act on the same targets in every history.</summary>
    public static void Over(Tile tile, Strike strike, Lanes severity, MemberSet targets)
    {
        strike.Severity = severity;
        severity = Damped(tile, strike);
        for (var i = 0; i < tile.World.Count; i++)
        {
            if (i == strike.Actor) continue;
            var hit = targets.Contains(i);
            strike.Direct[i] = hit ? severity : Lanes.Zero;
            strike.Felt[i] = hit ? severity : severity * Share(tile, Nearest(tile.World, i, targets));
        }
    }

    /// <summary>An act on a target that differs from lane to lane; severity 0 where nothing happens.</summary>
    public static void Over(Tile tile, Strike strike, Lanes severity, Lanes target)
    {
        strike.Severity = severity;
        severity = Damped(tile, strike);
        var targets = Vector512.ConvertToInt32Native(target);
        for (var i = 0; i < tile.World.Count; i++)
        {
            if (i == strike.Actor) continue;
            var affinity = Entries.At(tile.World.Affinity(i), targets);
            var self = Vector512.Equals(target, Elementary.All(i));
            strike.Direct[i] = self & severity;
            strike.Felt[i] = severity * Elementary.Choose(self, Lanes.One, Share(tile, affinity));
        }
    }

    /// <summary>A broker takes a part off what the guarantor's harms do; how grave an act is, he cannot change.</summary>
    private static Lanes Damped(Tile tile, Strike strike) =>
        strike.Positive || strike.Actor != tile.World.Alliance.Guarantor ? strike.Severity : strike.Severity * (Lanes.One - tile.Politics.Broker.Damping);

    private static Lanes Share(Tile tile, Lanes affinity) =>
        Elementary.Min(Elementary.Fma(tile.Rates[Parameters.TieSpillAffinity], affinity, tile.Rates[Parameters.TieSpillFloor]), Lanes.One);

    private static Lanes Nearest(World world, int member, MemberSet targets)
    {
        var best = 0f;
        for (var g = 0; g < world.Count; g++)
            if (targets.Contains(g)) best = Math.Max(best, world.Alliance.Affinity[member, g]);
        return Elementary.All(best);
    }
}
