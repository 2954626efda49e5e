using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Orleans.Configuration;
using Orleans.Runtime.MembershipService;
using Orleans.Runtime.MembershipService.SiloMetadata;
using Orleans.Storage;

namespace Simulator.Grains;

/// <summary>The silo of this process.</summary>
internal sealed class RunningSilo : IAsyncDisposable
{
    private const int MostStarts = 5;
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(15);

    private readonly IHost host;
    private readonly ComputeThreads compute;

    private RunningSilo(IHost host, ComputeThreads compute) => (this.host, this.compute) = (host, compute);

    /// <summary>The grains of the cluster.</summary>
    public IGrainFactory Grains => host.Services.GetRequiredService<IGrainFactory>();

    /// <summary>The studies at hand.</summary>
    public StudyShelf Shelf => host.Services.GetRequiredService<StudyShelf>();

    /// <summary>Threads that compute.</summary>
    public int Threads => compute.Count;

    /// <summary>What the silo runs in.</summary>
    internal IHost Host => host;

    /// <summary>Where other silos reach it.</summary>
    public string Address => host.Services.GetRequiredService<ILocalSiloDetails>().SiloAddress.Endpoint.ToString();

    /// <summary>Starts a silo.</summary>
    /// <param name="threads">Threads that compute.</param>
    /// <param name="cluster">How the cluster is reached; null for a silo of its own that opens no port.</param>
    /// <exception cref="ClusterException">The cluster cannot be joined.</exception>
    public static async Task<RunningSilo> Start(int threads, ClusterAddress? cluster)
    {
        if (cluster is null) return await StartOnce(threads, Alone);
        await ClusterDatabase.Check(cluster.Database);
        for (var starts = 1; ; starts++)
        {
            var port = FreePort.Of(cluster);
            try
            {
                return await StartOnce(threads, silo => Join(silo, cluster, port));
            }
            catch (OrleansClusterConnectivityCheckFailedException) when (starts < MostStarts)
            {
                // Silos that crashed are still listed as alive; their entries are stale after a while.
                await Task.Delay(Liveness.StaleAfter);
            }
            catch (OrleansClusterConnectivityCheckFailedException exception)
            {
                throw new ClusterException($"The cluster lists silos that do not answer {cluster.Address}:{port}. Check that this address can be reached from the other machines (--address). {exception.Message}");
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
        compute.Dispose();
    }

    /// <summary>Starts a silo.</summary>
    /// <param name="threads">Threads that compute.</param>
    /// <param name="connect">Says how it meets others, or that it does not.</param>
    internal static async Task<RunningSilo> StartOnce(int threads, Action<ISiloBuilder> connect)
    {
        var queue = new ComputeThreads(threads);
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = StopWithin);
        builder.Services.AddSingleton<IHostLifetime, OwnLifetime>();
        builder.Logging.AddFilter("Simulator", LogLevel.Warning).SetMinimumLevel(LogLevel.Critical).AddSimpleConsole(format => format.SingleLine = true);
        builder.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace); // standard output is for results
        builder.UseOrleans(silo =>
        {
            silo.UseSiloMetadata(new Dictionary<string, string> { [SiloLoads.ThreadsKey] = $"{threads}" });
            silo.AddPlacementDirector<LeastLoadedPlacement, LeastLoadedDirector>();
            silo.Services.AddSingleton(queue).AddSingleton<StudyShelf>().AddSingleton<SiloLoads>();
            silo.Configure<GrainCollectionOptions>(options => options.CollectionAge = TimeSpan.FromMinutes(2));
            silo.Configure<SiloMessagingOptions>(options => options.MaxRequestProcessingTime = TimeSpan.FromMinutes(5));
            connect(silo);
        });
        var built = builder.Build();
        try
        {
            await built.StartAsync();
            return new(built, queue);
        }
        catch
        {
            built.Dispose();
            queue.Dispose();
            throw;
        }
    }

    /// <summary>A cluster of one, in memory.</summary>
    private static void Alone(ISiloBuilder silo)
    {
        silo.Configure<ClusterOptions>(options => options.ClusterId = options.ServiceId = $"simulator-{Guid.NewGuid():N}");
        silo.Configure<EndpointOptions>(options =>
        {
            options.AdvertisedIPAddress = IPAddress.Loopback;
            options.SiloPort = IPEndPoint.MaxPort; // a name only: nothing listens
            options.GatewayPort = 0;
        });
        silo.UseDevelopmentClustering(new IPEndPoint(IPAddress.Loopback, IPEndPoint.MaxPort));
        silo.AddMemoryGrainStorage(StudyGrain.Storage);
        silo.Services.AddSingleton(new StudyKeeping(false));
        if (NoListener.Replace(silo.Services) == 0) throw new InvalidOperationException("Orleans registers its listeners in a new way; the silo would open a port.");
    }

    private static void Join(ISiloBuilder silo, ClusterAddress cluster, int port)
    {
        silo.Configure<ClusterOptions>(options => options.ClusterId = options.ServiceId = ClusterDatabase.ClusterId);
        silo.Configure<EndpointOptions>(options =>
        {
            options.AdvertisedIPAddress = cluster.Address;
            options.SiloListeningEndpoint = new(cluster.Address, port);
            options.SiloPort = port;
            options.GatewayPort = 0; // nobody calls from outside: whoever uses the cluster is a silo
        });
        silo.Configure<ClusterMembershipOptions>(Liveness.Set);
        silo.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (ClusterDatabase.Invariant, cluster.Database));
        silo.AddAdoNetGrainStorage(StudyGrain.Storage, options => options.Configure<Orleans.Serialization.Serializer>((storage, serializer) =>
        {
            (storage.Invariant, storage.ConnectionString) = (ClusterDatabase.Invariant, cluster.Database);
            storage.GrainStorageSerializer = new OrleansGrainStorageSerializer(serializer); // bytes as bytes: a checkpoint is large
        }));
        silo.Services.AddSingleton(new StudyKeeping(true));
        silo.Services.AddSingleton<IFatalErrorHandler, DeclaredDead>();
    }

    /// <summary>The process decides when it ends, not the silo in it.</summary>
    private sealed class OwnLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
