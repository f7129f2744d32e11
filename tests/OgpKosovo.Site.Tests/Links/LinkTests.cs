using System.Net;
using System.Text;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Site.Links;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Tests.Links;

/// <summary>Links to other sites.</summary>
public sealed class LinkTests
{
    private readonly DiagnosticBag bag = new();

    [Fact]
    public void Links_to_others_are_found_once_with_their_source()
    {
        var links = new ExternalLinks("https://example.org");
        foreach (var source in new[] { "b.md", "a.md" })
            links.Add("x.html", Encoding.UTF8.GetBytes("""
                <link href="https://css.example/"><a class="x" href="https://one.example/a?b=1&amp;c=2#d">1</a><a href="/in/">2</a>
                <a href="https://example.org/own/">3</a><a href="https://example.org.evil.example/">4</a>
                """), new FileOrigin("/x", "news", "en", source));
        Assert.Equal(
            ["https://example.org.evil.example/ a.md", "https://one.example/a?b=1&c=2 a.md"],
            links.All.Select(l => $"{l.Link.OriginalString} {l.Source}"));
    }

    [Fact]
    public async Task A_dead_link_is_a_warning_and_a_refusal_is_not()
    {
        await Test(new FakeSites(r => new HttpResponseMessage(r.RequestUri!.AbsolutePath == "/dead" ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden)), "https://a.example/dead", "https://a.example/bot");
        var found = Assert.Single(bag.Sorted());
        Assert.Equal("x.md: warning OGP098: The link https://a.example/dead does not work: 404 Not Found. Replace it, or name an archived copy.", found.ToLine(new MessageCatalog("en")));
        Assert.False(bag.HasErrors);
    }

    [Fact]
    public async Task Each_host_is_asked_one_question_at_a_time()
    {
        using var sites = new FakeSites(_ => new HttpResponseMessage(HttpStatusCode.OK));
        await Test(sites, [.. Enumerable.Range(0, 5).Select(i => $"https://a.example/{i}")]);
        Assert.Equal(1, sites.Most);
        Assert.Equal(5, sites.Asked.Count);
    }

    [Fact]
    public async Task A_server_that_knows_no_HEAD_is_asked_with_GET()
    {
        using var sites = new FakeSites(r => new HttpResponseMessage(r.Method == HttpMethod.Head ? HttpStatusCode.MethodNotAllowed : HttpStatusCode.OK));
        await Test(sites, "https://a.example/");
        Assert.Empty(bag.Sorted());
        Assert.Equal(["HEAD https://a.example/", "GET https://a.example/"], sites.Asked);
    }

    private async Task Test(FakeSites sites, params string[] links)
    {
        using var client = new HttpClient(sites);
        await new LinkTester(client, TimeSpan.FromMilliseconds(1)).TestAsync(links.Select(l => (new Uri(l), "x.md")), bag);
    }
}
