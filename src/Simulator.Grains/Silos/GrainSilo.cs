namespace Simulator.Grains;

/// <summary>A silo that plays for others.</summary>
public static class GrainSilo
{
    /// <summary>Joins a cluster and plays what its studies ask for, until it is told to stop.</summary>
    /// <param name="threads">Threads that compute, at least 1.</param>
    /// <param name="cluster">How the cluster is reached.</param>
    /// <param name="up">Told when the silo has joined.</param>
    /// <param name="stop">Ends it; blocks that it plays are played elsewhere.</param>
    /// <exception cref="ClusterException">The cluster cannot be joined.</exception>
    public static async Task Serve(int threads, ClusterAddress cluster, Action<string> up, CancellationToken stop)
    {
        await using var silo = await RunningSilo.Start(threads, cluster);
        up($"{silo.Address}, {ClusterDatabase.ClusterId}");
        await Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => { }, TaskScheduler.Default);
    }
}
