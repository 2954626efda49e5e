namespace Simulator.Scenarios;

/// <summary>One value of the effective scenario.</summary>
/// <param name="Path">Keys down to it, joined by points; events by their names, entries of other lists by their number from 0.</param>
/// <param name="Value">The value, numbers at their shortest.</param>
/// <param name="Origin">file:line that states it; "model" for a default of the model.</param>
public sealed record Leaf(string Path, string Value, string Origin);
