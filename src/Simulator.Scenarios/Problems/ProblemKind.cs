namespace Simulator.Scenarios;

/// <summary>A kind of mistake in a file, with a code that never changes its meaning.</summary>
/// <param name="Code">Stable code, for example SIM0201.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Help">One paragraph for somebody who meets it for the first time.</param>
public sealed record ProblemKind(string Code, string Title, string Help);
