namespace OgpKosovo.Site.Tests.Hosting;

public sealed class NginxTests(NginxServer server) : HostingTests(server), IClassFixture<NginxServer>;
