using System.Net;
using System.Net.Http.Headers;

namespace OgpKosovo.Site.Tests.Hosting;

/// <summary>What visitors get from a server with the printed configuration.</summary>
public abstract class HostingTests(RunningServer server)
{
    [Theory]
    [InlineData("ogp/en/about/", "text/html; charset=utf-8")]
    [InlineData("ogp/en/feed.atom", "application/atom+xml; charset=utf-8")]
    [InlineData("ogp/en/feed.rss", "application/rss+xml; charset=utf-8")]
    [InlineData("ogp/files/a.ics", "text/calendar; charset=utf-8")]
    [InlineData("ogp/files/a.jsonld", "application/ld+json; charset=utf-8")]
    [InlineData("ogp/files/a.pdf", "application/pdf")]
    [InlineData("ogp/health.json", "application/json; charset=utf-8")]
    [InlineData("ogp/.well-known/security.txt", "text/plain; charset=utf-8")]
    public async Task Content_types(string path, string type)
    {
        foreach (var coding in new[] { "identity", "br", "gzip" })
        {
            using var answer = await Get(path, r => r.Headers.AcceptEncoding.ParseAdd(coding));
            Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        }
    }

    [Theory]
    [InlineData("ogp/en/about/", HttpStatusCode.OK)]
    [InlineData("ogp/no/such/page/", HttpStatusCode.NotFound)]
    public async Task Security_headers(string path, HttpStatusCode status)
    {
        using var answer = await Get(path);
        Assert.Equal(status, answer.StatusCode);
        string One(string name) => Assert.Single(answer.Headers.GetValues(name));
        Assert.StartsWith("default-src 'none'; ", One("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'none'", One("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("max-age=63072000", One("Strict-Transport-Security"));
        Assert.Equal("nosniff", One("X-Content-Type-Options"));
        Assert.Equal("strict-origin-when-cross-origin", One("Referrer-Policy"));
        Assert.Equal("same-origin-allow-popups", One("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", One("Cross-Origin-Resource-Policy"));
        Assert.Contains("geolocation=()", One("Permissions-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("/", answer.Headers.Server.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_address_gets_the_page_in_all_languages_and_is_not_kept_long()
    {
        foreach (var path in new[] { "ogp/no/such/page/", "ogp/assets/x.css", "ogp/en/x.atom" })
        {
            using var answer = await Get(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
            Assert.Contains("<h1>404</h1>", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
            Assert.Equal(TimeSpan.FromMinutes(5), answer.Headers.CacheControl?.MaxAge);
        }
    }

    [Theory]
    [InlineData("ogp/_headers")]
    [InlineData("ogp/_redirects")]
    [InlineData("ogp/.git/config")]
    [InlineData("ogp/en/.htaccess")]
    public async Task What_is_for_other_hosts_and_hidden_files_are_not_shown(string path)
    {
        using var answer = await Get(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Old_addresses_lead_on_for_good()
    {
        using var answer = await Get("ogp/en/old%20name/");
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/ogp/en/contact/", Path(answer.Headers.Location!));
    }

    [Fact]
    public async Task A_page_without_its_last_slash_leads_to_the_page()
    {
        using var answer = await Get("ogp/en/about");
        Assert.InRange((int)answer.StatusCode, 301, 308);
        Assert.Equal("/ogp/en/about/", Path(new Uri(server.Client.BaseAddress!, answer.Headers.Location!)));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Compressed_copies_are_sent_to_those_who_read_them(string coding)
    {
        using var answer = await Get("ogp/en/about/", r => r.Headers.AcceptEncoding.ParseAdd(coding));
        Assert.Equal([coding], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        using var plain = await Get("ogp/en/about/");
        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.True((await plain.Content.ReadAsByteArrayAsync(Cancellation)).Length > 2 * (await answer.Content.ReadAsByteArrayAsync(Cancellation)).Length);
    }

    [Fact]
    public async Task Files_with_a_hash_in_the_name_are_kept_for_ever_and_pages_for_minutes()
    {
        var page = await (await Get("ogp/en/about/")).Content.ReadAsStringAsync(Cancellation);
        var start = page.IndexOf("/ogp/assets/site.", StringComparison.Ordinal) + 1;
        using var style = await Get(page[start..page.IndexOf('"', start)]);
        Assert.Equal("public, max-age=31536000, immutable", style.Headers.GetValues("Cache-Control").Single());
        using var again = await Get("ogp/en/about/");
        Assert.Equal("public, max-age=300", again.Headers.GetValues("Cache-Control").Single());
    }

    [Fact]
    public async Task A_part_of_a_file_can_be_asked_for()
    {
        using var answer = await Get("ogp/files/a.pdf", r => r.Headers.Range = new RangeHeaderValue(0, 3));
        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal("%PDF", await answer.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task What_did_not_change_is_not_sent_again()
    {
        using var first = await Get("ogp/en/about/");
        using var byTag = await Get("ogp/en/about/", r => r.Headers.IfNoneMatch.Add(first.Headers.ETag!));
        Assert.Equal(HttpStatusCode.NotModified, byTag.StatusCode);
        using var byDate = await Get("ogp/en/about/", r => r.Headers.IfModifiedSince = first.Content.Headers.LastModified);
        Assert.Equal(HttpStatusCode.NotModified, byDate.StatusCode);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string Path(Uri address) => address.IsAbsoluteUri ? address.AbsolutePath : address.OriginalString;

    private async Task<HttpResponseMessage> Get(string path, Action<HttpRequestMessage>? with = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        with?.Invoke(request);
        return await server.Client.SendAsync(request, Cancellation);
    }
}
