using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>The guarantor's troops by host: a build-up stock that follows a plan, faster down than up.</summary>
internal sealed class Presence(World world)
{
    private readonly Lanes[] stock = new Lanes[world.Count];
    private readonly Lanes[] plan = new Lanes[world.Count];
    private readonly float start = world.Members.Sum(m => m.Troops);

    /// <summary>True where the guarantor has troops abroad at the start.</summary>
    public bool HasTroops => start > 0;

    /// <summary>Troops in all host countries, persons.</summary>
    public Lanes Total { get; private set; }

    /// <summary>Troops against those at the start; 1 where there were none.</summary>
    public Lanes Share => start > 0 ? Total * Elementary.All(1 / start) : Lanes.One;

    public void Begin()
    {
        for (var i = 0; i < world.Count; i++) stock[i] = plan[i] = Elementary.All(world.Members[i].Troops);
        Total = Elementary.All(start);
    }

    public void Move(Tile tile, int month)
    {
        for (var index = 0; index < tile.World.Events.Length; index++)
        {
            var e = tile.World.Events[index];
            if (e.Troops != 0) Change(e, tile.Timetable.Of(index, month - e.Notice));
            if (e.Leaves && e.Actor == world.Alliance.Guarantor) Recall(tile.Timetable.Of(index, month - e.Notice));
        }

        Total = Lanes.Zero;
        for (var i = 0; i < world.Count; i++)
        {
            var gap = plan[i] - stock[i];
            var rate = Elementary.Choose(Vector512.GreaterThan(gap, Lanes.Zero), tile.Rates.PresenceBuild, tile.Rates.PresenceDecay);
            stock[i] = Elementary.Fma(rate, gap, stock[i]);
            tile.Now.Troops[i] = stock[i];
            Total += stock[i];
        }
    }

    /// <summary>Index of a host, drawn in proportion to the troops at the start.</summary>
    public Lanes Host(Lanes uniform)
    {
        var host = Lanes.Zero;
        var cumulated = 0f;
        for (var i = 0; i < world.Count - 1; i++)
        {
            cumulated += world.Members[i].Troops / start;
            host += Elementary.Flag(Vector512.GreaterThan(uniform, Elementary.All(cumulated)));
        }

        return host;
    }

    /// <summary>Takes troops out of the plan of each lane's host, at most those that are to stay there; returns how many.</summary>
    public Lanes Withdraw(Lanes host, Lanes troops)
    {
        var taken = Lanes.Zero;
        for (var i = 0; i < world.Count; i++)
        {
            var here = Vector512.Equals(host, Elementary.All(i)) & Elementary.Min(troops, plan[i]);
            plan[i] -= here;
            taken += here;
        }

        return taken;
    }

    /// <summary>All troops go home.</summary>
    private void Recall(Lanes happens)
    {
        for (var i = 0; i < world.Count; i++) plan[i] &= ~happens;
    }

    private void Change(Event e, Lanes happens)
    {
        if (!Elementary.Any(happens)) return;
        var hosts = e.Targets.IsEmpty ? MemberSet.All(world.Count).Without(world.Alliance.Guarantor) : e.Targets;
        var change = happens & Elementary.All(e.Troops / hosts.Count);
        for (var i = 0; i < world.Count; i++)
            if (hosts.Contains(i)) plan[i] = Elementary.Positive(plan[i] + change);
    }
}
