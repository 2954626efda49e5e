using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Simulator.Model;
using static Simulator.Model.Elementary;
using static Simulator.Reference.TrustNetwork;

namespace Simulator.Reference;

/// <summary>Sixteen histories of TNK-1 in single precision; a lane is a history. 62 KiB of trust stay in the second-level cache.</summary>
internal sealed class NetworkTile
{
    // A member's weight over the spending at the start, so that the alliance begins with a capability of 1.
    private static readonly float[] Weights = [.. Enumerable.Range(0, Members).Select(i => (float)(Weight(i) / SpendingStart))];

    private readonly LaneMemory trust = new(Ties);      // see TrustPass
    private readonly LaneMemory spending = new(Members);
    private readonly LaneMemory hedging = new(Members); // 1 or 0
    private readonly LaneMemory noise = new(Members);
    private readonly LaneMemory heard = new(4 * Members);
    private Luck luck;
    private Lanes shock, belief, deterrence;

    /// <summary>The metrics of the month just played, in the order of <see cref="Metric"/>.</summary>
    public Metrics Now { get; private set; }

    // What the first member says; the others follow.
    private ref Heard Heard => ref Unsafe.As<Lanes, Heard>(ref heard[0]);

    /// <summary>Puts all histories back to the start.</summary>
    public void Begin(ulong seed, ulong firstHistory)
    {
        luck = new(seed, firstHistory);
        TrustPass.Begin(trust.Span);
        spending.Span.Fill(All((float)SpendingStart));
        hedging.Span.Clear();
        (shock, belief, deterrence) = (Lanes.Zero, All((float)BeliefStart), All((float)DeterrenceStart));
    }

    /// <summary>Plays a month; months are played in order from 0.</summary>
    public void Play(int month)
    {
        var (adversaryNoise, chance) = Draw(month);
        Shock(chance);
        var bold = Signal();
        TrustPass.Move(trust.Span, ref Heard, bold);
        var (cohesion, hedgers, capability) = Live();
        Believe(cohesion, capability, adversaryNoise);
        Now = new(cohesion, deterrence, hedgers, capability);
    }

    private (Lanes Normal, Lanes Uniform) Draw(int month)
    {
        var normals = noise.Span;
        for (var block = 0; block < Luck.Blocks; block++) luck.Members(block, month, normals[(4 * block)..]);
        return luck.Alliance(month);
    }

    private void Shock(Lanes chance)
    {
        var rate = Fma(All((float)(-ShockRate * ShockTemptation)), deterrence, All((float)(ShockRate * (1 + ShockTemptation))));
        var none = Exp(-rate);
        var one = none * rate;
        var two = one * rate * All(0.5f);
        var count = Flag(Vector512.GreaterThan(chance, none)) + Flag(Vector512.GreaterThan(chance, none + one))
            + Flag(Vector512.GreaterThan(chance, none + one + two));
        shock = Min(Fma(All((float)ShockMemory), shock, All((float)ShockSize) * count), Lanes.One);
    }

    /// <summary>What the members' signals mean to others; true where a tie could leave its range.</summary>
    private bool Signal()
    {
        var (lowest, highest) = (Lanes.Zero, Lanes.Zero);
        ref var first = ref Heard;
        Span<Lanes> spent = spending.Span, hedged = hedging.Span, drawn = noise.Span;
        var common = Fma(All((float)SignalShock), shock, All((float)(SignalMean - SignalSpending)));
        var ofHedging = Fma(All((float)(-2 * SignalShock)), shock, All((float)-SignalHedging));
        for (var j = 0; j < Members; j++)
        {
            var s = Fma(All((float)(SignalSpending / SpendingStart)), spent[j], Fma(ofHedging, hedged[j], Fma(All((float)SignalNoise), drawn[j], common)));
            Unsafe.Add(ref first, j) = Reference.Heard.Of(s);
            lowest = Vector512.MinNative(lowest, s);
            highest = Vector512.MaxNative(highest, s);
        }

        return Reference.Heard.IsBold(lowest, highest);
    }

    private (Lanes Cohesion, Lanes Hedgers, Lanes Capability) Live()
    {
        var (cohesion, hedgers, capability) = (Lanes.Zero, Lanes.Zero, Lanes.Zero);
        var target = Fma(All((float)(SpendingSpeed * SpendingShock)), shock, All((float)(SpendingSpeed * SpendingBase)));
        ref var first = ref Heard;
        Span<Lanes> spent = spending.Span, hedged = hedging.Span;
        var weights = Weights.AsSpan();
        for (var i = 0; i < Members; i++)
        {
            var given = Unsafe.Add(ref first, i).Sum * All(1f / (Members - 1));
            var kept = Choose(Vector512.GreaterThan(given, All((float)ReturnAbove)), Lanes.Zero, hedged[i]);
            var hedges = Choose(Vector512.LessThan(given, All((float)HedgeBelow)), Lanes.One, kept);
            var spends = Fma(All((float)(1 - SpendingSpeed)), spent[i], Fma(All((float)(-SpendingSpeed * SpendingHedging)), hedges, target));
            (hedged[i], spent[i]) = (hedges, spends);
            cohesion += given;
            hedgers += hedges;
            capability = Fma(All(weights[i]) * spends, Fma(All(-0.5f), hedges, Lanes.One), capability);
        }

        return (cohesion * All(1f / Members), hedgers * All(1f / Members), capability);
    }

    private void Believe(Lanes cohesion, Lanes capability, Lanes noise)
    {
        var seen = Fma(cohesion, Min(capability, Lanes.One), All((float)BeliefNoise) * noise);
        belief = Clip(Fma(All((float)BeliefSpeed), seen - belief, belief), 0, 1);
        deterrence = Logistic(All((float)DeterrenceSlope) * (belief - Fma(All((float)DeterrenceShock), shock, All((float)DeterrenceMiddle))));
    }
}

/// <summary>The metrics of a month, one value a lane.</summary>
internal readonly record struct Metrics(Lanes Cohesion, Lanes Deterrence, Lanes Hedging, Lanes Capability);
