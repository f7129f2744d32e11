using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Markdown;

namespace OgpKosovo.Content.Tests.Markdown;

public sealed class TypographicQuotesTests
{
    [Theory]
    [InlineData("sq", "<p>Ai tha “po” dhe (“jo”).</p>\n")]
    [InlineData("sr", "<p>Ai tha „po“ dhe („jo“).</p>\n")]
    [InlineData("sr-cyrl", "<p>Ai tha „po“ dhe („jo“).</p>\n")]
    [InlineData("en", "<p>Ai tha “po” dhe (“jo”).</p>\n")]
    public void Straight_quotes_become_those_of_the_language(string language, string html) =>
        Assert.Equal(html, Html(language, "Ai tha \"po\" dhe (\"jo\").\n"));

    [Fact]
    public void A_quote_closes_after_a_link_or_emphasis_and_opens_on_a_new_line() =>
        Assert.Equal("<p>“<em>a</em>”\n“b”</p>\n", Html("en", "\"*a*\"\n\"b\"\n"));

    [Fact]
    public void Code_attributes_and_escaped_quotes_stay_as_they_are() =>
        Assert.Equal(
            "<p><code>&quot;a&quot;</code> <abbr title=\"b\">c</abbr> &quot;</p>\n<pre><code>&quot;d&quot;\n</code></pre>\n",
            Html("en", "`\"a\"` <abbr title=\"b\">c</abbr> \\\"\n\n    \"d\"\n"));

    [Fact]
    public void A_heading_is_listed_as_it_is_shown() =>
        Assert.Equal("The “plan”", Assert.Single(new MarkdownReader().Read("## The \"plan\"\n", new Place("x"), "en", new DiagnosticBag()).Headings).Text);

    private static string Html(string language, string text) => new MarkdownReader().Read(text, new Place("x"), language, new DiagnosticBag()).Html;
}
