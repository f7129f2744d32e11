namespace OgpKosovo.Site.Tests.Hosting;

public sealed class CaddyTests(CaddyServer server) : HostingTests(server), IClassFixture<CaddyServer>;
