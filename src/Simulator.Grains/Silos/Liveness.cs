using Orleans.Configuration;

namespace Simulator.Grains;

/// <summary>
/// How soon a silo that is silent is declared dead. Measured with silos of one to three on one machine: a killed one is out after some 3
/// seconds and a frozen one after 9, where Orleans' own settings took 16 and 77; with all arithmetic on threads of its own no healthy silo
/// was evicted.
/// </summary>
internal static class Liveness
{
    private static readonly TimeSpan SaysItIsAlive = TimeSpan.FromSeconds(3);
    private const int MayMiss = 3;

    /// <summary>Age at which the entry of a silo that crashed no longer keeps others from joining, and a margin of one sign of life.</summary>
    public static TimeSpan StaleAfter => SaysItIsAlive * (MayMiss + 1);

    /// <summary>Sets it.</summary>
    public static void Set(ClusterMembershipOptions options)
    {
        options.ProbeTimeout = TimeSpan.FromSeconds(2);
        options.MinProbeTimeout = TimeSpan.FromSeconds(1);
        options.MaxProbeTimeout = TimeSpan.FromSeconds(4);
        options.NumMissedProbesLimit = 2;
        options.NumVotesForDeathDeclaration = 2;
        options.TableRefreshTimeout = TimeSpan.FromSeconds(5);
        options.IAmAliveTablePublishTimeout = SaysItIsAlive;
        options.NumMissedTableIAmAliveLimit = MayMiss;
        options.MaxJoinAttemptTime = TimeSpan.FromSeconds(15);
    }
}
