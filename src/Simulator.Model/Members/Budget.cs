namespace Simulator.Model;

/// <summary>What a member has decided to spend: January values of this year and the next; months lie on the line between.</summary>
internal sealed class Budget
{
    /// <summary>Core share of this year's January and of the next, % of GDP.</summary>
    public Lanes Core, CoreNext;

    /// <summary>Core share that is only relabelled, % of GDP; redrawn each January.</summary>
    public Lanes Relabelled;

    /// <summary>Genuine resilience share of this January and the next, % of GDP.</summary>
    public Lanes Genuine, GenuineNext;

    /// <summary>Resilience share that this year asks for, % of GDP, and the part of what is missing that is relabelled.</summary>
    public Lanes Asked, Relabelling;

    /// <summary>Mask of lanes in which this year's relabelling of resilience was found out.</summary>
    public Lanes Exposed;

    /// <summary>Compliance gained under public criticism.</summary>
    public Lanes Leverage;

    /// <summary>Natural logarithm of expenditure last January.</summary>
    public Lanes LogExpenditure;
}
