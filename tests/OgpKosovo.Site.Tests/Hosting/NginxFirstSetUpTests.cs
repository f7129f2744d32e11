using System.Net;

namespace OgpKosovo.Site.Tests.Hosting;

public sealed class NginxFirstSetUpTests(NginxFirstSetUp server) : IClassFixture<NginxFirstSetUp>
{
    [Fact]
    public async Task The_challenge_for_the_certificate_is_answered_and_all_else_leads_to_https()
    {
        var stop = TestContext.Current.CancellationToken;
        Assert.Equal("answer", await server.Client.GetStringAsync(new Uri("/.well-known/acme-challenge/token", UriKind.Relative), stop));
        using var page = await server.Client.GetAsync(new Uri("/ogp/en/", UriKind.Relative), stop);
        Assert.Equal(HttpStatusCode.MovedPermanently, page.StatusCode);
        Assert.Equal("https", page.Headers.Location!.Scheme);
    }
}
