using System.Net;
using System.Net.Sockets;

namespace OgpKosovo.Site.Tests.Hosting;

/// <summary>This machine as a server for tests. The browser's tests share it.</summary>
internal static class Loopback
{
    /// <summary>A port that nobody listened on a moment ago.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
