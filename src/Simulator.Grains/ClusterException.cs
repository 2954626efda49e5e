namespace Simulator.Grains;

/// <summary>A cluster cannot be used as it was asked for; the message says why, and how to mend it.</summary>
public sealed class ClusterException(string message) : Exception(message);
