namespace Simulator.Model;

/// <summary>In which of sixteen histories each event happens, month by month: a dated event in all of them, any other where it was set off.</summary>
internal sealed class Timetable(World world)
{
    private readonly Event[] events = world.Events;
    private readonly Watch?[] watches = [.. world.Events.Select(e => e.Timing is null ? null : new Watch(e, e.Timing))];

    public void Begin()
    {
        foreach (var watch in watches) watch?.Begin();
    }

    /// <summary>Decides what is set off this month, from what was measured last month.</summary>
    public void Move(Tile tile, int month)
    {
        foreach (var watch in watches) watch?.Move(tile, month);
    }

    /// <summary>Mask of the histories in which an event happens in a month: this one, or an earlier one within its notice.</summary>
    public Lanes Of(int index, int month)
    {
        if (watches[index] is { } watch) return watch.Of(month);
        return events[index].Month == month ? Lanes.AllBitsSet : Lanes.Zero;
    }
}
