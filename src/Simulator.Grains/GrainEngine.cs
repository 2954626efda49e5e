namespace Simulator.Grains;

/// <summary>The engine that plays on Orleans grains.</summary>
public static class GrainEngine
{
    /// <summary>What this build lacks for the engine and how to get it, in one sentence; null where it has it.</summary>
    public static string? Missing => null;
}
