using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OgpKosovo.Site.Tests.Preview;

public sealed class PreviewServerTests
{
    [Fact]
    public async Task Every_file_is_served_as_a_build_writes_it_apart_from_what_the_preview_adds()
    {
        await using var site = await new PreviewSite().StartAsync();
        foreach (var (path, bytes) in site.Build())
        {
            using var answer = await site.SendAsync(HttpMethod.Get, "/" + path);
            var served = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            if (path.EndsWith(".html", StringComparison.Ordinal))
                Assert.Equal(Encoding.UTF8.GetString(bytes), PreviewSite.Bare(Encoding.UTF8.GetString(served)));
            else
                Assert.True(bytes.AsSpan().SequenceEqual(served), path);
        }
    }

    [Fact]
    public async Task What_the_preview_adds_is_allowed_by_the_policy_of_the_page()
    {
        await using var site = await new PreviewSite().StartAsync();
        var (_, page) = await site.GetAsync("/en/about/");
        var policy = page[page.IndexOf("default-src", StringComparison.Ordinal)..page.IndexOf("<title>", StringComparison.Ordinal)];
        foreach (var directive in new[] { "style-src 'self'", "script-src 'self'", "connect-src 'self'" })
            Assert.Contains(directive, WebUtility.HtmlDecode(policy), StringComparison.Ordinal);
        foreach (var path in new[] { "/_preview/reload.js", "/_preview/preview.css" })
        {
            Assert.Contains(path, page, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await site.GetAsync(path)).Status);
        }
    }

    [Theory]
    [InlineData("/en/about/", "text/html; charset=utf-8")]
    [InlineData("/en/feed.atom", "application/atom+xml; charset=utf-8")]
    [InlineData("/en/feed.rss", "application/rss+xml; charset=utf-8")]
    [InlineData("/robots.txt", "text/plain; charset=utf-8")]
    [InlineData("/_preview/reload.js", "text/javascript; charset=utf-8")]
    public async Task The_content_type_names_the_charset(string path, string type)
    {
        await using var site = await new PreviewSite().StartAsync();
        using var answer = await site.SendAsync(HttpMethod.Head, path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.True(answer.Content.Headers.ContentLength > 0);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:{0}")]
    [InlineData("localhost:1")]
    [InlineData("localhost")]
    public async Task A_foreign_host_is_refused(string host)
    {
        await using var site = await new PreviewSite().StartAsync();
        using var answer = await site.SendAsync(HttpMethod.Get, "/en/about/", host.Replace("{0}", Port(site), StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    public async Task The_names_of_this_machine_are_served(string host)
    {
        await using var site = await new PreviewSite().StartAsync();
        using var answer = await site.SendAsync(HttpMethod.Get, "/en/about/", $"{host}:{Port(site)}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("GET /../statiq.json")]
    [InlineData("GET /..%2fstatiq.json")]
    [InlineData("GET /%2e%2e/statiq.json")]
    [InlineData("GET /en/..%5c..%5cstatiq.json")]
    [InlineData("GET //etc/passwd")]
    [InlineData("GET /statiq.json")]
    [InlineData("GET /input/pages/about.en.md")]
    public async Task No_path_leads_to_a_file_outside_the_site(string request)
    {
        await using var site = await new PreviewSite().StartAsync();
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, new Uri(site.Address).Port, TestContext.Current.CancellationToken);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{request} HTTP/1.1\r\nHost: localhost:{Port(site)}\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        var answer = await new StreamReader(stream).ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("HTTP/1.1 404 ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_path_shows_the_page_for_lost_addresses()
    {
        await using var site = await new PreviewSite().StartAsync();
        var (status, page) = await site.GetAsync("/en/nothing/");
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Equal(Encoding.UTF8.GetString(site.Build()["404.html"]), PreviewSite.Bare(page));
    }

    [Fact]
    public async Task A_path_without_its_last_slash_leads_on()
    {
        await using var site = await new PreviewSite().StartAsync();
        using var answer = await site.SendAsync(HttpMethod.Get, "/en/about?x=1");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/en/about/?x=1", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_site_lies_under_its_link_root()
    {
        await using var site = new PreviewSite();
        site.Put("statiq.json", """{ "Host": "example.org", "Languages": ["sq", "en"], "LinkRoot": "/ogp" }""");
        await site.StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync("/ogp/en/about/")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/en/about/")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await site.GetAsync("/ogp")).Status);
    }

    [Fact]
    public async Task Nothing_can_be_sent_to_the_preview()
    {
        await using var site = await new PreviewSite().StartAsync();
        using var answer = await site.SendAsync(HttpMethod.Post, "/en/about/");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    private static string Port(PreviewSite site) => new Uri(site.Address).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
