namespace Simulator.Model;

/// <summary>A kind of grey-zone act.</summary>
/// <param name="Code">Short name.</param>
/// <param name="Name">English name.</param>
/// <param name="Share">Share of all grey-zone acts, in [0, 1]; those of all strands sum to 1.</param>
/// <param name="Digital">True where shared services and cyber co-operation protect against it.</param>
public sealed record Strand(string Code, string Name, float Share, bool Digital);
