using static Simulator.Reference.TrustNetwork;

namespace Simulator.Reference;

/// <summary>A member in one history, as an object.</summary>
internal sealed class PlainMember
{
    /// <summary>A member at its start.</summary>
    public PlainMember(int index)
    {
        Index = index;
        for (var j = 0; j < Members; j++) Trust[j] = Levels[j] = Level(Math.Abs(index - j));
    }

    public int Index { get; }

    public double[] Trust { get; private set; } = new double[Members];

    public double Spending { get; private set; } = SpendingStart;

    public bool Hedges { get; private set; }

    public double Gains { get; private set; }

    public double Loses { get; private set; }

    private double[] Levels { get; } = new double[Members];

    private double[] Next { get; set; } = new double[Members];

    /// <summary>Step 3: what it lets others see.</summary>
    public void Signal(double shock, double noise)
    {
        var z = Hedges ? 1 : 0;
        var s = SignalMean + SignalSpending * (Spending / SpendingStart - 1) - SignalHedging * z + SignalShock * shock * (1 - 2 * z) + SignalNoise * noise;
        Gains = Gain * Math.Max(0, s);
        Loses = Loss * Math.Max(0, -s);
    }

    /// <summary>Step 4: trust in all others, from everybody's old trust.</summary>
    public void Look(PlainMember[] members)
    {
        foreach (var other in members)
        {
            if (other == this) continue;
            var t = Trust[other.Index];
            var moved = t + other.Gains * (1 - t) - other.Loses * t * t + Return * (Levels[other.Index] - t) + Reciprocity * (other.Trust[Index] - t);
            Next[other.Index] = Math.Clamp(moved, 0, 1);
        }
    }

    /// <summary>Steps 5 to 7: what it has seen becomes its trust; stance and spending follow. Returns the trust that it gives.</summary>
    public double Live(double shock)
    {
        (Trust, Next) = (Next, Trust);
        var sum = 0.0;
        for (var j = 0; j < Members; j++)
            if (j != Index) sum += Trust[j];
        var given = sum / (Members - 1);
        if (given < HedgeBelow) Hedges = true;
        else if (given > ReturnAbove) Hedges = false;
        Spending += SpendingSpeed * (SpendingBase + SpendingShock * shock - (Hedges ? SpendingHedging : 0) - Spending);
        return given;
    }
}
