namespace Simulator.Reference;

/// <summary>
/// The sizes and numbers of TNK-1, a small trust network that any engine can play with the same meaning; benchmarks/README.md states
/// its equations. They are chosen for a lively computation, not from any record: all are assumptions of the workload.
/// </summary>
public static class TrustNetwork
{
    /// <summary>Members.</summary>
    public const int Members = 32;

    /// <summary>Months.</summary>
    public const int Months = 120;

    /// <summary>Pairs of members; each holds two directed ties.</summary>
    public const int Pairs = Members * (Members - 1) / 2;

    /// <summary>Directed ties that one month of one history updates: the unit in which speed is stated.</summary>
    public const int Ties = 2 * Pairs;

    internal const double Gain = 0.08, Loss = 0.25, Return = 0.02, Reciprocity = 0.05;
    internal const double SignalMean = 0.10, SignalSpending = 0.50, SignalHedging = 0.20, SignalShock = 0.20, SignalNoise = 0.60;
    internal const double ShockRate = 0.03, ShockTemptation = 2, ShockMemory = 0.85, ShockSize = 0.50;
    internal const double HedgeBelow = 0.47, ReturnAbove = 0.53;
    internal const double SpendingStart = 0.02, SpendingBase = 0.018, SpendingShock = 0.012, SpendingHedging = 0.006, SpendingSpeed = 0.10;
    internal const double BeliefSpeed = 0.20, BeliefNoise = 0.10, BeliefStart = 0.5;
    internal const double DeterrenceSlope = 10, DeterrenceMiddle = 0.45, DeterrenceShock = 0.10;

    /// <summary>Deterrence before the first month.</summary>
    internal static double DeterrenceStart { get; } = 1 / (1 + Math.Exp(-DeterrenceSlope * (BeliefStart - DeterrenceMiddle)));

    /// <summary>The level to which trust between two members returns, by how far their indices lie apart.</summary>
    internal static double Level(int apart) => 0.45 + 0.35 / (1 + apart / 8.0);

    /// <summary>A member's weight in the alliance's capability; all weights sum to 1.</summary>
    internal static double Weight(int member) => (Members - member) / 528.0;
}

/// <summary>What TNK-1 records of every history in every month.</summary>
public enum Metric
{
    /// <summary>Mean trust, in [0, 1].</summary>
    Cohesion,

    /// <summary>How far the adversary is deterred, in [0, 1].</summary>
    Deterrence,

    /// <summary>Share of members that hedge, in [0, 1].</summary>
    Hedging,

    /// <summary>Capability as a ratio to the start, in [0, 2].</summary>
    Capability,
}
