using System.Net;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Site.Comparing;
using OgpKosovo.Site.Tests.Links;

namespace OgpKosovo.Site.Tests.Publishing;

public sealed class LastPublicationTests
{
    private readonly DiagnosticBag bag = new();

    [Fact]
    public async Task Nothing_there_means_the_first_publication()
    {
        Assert.Null(await Read(HttpStatusCode.NotFound, ""));
        Assert.False(bag.HasErrors);
    }

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError, "", Codes.LastPublication)]
    [InlineData(HttpStatusCode.Forbidden, "", Codes.LastPublication)]
    [InlineData(HttpStatusCode.OK, "<html>", Codes.Manifest)]
    [InlineData(HttpStatusCode.OK, """{"files":[{"path":"\ud800","sha256":"00"}]}""", Codes.Manifest)]
    public async Task Any_other_failure_stops(HttpStatusCode status, string text, string code)
    {
        Assert.Null(await Read(status, text));
        Assert.Equal(code, Assert.Single(bag.Sorted()).Code);
    }

    [Fact]
    public async Task A_file_that_is_not_there_stops()
    {
        using var client = new HttpClient();
        Assert.Null(await new LastPublication(client, bag).ReadAsync("/nowhere/publication.json"));
        Assert.True(bag.HasErrors);
    }

    [Fact]
    public async Task An_address_that_is_none_stops()
    {
        using var client = new HttpClient();
        Assert.Null(await new LastPublication(client, bag).ReadAsync("https://"));
        var found = Assert.Single(bag.Sorted());
        Assert.Equal((Codes.LastPublication, "https://"), (found.Code, found.Place.File));
    }

    [Fact]
    public async Task A_manifest_is_read() => Assert.NotNull(await Read(HttpStatusCode.OK, """{"files":[]}"""));

    private async Task<Site.Output.Publication?> Read(HttpStatusCode status, string text)
    {
        using var client = new HttpClient(new FakeSites(_ => new HttpResponseMessage(status) { Content = new StringContent(text) }));
        return await new LastPublication(client, bag).ReadAsync("https://example.org/publication.json");
    }
}
