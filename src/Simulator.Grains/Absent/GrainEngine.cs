namespace Simulator.Grains;

/// <summary>Stands for the engine that plays on Orleans grains where its packages could not be restored.</summary>
public static class GrainEngine
{
    /// <summary>What this build lacks for the engine and how to get it, in one sentence; null where it has it.</summary>
    public static string? Missing =>
        "not in this build: its packages (Microsoft.Orleans.Server and others, see Directory.Packages.props) could not be restored; add a package source that has them to NuGet.Config and build again";
}
