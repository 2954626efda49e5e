using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Threat has a direction: pressure on the ladder makes a member feel threatened by the coercer, wholly where it is the target, less where
/// others are, and the feeling outlives the heat. What it fears most is the adversary or the coercer, whichever weighs more.
/// </summary>
internal sealed class Menace
{
    private readonly World world;
    private readonly int[] coercers;
    private readonly Lanes[] level; // by coercer and member
    private readonly Lanes[] first; // 1 where a member fears a coercer most
    private Lanes keep;

    public Menace(World world)
    {
        this.world = world;
        coercers = [.. world.Events.Where(e => e.Rung > 0 && e.Actor >= 0).Select(e => e.Actor).Append(world.Alliance.Guarantor).Distinct().Order()];
        level = new Lanes[coercers.Length * world.Count];
        first = new Lanes[world.Count];
    }

    /// <summary>1 where a member fears a coercer more than the adversary, else 0; one entry a member.</summary>
    public ReadOnlySpan<Lanes> First => first;

    /// <summary>Number of members that fear a coercer most.</summary>
    public Lanes Count { get; private set; }

    public void Begin(Tile tile)
    {
        level.AsSpan().Clear();
        first.AsSpan().Clear();
        tile.Now.Menace.AsSpan().Clear();
        tile.Now.Unsafe.AsSpan().Clear();
        keep = Lanes.One - Elementary.RateOfHalfLife(tile.Rates[Parameters.MenaceHalfLife]);
        Count = Lanes.Zero;
    }

    public void Move(Tile tile)
    {
        for (var c = 0; c < level.Length; c++) level[c] *= keep;
        foreach (var strike in tile.Now.Strikes)
            if (strike.Rung > 0) Frighten(tile.Rates, strike);
        Rank(tile);
    }

    private void Frighten(Rates rates, Strike strike)
    {
        var row = level.AsSpan(Array.IndexOf(coercers, strike.Actor) * world.Count, world.Count);
        var severity = Elementary.Max(strike.Severity, Elementary.All(1e-6f));
        var pressure = rates[Parameters.MenaceWeight] * strike.Pressure;
        for (var i = 0; i < world.Count; i++)
        {
            if (i == strike.Actor) continue;
            var target = Vector512.GreaterThan(strike.Direct[i], Lanes.Zero);
            var share = Elementary.Choose(target, Lanes.One, rates[Parameters.MenaceAlly] * Elementary.Min(strike.Felt[i] / severity, Lanes.One));
            row[i] = Elementary.Max(row[i], pressure * share);
        }
    }

    private void Rank(Tile tile)
    {
        var now = tile.Now;
        var far = tile.Rates[Parameters.MenaceReach];
        Count = Lanes.Zero;
        for (var i = 0; i < world.Count; i++)
        {
            var adversary = now.Threat * Elementary.Fma(Lanes.One - far, Elementary.All(world.Members[i].Frontline), far);
            var (most, guarantor) = (Lanes.Zero, Lanes.Zero);
            for (var c = 0; c < coercers.Length; c++)
            {
                var felt = level[c * world.Count + i];
                most = Elementary.Max(most, felt);
                if (coercers[c] == world.Alliance.Guarantor) guarantor = felt;
            }

            first[i] = Elementary.Flag(Vector512.GreaterThan(most, adversary));
            now.Menace[i] = most;
            now.Unsafe[i] = first[i] * Elementary.Flag(Vector512.GreaterThanOrEqual(guarantor, most));
            Count += first[i];
        }
    }
}
