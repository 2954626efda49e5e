using Simulator.Studies;

namespace Simulator.Grains;

/// <summary>Stands for the engine that plays on Orleans grains where its packages could not be restored.</summary>
public static class GrainEngine
{
    /// <summary>What this build lacks for the engine and how to get it, in one sentence; null where it has it.</summary>
    public static string? Missing =>
        "Microsoft.Orleans.Server and its companions are not in this build; add a package source that has them to a NuGet.Config and build again.";

    /// <summary>Says what is missing.</summary>
    /// <exception cref="ClusterException">Always.</exception>
    public static IEngine Start(int threads, ClusterAddress? cluster) => throw Absent;

    internal static ClusterException Absent => new($"The engine orleans cannot play: {Missing}");
}

/// <summary>Stands for a silo of a cluster.</summary>
public static class GrainSilo
{
    /// <summary>Says what is missing.</summary>
    /// <exception cref="ClusterException">Always.</exception>
    public static Task Serve(int threads, ClusterAddress cluster, Action<string> up, CancellationToken stop) => throw GrainEngine.Absent;
}

/// <summary>Stands for the database of a cluster.</summary>
public static class ClusterDatabase
{
    /// <summary>Says what is missing.</summary>
    /// <exception cref="ClusterException">Always.</exception>
    public static Task<IReadOnlyList<string>> Apply(string database, string directory) => throw GrainEngine.Absent;
}
