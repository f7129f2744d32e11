using Microsoft.Extensions.Configuration;

namespace OgpKosovo.Desk.Tests;

/// <summary>A service that was set up wrong does not start, and says what to mend.</summary>
public sealed class DeskOptionsTests
{
    private static readonly Dictionary<string, string?> Right = new()
    {
        ["DESK_CLIENT_ID"] = "id",
        ["DESK_CLIENT_SECRET"] = "secret",
        ["DESK_SITE"] = "https://ogpkosova.org",
    };

    [Theory]
    [InlineData("DESK_CLIENT_ID", null)]
    [InlineData("DESK_CLIENT_SECRET", "")]
    [InlineData("DESK_SITE", null)]
    [InlineData("DESK_SITE", "ogpkosova.org")]
    [InlineData("DESK_SITE", "https://ogpkosova.org/admin/")]
    [InlineData("DESK_SITE", "https://ogpkosova.org/?x")]
    [InlineData("DESK_SITE", "https://ogpkosova.org/#x")]
    [InlineData("DESK_SITE", "https://u@ogpkosova.org")]
    [InlineData("DESK_SITE", "https://ogpkosova.org//")]
    [InlineData("DESK_PROVIDER", "github.com")]
    [InlineData("DESK_PROVIDER", "https://git.example/gh")]
    [InlineData("DESK_PROVIDER", "https://u@git.example")]
    public void A_variable_that_is_missing_or_wrong_is_named(string name, string? value)
    {
        var wrong = Assert.Throws<InvalidOperationException>(() => Read(name, value));

        Assert.Contains(name, wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_is_an_origin_and_everything_else_has_a_default()
    {
        var options = Read("DESK_SITE", "https://ogpkosova.org/");

        Assert.Equal(("https://ogpkosova.org", "https://github.com/", "public_repo", 10), (options.Site, options.Provider.ToString(), options.Scope, options.PerMinute));
    }

    [Theory]
    [InlineData("https://OGPKosova.org", "https://ogpkosova.org")]
    [InlineData("HTTPS://ogpkosova.org:443/", "https://ogpkosova.org")]
    [InlineData("http://localhost:5000", "http://localhost:5000")]
    [InlineData("http://[::1]:80", "http://[::1]")]
    [InlineData("https://ogpkosovë.org", "https://xn--ogpkosov-01a.org")]
    public void The_site_is_kept_as_browsers_write_origins(string value, string origin) => Assert.Equal(origin, Read("DESK_SITE", value).Site);

    private static DeskOptions Read(string name, string? value) =>
        DeskOptions.From(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(Right) { [name] = value }).Build());
}
