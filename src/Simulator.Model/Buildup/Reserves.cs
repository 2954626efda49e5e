using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>A reserve raises the cost of coercing its owners: fewer threats of force against them are worth while.</summary>
internal static class Reserves
{
    private const float Men = 100_000; // unit of the parameter

    /// <summary>Part of threats of force against a member that are still worth while: exp(-effect * reserve).</summary>
    public static Lanes Left(Tile tile, int member) =>
        Elementary.Exp(-tile.Rates[Parameters.ReserveEffect] * tile.Buildup.Stocks.Of(StockKind.Reserve, member) * Elementary.All(1 / Men));

    /// <summary>The same for a target that differs from lane to lane.</summary>
    public static Lanes Left(Tile tile, Lanes target)
    {
        var left = Lanes.One;
        if (tile.Buildup.Stocks.Declared.Length == 0) return left;
        for (var i = 0; i < tile.World.Count; i++)
            left = Elementary.Choose(Vector512.Equals(target, Elementary.All(i)), Left(tile, i), left);
        return left;
    }

    /// <summary>Largest part of threats of force against a member that its reserve makes not worth while.</summary>
    public static Lanes Cost(Tile tile)
    {
        var least = Lanes.One;
        if (tile.Buildup.Stocks.Declared.Length == 0) return Lanes.Zero;
        for (var i = 0; i < tile.World.Count; i++) least = Elementary.Min(least, Left(tile, i));
        return Lanes.One - least;
    }
}
