using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Tests;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("ogp@rks-gov.net")]
    [InlineData("a.b+c_d@mapl.rks-gov.net")]
    [InlineData("O'Neil-1@x.museum")]
    public void An_address_is_one(string text) => Assert.True(EmailAddress.Is(text));

    [Theory]
    [InlineData("")]
    [InlineData("ogp@rks-gov")]
    [InlineData("ogp@rks-gov..net")]
    [InlineData("ogp@rks_gov.net")]
    [InlineData(".ogp@rks-gov.net")]
    [InlineData("ogp@rks-gov.net.")]
    [InlineData("info@127.0.0.1")]
    [InlineData("ogp@rks-gov,net")]
    [InlineData("OGP <ogp@rks-gov.net>")]
    [InlineData("mailto:ogp@rks-gov.net")]
    [InlineData("a@x.net; b@x.net")]
    [InlineData("ogp@rks-gov.n\u00EBt")]
    public void What_only_looks_like_one_is_none(string text) => Assert.False(EmailAddress.Is(text));
}
