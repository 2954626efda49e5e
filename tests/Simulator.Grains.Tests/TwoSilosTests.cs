#if ORLEANS
using System.Collections.Immutable;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.Storage;
using Simulator.Studies;
#endif

namespace Simulator.Grains.Tests;

/// <summary>Two silos in this process, over loopback ports of their own; what needs a database is in the continuous build's cluster run.</summary>
public sealed class TwoSilosTests
{
    [Fact]
    public async Task Blocks_spread_over_the_silos_members_live_with_their_block_and_the_bytes_are_the_same()
    {
        Playing.NeedsOrleans();
#if ORLEANS
        var study = Playing.Replay(8, 32);
        await using var first = await Member(null);
        await using var second = await Member(first);
        using var engine = GrainEngine.On(first);
        var playing = Task.Run(() => Playing.Play(engine, study, CancellationToken.None));
        var homes = new Dictionary<string, SiloAddress>();
        var members = 0;
        var management = first.Grains.GetGrain<IManagementGrain>(0);
        while (!playing.IsCompleted)
        {
            var living = await management.GetDetailedGrainStatistics();
            foreach (var block in living.Where(grain => grain.GrainType.Contains(nameof(BlockGrain), StringComparison.Ordinal))) homes[block.GrainId.Key.ToString()!] = block.SiloAddress;
            foreach (var member in living.Where(grain => grain.GrainType.Contains(nameof(MemberGrain), StringComparison.Ordinal)))
            {
                var key = member.GrainId.Key.ToString()!;
                if (!homes.TryGetValue(string.Join('/', key.Split('/')[..3]), out var home)) continue;
                member.SiloAddress.ShouldBe(home, key);
                members++;
            }
        }

        (await playing).Hashes.ShouldBe(Playing.Local(study));
        members.ShouldBeGreaterThanOrEqualTo(32);
        homes.Values.Distinct().Count().ShouldBe(2);
#else
        await Task.CompletedTask;
#endif
    }

    [Fact]
    public async Task A_silo_that_is_lost_in_the_middle_costs_neither_a_block_nor_a_byte()
    {
        Playing.NeedsOrleans();
#if ORLEANS
        var study = Playing.Replay(8, 32);
        await using var first = await Member(null);
        await using var second = await Member(first);
        using var engine = GrainEngine.On(first);
        var finished = new FinishedBlocks(study);
        var lost = false;
        engine.Play(study, finished.Missing, Take, null, TestContext.Current.CancellationToken);
        lost.ShouldBeTrue();
        finished.Hashes.ShouldBe(Playing.Local(study));

        void Take(BlockResult block)
        {
            finished.Add(block);
            if (lost) return;
            lost = true;
            second.Host.StopAsync(new CancellationToken(canceled: true)).GetAwaiter().GetResult(); // at once, and nobody is told, as in a crash
        }
#else
        await Task.CompletedTask;
#endif
    }

    [Fact]
    public async Task What_a_run_has_played_is_kept_though_its_silo_ends_with_the_last_block()
    {
        Playing.NeedsOrleans();
#if ORLEANS
        var study = Playing.Replay(2, 5);
        var database = new SlowDatabase(ImmutableDictionary<GrainId, byte[]>.Empty);
        using (var run = GrainEngine.On(await Member(null, database))) Playing.Play(run, study, TestContext.Current.CancellationToken);
        var kept = database.Written; // what is not written when the process has ended is lost
        using var again = GrainEngine.On(await Member(null, new SlowDatabase(kept)));
        again.Recall(study).ShouldNotBeNull().Hashes.ShouldBe(Playing.Local(study));
#else
        await Task.CompletedTask;
#endif
    }

#if ORLEANS
    /// <summary>A silo of a cluster whose table of members is in the first one's memory.</summary>
    /// <param name="first">The first one; null where this is the first.</param>
    /// <param name="database">Keeps finished blocks; null for the silos' memory.</param>
    private static Task<RunningSilo> Member(RunningSilo? first, SlowDatabase? database = null)
    {
        var own = new IPEndPoint(IPAddress.Loopback, FreePort.Of(new("", IPAddress.Loopback, 0)));
        var primary = first is null ? own : IPEndPoint.Parse(first.Address);
        return RunningSilo.StartOnce(1, silo =>
        {
            silo.Configure<EndpointOptions>(options => (options.AdvertisedIPAddress, options.SiloPort, options.SiloListeningEndpoint, options.GatewayPort) = (own.Address, own.Port, own, 0));
            silo.Configure<ClusterOptions>(options => options.ClusterId = options.ServiceId = $"two-silos-{primary.Port}");
            silo.Configure<ClusterMembershipOptions>(Liveness.Set);
            silo.UseDevelopmentClustering(primary);
            if (database is null) silo.AddMemoryGrainStorage(StudyGrain.Storage);
            else silo.Services.AddKeyedSingleton<IGrainStorage>(StudyGrain.Storage, database);
            silo.Services.AddSingleton(new StudyKeeping(true)).AddSingleton<IFatalErrorHandler, Quiet>();
        });
    }

    /// <summary>A database outside the silos that takes its time to write: far longer than a silo takes to end if it does not wait.</summary>
    private sealed class SlowDatabase(ImmutableDictionary<GrainId, byte[]> written) : IGrainStorage
    {
        public ImmutableDictionary<GrainId, byte[]> Written { get; private set; } = written;

        public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
        {
            grainState.State = (T)(object)new StudyMemory { Checkpoint = Written.GetValueOrDefault(grainId) };
            return Task.CompletedTask;
        }

        public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
        {
            await Task.Delay(TimeSpan.FromSeconds(2));
            Written = Written.SetItem(grainId, ((StudyMemory)(object)grainState.State!).Checkpoint!);
        }

        public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => throw new NotSupportedException();
    }

    /// <summary>A silo that is declared dead must not take the tests with it.</summary>
    private sealed class Quiet : IFatalErrorHandler
    {
        public bool IsUnexpected(Exception exception) => false;

        public void OnFatalException(object? sender = null, string? context = null, Exception? exception = null)
        {
        }
    }
#endif
}
