using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Heat of each dispute (fast, cools by itself within weeks) and the posture of its targets, a relay between calm and firm.
/// The last dispute stands for all that no issue names.
/// </summary>
internal sealed class Disputes(World world)
{
    private const float DaysInMonth = 30.4375f;
    private readonly int count = world.Alliance.Issues.Count + 1;
    private readonly Lanes[] heat = new Lanes[world.Alliance.Issues.Count + 1];
    private readonly Lanes[] peak = new Lanes[world.Alliance.Issues.Count + 1];
    private readonly Lanes[] rung = new Lanes[world.Alliance.Issues.Count + 1];
    private readonly Lanes[] quiet = new Lanes[world.Alliance.Issues.Count + 1];
    private readonly Lanes[] firm = new Lanes[world.Alliance.Issues.Count + 1];
    private Lanes stirred;

    /// <summary>Heat of the hottest dispute at the end of the month.</summary>
    public Lanes Hottest => Highest(heat);

    /// <summary>Highest heat of a dispute within the month.</summary>
    public Lanes Peak => Highest(peak);

    /// <summary>1 where the targets of some dispute are firm.</summary>
    public Lanes Firm => Highest(firm);

    /// <summary>What each part of the ladder has cost.</summary>
    public Toll Toll { get; } = new(world);

    public void Begin()
    {
        foreach (var state in (Lanes[][])[heat, peak, rung, quiet, firm]) state.AsSpan().Clear();
        stirred = Lanes.Zero;
        Toll.Begin();
    }

    /// <summary>Factor on hazards of coercion while somebody is firm.</summary>
    public Lanes Restraint(Rates rates) => Elementary.Fma(Firm, rates[Parameters.PostureHazard] - Lanes.One, Lanes.One);

    /// <summary>A random threat heats the unnamed dispute by its severity, in the middle of the month.</summary>
    public void Stir(Lanes severity) => stirred = Elementary.Max(stirred, severity);

    /// <summary>An insult of a coercer heats its disputes, from the first day of the month on.</summary>
    public void Kindle(int coercer, Lanes severity)
    {
        for (var k = 0; k < count; k++)
            if (CoercerOf(k) == coercer) heat[k] = Elementary.Fma(severity, Lanes.One - heat[k], heat[k]);
    }

    /// <summary>A clear word of a coercer leaves a part of the heat of its disputes.</summary>
    public void Soothe(int coercer, Lanes left)
    {
        for (var k = 0; k < count; k++)
            if (CoercerOf(k) == coercer) heat[k] *= left;
    }

    public void Move(Tile tile, int month)
    {
        Noise.Calm(tile);
        for (var k = 0; k < count; k++)
        {
            Burn(tile, month, k);
            Harden(tile.Rates, k);
            tile.Now.Firm[k] = firm[k];
            var coercer = CoercerOf(k);
            tile.Now.Loudness[coercer] = Elementary.Max(tile.Now.Loudness[coercer], Noise.Loudness(tile.Rates, heat[k]));
        }

        stirred = Lanes.Zero;
        Toll.Move(tile);
    }

    /// <summary>1 where a member is a target of a dispute and firm, else 0.</summary>
    public Lanes FirmOf(int member)
    {
        var highest = Lanes.Zero;
        for (var k = 0; k < count - 1; k++)
            if (world.Alliance.Issues[k].Targets.Contains(member)) highest = Elementary.Max(highest, firm[k]);
        return highest;
    }

    /// <summary>Heat after a time: h * 2^(-days / half-life).</summary>
    public static Lanes Cool(Rates rates, Lanes heat, Lanes days) =>
        heat * Elementary.Exp(Elementary.All(-0.693147181f) * days / Elementary.All(DaysInMonth) / rates[Parameters.HeatHalfLife]);

    /// <summary>The month of one dispute: cools from act to act, each act adds a share of what is missing to 1.</summary>
    private void Burn(Tile tile, int month, int k)
    {
        var day = Lanes.Zero;
        peak[k] = heat[k];
        rung[k] = Lanes.Zero;
        for (var index = 0; index < tile.World.Events.Length; index++)
        {
            var e = tile.World.Events[index];
            if (e.Issue != k || e.Rung == 0 || e.Weight == 0) continue;
            var happens = tile.Timetable.Of(index, month);
            if (!Elementary.Any(happens)) continue;
            Act(tile.Rates, k, happens, Rungs.HeatOf(tile.Rates, e.Rung) * Elementary.All(e.Weight), Elementary.All(e.Day) - day);
            rung[k] = Elementary.Max(rung[k], happens & Elementary.All(e.Rung));
            day = Elementary.Choose(happens, Elementary.All(e.Day), day);
        }

        if (k == count - 1)
        {
            day = Elementary.All(DaysInMonth / 2);
            Act(tile.Rates, k, Lanes.AllBitsSet, stirred, day);
        }

        heat[k] = Cool(tile.Rates, heat[k], Elementary.Positive(Elementary.All(DaysInMonth) - day));
    }

    private void Act(Rates rates, int k, Lanes happens, Lanes added, Lanes daysSince)
    {
        var cooled = Cool(rates, heat[k], daysSince);
        heat[k] = Elementary.Choose(happens, Elementary.Fma(added, Lanes.One - cooled, cooled), heat[k]);
        peak[k] = Elementary.Max(peak[k], heat[k]);
    }

    private void Harden(Rates rates, int k)
    {
        var hot = Vector512.GreaterThan(peak[k], rates[Parameters.PostureFirmAbove])
            | Vector512.GreaterThanOrEqual(rung[k], rates[Parameters.PostureRung]);
        var cold = Vector512.LessThan(heat[k], rates[Parameters.PostureCalmBelow]);
        quiet[k] = Elementary.Choose(cold & ~hot, quiet[k] + Lanes.One, Lanes.Zero);
        var calms = Vector512.GreaterThanOrEqual(quiet[k], rates[Parameters.PostureCalmAfter]);
        firm[k] = Elementary.Choose(hot, Lanes.One, Elementary.Choose(calms, Lanes.Zero, firm[k]));
    }

    private int CoercerOf(int k) => k < count - 1 ? world.Alliance.Issues[k].Coercer : world.Alliance.Guarantor;

    private static Lanes Highest(Lanes[] values)
    {
        var highest = Lanes.Zero;
        foreach (var value in values) highest = Elementary.Max(highest, value);
        return highest;
    }
}
