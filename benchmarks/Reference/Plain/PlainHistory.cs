using static Simulator.Reference.TrustNetwork;

namespace Simulator.Reference;

/// <summary>One history of TNK-1 as plain loops over objects in double precision: the formulas to read, and the peer to compare with.</summary>
internal sealed class PlainHistory(ILuck luck)
{
    private readonly PlainMember[] members = [.. Enumerable.Range(0, Members).Select(i => new PlainMember(i))];
    private readonly double[] noise = new double[Members];
    private double shock;
    private double belief = BeliefStart;
    private double deterrence = DeterrenceStart;

    /// <summary>Plays a month and returns its metrics, in the order of <see cref="Metric"/>.</summary>
    public double[] Play(int month)
    {
        var (adversaryNoise, chance) = luck.Draw(month, noise);
        Shock(chance);
        foreach (var member in members) member.Signal(shock, noise[member.Index]);
        foreach (var member in members) member.Look(members);
        var (cohesion, hedging, capability) = (0.0, 0.0, 0.0);
        foreach (var member in members)
        {
            cohesion += member.Live(shock) / Members;
            hedging += (member.Hedges ? 1.0 : 0) / Members;
            capability += Weight(member.Index) * member.Spending / SpendingStart * (member.Hedges ? 0.5 : 1);
        }

        belief = Math.Clamp(belief + BeliefSpeed * (cohesion * Math.Min(1, capability) + BeliefNoise * adversaryNoise - belief), 0, 1);
        deterrence = 1 / (1 + Math.Exp(-DeterrenceSlope * (belief - DeterrenceMiddle - DeterrenceShock * shock)));
        return [cohesion, deterrence, hedging, capability];
    }

    // Step 2: a Poisson count by inversion, at most 3.
    private void Shock(double chance)
    {
        var rate = ShockRate * (1 + ShockTemptation * (1 - deterrence));
        var term = Math.Exp(-rate);
        var cumulated = term;
        var count = 0;
        while (count < 3 && chance > cumulated)
        {
            count++;
            term *= rate / count;
            cumulated += term;
        }

        shock = Math.Min(1, ShockMemory * shock + ShockSize * count);
    }
}
