using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using static Simulator.Model.Elementary;

namespace Simulator.Reference;

/// <summary>
/// Bins of some hundred histories that wait to be counted histogram by histogram: counting sixteen at a time would visit all histograms,
/// eight million bytes, for each tile.
/// </summary>
internal sealed class Waiting
{
    /// <summary>Histories that can wait.</summary>
    public const int Room = 512;

    private readonly ushort[] bins = new ushort[Counts.Slots * Room];

    /// <summary>Puts down a month of sixteen histories.</summary>
    /// <param name="month">Month, from 0.</param>
    /// <param name="place">Where the first of them waits, 0 to <see cref="Room"/> - 16.</param>
    /// <param name="metrics">What is recorded.</param>
    public void Put(int month, int place, Metrics metrics)
    {
        var slot = month * Counts.Metrics;
        Put(slot, place, metrics.Cohesion * All(Counts.Bins));
        Put(slot + 1, place, metrics.Deterrence * All(Counts.Bins));
        Put(slot + 2, place, metrics.Hedging * All(Counts.Bins));
        Put(slot + 3, place, metrics.Capability * All(Counts.Bins / 2));
    }

    /// <summary>Counts the first histories that wait.</summary>
    public void Count(int histories, Counts counts)
    {
        for (var slot = 0; slot < Counts.Slots; slot++)
        {
            var histogram = counts.Slot(slot);
            foreach (var bin in bins.AsSpan(slot * Room, histories)) histogram[bin]++;
        }
    }

    private void Put(int slot, int place, Lanes scaled)
    {
        var whole = Vector512.ConvertToInt32(Min(scaled, All(Counts.Bins - 1))).AsUInt32();
        var narrow = Vector512.Narrow(whole, whole).GetLower();
        narrow.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(bins), (nuint)((slot * Room) + place));
    }
}
