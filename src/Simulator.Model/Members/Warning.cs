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
        Openness.Gather(tile.World, tile.Last, new Lanes[n]);
        var information = new float[n];
        Lanes scale = default;
        var lanes = MemoryMarshal.Cast<Lanes, float>(tile.Last.Received.AsSpan());
        for (var lane = 0; lane < Tile.Width; lane++)
        {
            for (var i = 0; i < n; i++) information[i] = lanes[i * Tile.Width + lane];
            Array.Sort(information);
            scale = scale.WithElement(lane, Math.Max((information[(n - 1) / 2] + information[n / 2]) / 2, 1e-6f) / Ln2);
        }

        tile.Rates.WarningScale = scale;
    }

    public static void Update(Member member, Board board, News news) =>
        news.Warning = Lanes.One - Elementary.Exp(-board.Received[member.Index] / member.Rates.WarningScale);
}
