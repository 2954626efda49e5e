using System.Net;

namespace Simulator.Grains;

/// <summary>How a silo reaches a cluster and is reached.</summary>
/// <param name="Database">Connection string of the PostgreSQL database in which silos find each other. May hold a password: never printed.</param>
/// <param name="Address">Address of this machine that other silos can reach; loopback where all are on this machine.</param>
/// <param name="Port">TCP port; 0 for one that is free.</param>
public sealed record ClusterAddress(string Database, IPAddress Address, int Port)
{
    /// <summary>Without the password.</summary>
    public override string ToString() => $"{Address}:{Port}";
}
