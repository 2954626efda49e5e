using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>Watches in sixteen histories for the months in which one event is set off. A history feels nothing of the others.</summary>
internal sealed class Watch(Event watched, Timing timing)
{
    private const float Forever = float.MaxValue;

    private static readonly Vector512<uint> Powers = Vector512.Create<uint>([.. Enumerable.Range(0, Tile.Width).Select(lane => 1u << lane)]);

    private readonly Lanes rate = Lanes.One - Elementary.Exp(Elementary.All(-(timing.PerYear ?? 0) / 12));
    private readonly Lanes[] counters = new Lanes[timing.When?.Length ?? 0];
    private readonly ushort[] happens = new ushort[timing.Lag + watched.Notice + 1]; // a bit a history, by month in turn: from now less notice to now and lag
    private Lanes tried; // mask: tried since the condition came true
    private Lanes wait; // months before it can be set off again

    private Lanes Free => Vector512.Equals(wait, Lanes.Zero);

    public void Begin()
    {
        counters.AsSpan().Clear();
        happens.AsSpan().Clear();
        tried = wait = Lanes.Zero;
    }

    public void Move(Tile tile, int month)
    {
        var setOff = SetOff(tile, month);
        wait = Elementary.Choose(setOff, Elementary.All(timing.Repeats ? timing.Cooldown : Forever), Elementary.Positive(wait - Lanes.One));
        happens[(month + timing.Lag) % happens.Length] = (ushort)Vector512.ExtractMostSignificantBits(setOff);
    }

    public Lanes Of(int month) =>
        month < 0 ? Lanes.Zero : Vector512.Equals(Vector512.Create((uint)happens[month % happens.Length]) & Powers, Powers).AsSingle();

    private Lanes SetOff(Tile tile, int month)
    {
        var holds = Holds(tile, month);
        if (month < timing.From || month > timing.To) return Lanes.Zero;
        if (timing.PerYear is not null) return holds & Free & Luck(tile, month).Happens(0, rate);
        if (timing.When is null && timing.Gate is null) return Vector512.Equals(Drawn(tile), Elementary.All(month));
        var fresh = Vector512.AndNot(holds & Free, tried);
        tried = holds & (tried | fresh); // what comes true while it waits is tried when the wait is over, if it still holds
        return timing.Probability >= 1 ? fresh : fresh & Luck(tile, month).Happens(0, Elementary.All(timing.Probability));
    }

    /// <summary>Mask of the histories in which the condition holds; before the first month is complete nothing is known, so it does not.</summary>
    private Lanes Holds(Tile tile, int month)
    {
        if (timing.Gate is { } gate) return tile.Gates.Reached(gate, timing.Outcome);
        if (timing.When is not { } condition) return Lanes.AllBitsSet;
        return month == 0 ? Lanes.Zero : condition.Holds(tile, counters);
    }

    /// <summary>The one month, drawn once a history.</summary>
    private Lanes Drawn(Tile tile)
    {
        var months = Elementary.All(timing.To - timing.From + 1);
        return Elementary.All(timing.From) + Elementary.Min(Vector512.Floor(Luck(tile, 0).Uniform(0) * months), months - Lanes.One);
    }

    private Words Luck(Tile tile, int month) => tile.Chance.Of(Decision.EventTiming, month, timing.Address);
}
