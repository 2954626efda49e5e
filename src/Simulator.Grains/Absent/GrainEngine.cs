namespace Simulator.Grains;

/// <summary>Stands for the engine that plays on Orleans grains where its packages could not be restored.</summary>
public static class GrainEngine
{
    /// <summary>What this build lacks for the engine and how to get it, in one sentence; null where it has it.</summary>
    public static string? Missing =>
        "Microsoft.Orleans.Server and its companions are not in this build; add a package source that has them to a NuGet.Config and build again.";
}
