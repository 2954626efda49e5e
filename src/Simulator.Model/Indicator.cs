namespace Simulator.Model;

/// <summary>Whose quantity an indicator is.</summary>
public enum Scope
{
    /// <summary>One value for the alliance.</summary>
    Alliance,

    /// <summary>One value a member.</summary>
    Member,

    /// <summary>One value a directed tie.</summary>
    Tie,
}

/// <summary>A quantity measured every month.</summary>
/// <param name="Index">Place among the indicators of its scope.</param>
/// <param name="Scope">Alliance, member or tie.</param>
/// <param name="Name">Dotted name used in files, for example cohesion.trust.</param>
/// <param name="Unit">Unit; 1 for a pure number.</param>
/// <param name="Min">Smallest value it can take; tallies are exact between <paramref name="Min"/> and <paramref name="Max"/>.</param>
/// <param name="Max">Largest value it can take; larger ones are counted at the edge.</param>
/// <param name="Help">Plain words for a reader who has not seen the equations.</param>
public sealed record Indicator(int Index, Scope Scope, string Name, string Unit, float Min, float Max, string Help);
