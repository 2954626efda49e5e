namespace Simulator.Model;

/// <summary>The coercion ladder: 1 claim, 2 offer or pressure, 3 economic threat, 4 economic act, 5 threat of force, 6 force; 0 is no rung.</summary>
internal static class Rungs
{
    /// <summary>Rung of a threat to the economy.</summary>
    public const int EconomicThreat = 3;

    /// <summary>Rung of a threat of force.</summary>
    public const int ForceThreat = 5;

    public static bool IsWords(int rung) => rung is 1 or 2;

    public static bool IsEconomic(int rung) => rung is EconomicThreat or 4;

    public static bool IsForce(int rung) => rung >= ForceThreat;

    /// <summary>Heat that a rung adds, and its severity, in [0, 1].</summary>
    public static Lanes HeatOf(Rates rates, int rung) => rung switch
    {
        1 => rates[Parameters.HeatClaim],
        2 => rates[Parameters.HeatPressure],
        EconomicThreat => rates[Parameters.HeatEconomicThreat],
        4 => rates[Parameters.HeatEconomicAct],
        ForceThreat => rates[Parameters.HeatForceThreat],
        6 => rates[Parameters.HeatForce],
        _ => Lanes.Zero,
    };
}
