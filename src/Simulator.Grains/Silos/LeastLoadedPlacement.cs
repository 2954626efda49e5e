using System.Collections.Concurrent;
using Orleans.Placement;
using Orleans.Runtime.MembershipService.SiloMetadata;
using Orleans.Runtime.Placement;

namespace Simulator.Grains;

/// <summary>Places a block on the silo with the fewest blocks a compute thread.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class LeastLoadedPlacementAttribute() : PlacementAttribute(new LeastLoadedPlacement());

/// <summary>See <see cref="LeastLoadedPlacementAttribute"/>.</summary>
[GenerateSerializer, Immutable, Alias("simulator.least-loaded")]
internal sealed class LeastLoadedPlacement : PlacementStrategy;

/// <summary>Chooses the silo of a block, on the silo of its study, which knows where it has placed blocks.</summary>
internal sealed class LeastLoadedDirector(SiloLoads loads) : IPlacementDirector
{
    /// <inheritdoc/>
    public Task<SiloAddress> OnAddActivation(PlacementStrategy strategy, PlacementTarget target, IPlacementContext context)
    {
        var silo = context.GetCompatibleSilos(target).OrderBy(loads.Of).ThenBy(s => s.ToParsableString(), StringComparer.Ordinal).First();
        loads.Place(target.GrainIdentity, silo);
        return Task.FromResult(silo);
    }
}

/// <summary>Where this silo has placed blocks that are not finished, and how many threads each silo has for them.</summary>
internal sealed class SiloLoads(ISiloMetadataCache metadata, ISiloStatusOracle silos)
{
    /// <summary>Name under which a silo tells the others how many compute threads it has.</summary>
    public const string ThreadsKey = "threads";

    private readonly ConcurrentDictionary<GrainId, SiloAddress> placed = [];

    /// <summary>Blocks that keep all living silos busy: one a thread. More would share a thread and push each other out of its cache.</summary>
    public int Slots => silos.GetApproximateSiloStatuses(onlyActive: true).Keys.Sum(ThreadsOf);

    /// <summary>A block was placed.</summary>
    public void Place(GrainId block, SiloAddress silo) => placed[block] = silo;

    /// <summary>A block is finished or lost.</summary>
    public void Forget(GrainId block) => placed.TryRemove(block, out _);

    /// <summary>Blocks a compute thread, once another one is placed there.</summary>
    public double Of(SiloAddress silo) => (1.0 + placed.Values.Count(silo.Equals)) / ThreadsOf(silo);

    // A silo that has not told yet is taken for one thread.
    private int ThreadsOf(SiloAddress silo) => metadata.GetSiloMetadata(silo).Metadata.TryGetValue(ThreadsKey, out var threads) ? int.Parse(threads) : 1;
}
