using System.Runtime.Intrinsics;
using System.Runtime.InteropServices;

namespace Simulator.Model;

/// <summary>Information that others let flow becomes a chance of being warned in time: 1 - exp(-V / V0).</summary>
internal static class Warning
{
    private const float Ln2 = 0.693147181f;

    /// <summary>Sets V0 so that the median member is warned in one case of two at the start.</summary>
    public static void Calibrate(Tile tile)
    {
        var n = tile.World.Count;
        var information = new float[n];
        Span<Lanes> all = new Lanes[n];
        for (var i = 0; i < n; i++) all[i] = Information(tile.World, tile.Last, i);
        Lanes scale = default;
        var lanes = MemoryMarshal.Cast<Lanes, float>(all);
        for (var lane = 0; lane < Tile.Width; lane++)
        {
            for (var i = 0; i < n; i++) information[i] = lanes[i * Tile.Width + lane];
            Array.Sort(information);
            scale = scale.WithElement(lane, Math.Max((information[(n - 1) / 2] + information[n / 2]) / 2, 1e-6f) / Ln2);
        }

        tile.Rates.WarningScale = scale;
    }

    public static void Update(Member member, Board board, News news) =>
        news.Warning = Lanes.One - Elementary.Exp(-Information(member.World, board, member.Index) / member.Rates.WarningScale);

    /// <summary>V: what the others collect, times what they let flow to this member.</summary>
    private static Lanes Information(World world, Board board, int index)
    {
        var sum = Lanes.Zero;
        for (var j = 0; j < world.Count; j++)
        {
            if (j == index) continue;
            var other = board.News(j);
            sum = Elementary.Fma(Sharing.Flow(other.Stance[index]) * other.Candour[index], Elementary.All(world.Collection[j]), sum);
        }

        return sum;
    }
}
