namespace Simulator.Model;

/// <summary>
/// How far the guarantor can act elsewhere: its hosts' bases as far as it may use them, weighted by its troops there at the start, and the
/// allies' own capability, which frees its hands.
/// </summary>
internal sealed class Reach(World world)
{
    private readonly bool any = world.Events.Any(e => e.Access is not null);
    private readonly float[] weight = WeightOf(world);
    private readonly Lanes[] access = new Lanes[world.Count];
    private Lanes startTheatre;

    /// <summary>Share of its bases that it may use, in [0, 1].</summary>
    public Lanes Access { get; private set; }

    /// <summary>Reach against the first month.</summary>
    public Lanes Level { get; private set; }

    public void Begin(Tile tile)
    {
        access.AsSpan().Fill(Lanes.One);
        startTheatre = tile.Council.Theatre;
        Access = Level = Lanes.One;
    }

    public void Move(Tile tile, int month)
    {
        if (any) Decide(tile, month);
        var capability = tile.Council.Theatre / startTheatre;
        Level = Access * Elementary.Power(capability, tile.Rates[Parameters.AccessCapability]);
    }

    private void Decide(Tile tile, int month)
    {
        var closed = Lanes.Zero;
        for (var index = 0; index < world.Events.Length; index++)
        {
            if (world.Events[index] is not { Access: { } allowed } e) continue;
            var happens = tile.Timetable.Of(index, month);
            for (var i = 0; i < world.Count; i++)
                if (e.Targets.Contains(i)) access[i] = Elementary.Choose(happens, Elementary.All(allowed), access[i]);
        }

        for (var i = 0; i < world.Count; i++) closed = Elementary.Fma(Elementary.All(weight[i]), Lanes.One - access[i], closed);
        Access = Elementary.Clip(Lanes.One - tile.Rates[Parameters.AccessWeight] * closed, 0, 1);
    }

    /// <summary>Share of each host in the troops at the start; equal shares where there are none.</summary>
    private static float[] WeightOf(World world)
    {
        var troops = world.Members.Sum(m => m.Troops);
        var hosts = Math.Max(1, world.Count - 1);
        return [.. world.Members.Select((m, i) => troops > 0 ? m.Troops / troops : i == world.Alliance.Guarantor ? 0 : 1f / hosts)];
    }
}
