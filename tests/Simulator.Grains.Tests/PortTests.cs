#if ORLEANS
using System.Net;
using System.Net.Sockets;
#endif

namespace Simulator.Grains.Tests;

public sealed class PortTests
{
    [Fact]
    public void A_port_that_is_taken_is_refused_and_not_shared()
    {
        Playing.NeedsOrleans();
#if ORLEANS
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        Should.Throw<ClusterException>(() => FreePort.Of(new("", IPAddress.Loopback, port))).Message.ShouldStartWith($"127.0.0.1:{port} cannot be used");
#endif
    }

    [Fact]
    public void An_address_of_another_machine_is_refused()
    {
        Playing.NeedsOrleans();
#if ORLEANS
        Should.Throw<ClusterException>(() => FreePort.Of(new("", IPAddress.Parse("192.0.2.7"), 0))).Message.ShouldContain("--address");
#endif
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_named_without_its_password()
    {
        Playing.NeedsOrleans();
#if ORLEANS
        var refused = await Should.ThrowAsync<ClusterException>(() => ClusterDatabase.Check("Host=127.0.0.1;Port=1;Username=u;Password=hunter2;Database=d"));
        refused.Message.ShouldContain("127.0.0.1:1");
        refused.Message.ShouldNotContain("hunter2");
#else
        await Task.CompletedTask;
#endif
    }
}
