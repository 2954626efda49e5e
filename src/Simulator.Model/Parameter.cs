namespace Simulator.Model;

/// <summary>One number of the model: its name in scenario files, unit, default, admissible range and where it comes from.</summary>
/// <param name="Index">Place in a tile's <see cref="ParameterValues"/>.</param>
/// <param name="Name">Dotted name, for example tie.scar.size.</param>
/// <param name="Unit">Unit as scenario files write it; 1 for a pure number.</param>
/// <param name="Default">Value where a scenario says nothing.</param>
/// <param name="Min">Smallest admissible value.</param>
/// <param name="Max">Largest admissible value.</param>
/// <param name="Help">What it does, in one line.</param>
/// <param name="Source">Where the default comes from, or "assumption: " and the reason.</param>
public sealed record Parameter(int Index, string Name, string Unit, float Default, float Min, float Max, string Help, string Source);
