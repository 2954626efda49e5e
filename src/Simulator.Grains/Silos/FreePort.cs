using System.Net.Sockets;

namespace Simulator.Grains;

/// <summary>A port that is free now. Orleans itself would share one with another silo and not say so.</summary>
internal static class FreePort
{
    /// <summary>The port that is asked for, or any free one where it is 0.</summary>
    /// <exception cref="ClusterException">The port is taken, or the address is not one of this machine.</exception>
    public static int Of(ClusterAddress cluster)
    {
        using var listener = new Socket(cluster.Address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            listener.Bind(new System.Net.IPEndPoint(cluster.Address, cluster.Port));
            return ((System.Net.IPEndPoint)listener.LocalEndPoint!).Port;
        }
        catch (SocketException exception)
        {
            throw new ClusterException($"{cluster} cannot be used: {exception.Message}. Give an address of this machine (--address) and a free port (--port; 0 takes any).");
        }
    }
}
