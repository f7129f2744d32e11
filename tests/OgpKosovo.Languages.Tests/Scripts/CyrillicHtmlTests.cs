namespace OgpKosovo.Languages.Tests.Scripts;

public class CyrillicHtmlTests
{
    private static readonly SerbianCyrillic Plain = new(ProtectedTerms.None);

    [Theory]
    [InlineData("<p>Građani i <b>đaci</b></p>", "<p>Грађани и <b>ђаци</b></p>")]
    [InlineData("reč", "реч")]
    [InlineData("", "")]
    [InlineData(
        "<title>Vesti</title><svg><title>Slika</title><path d=\"M0\"/></svg>",
        "<title>Вести</title><svg><title>Слика</title><path d=\"M0\"/></svg>")]
    [InlineData("<br>reč<hr/>reč", "<br>реч<hr/>реч")]
    public void Text_is_written_in_Cyrillic(string html, string expected) => Assert.Equal(expected, Plain.FromLatinHtml(html));

    [Theory]
    [InlineData("<img alt=\"Slika\" src=\"/slika.png\">", "<img alt=\"Слика\" src=\"/slika.png\">")]
    [InlineData(
        "<a title='Naslov' href=\"/sr/vesti/\" class=\"veza\" id=\"vesti\">x</a>",
        "<a title='Наслов' href=\"/sr/vesti/\" class=\"veza\" id=\"vesti\">x</a>")]
    [InlineData(
        "<nav aria-label=\"Glavna > ostalo\" data-title=\"vesti\"></nav>",
        "<nav aria-label=\"Главна > остало\" data-title=\"vesti\"></nav>")]
    [InlineData("<meta name=\"description\" content=\"Opis\">", "<meta name=\"description\" content=\"Opis\">")]
    [InlineData("<input value=\"reč\" placeholder=\"reč\" disabled>", "<input value=\"reč\" placeholder=\"reč\" disabled>")]
    [InlineData("<img alt=reč alt2=reč>", "<img alt=реч alt2=reč>")]
    [InlineData("<img alt>reč", "<img alt>реч")]
    public void Only_attributes_that_people_read_are_written_in_Cyrillic(string html, string expected) =>
        Assert.Equal(expected, Plain.FromLatinHtml(html));

    [Theory]
    [InlineData("<code>reč</code>")]
    [InlineData("<pre title=\"reč\">reč <b>reč</b></pre>")]
    [InlineData("<kbd>reč</kbd><samp>reč</samp>")]
    [InlineData("<script>if (a < b) { reč(\"<p>reč</p>\"); }</script>")]
    [InlineData("<style>.reč > .x { }</style>")]
    [InlineData("<b translate=\"no\" title=\"reč\">reč <i>reč</i> <b>reč</b> reč</b>")]
    [InlineData("<span class=\"latin\">reč</span><span class=\"a latin b\">reč</span>")]
    [InlineData("<div lang=\"sq\" title=\"reč\">reč<div>reč</div>reč</div>")]
    [InlineData("<p lang=\"en\">reč</p><p lang=\"sr\">reč</p><p lang=\"sr-Cyrl\">реч</p>")]
    [InlineData("<img lang=\"sq\" alt=\"reč\">")]
    [InlineData("<!-- reč <b>reč</b> -->")]
    [InlineData("<!doctype html>")]
    [InlineData("&scaron;&#x111;&#273;&nbsp;")]
    public void What_is_no_Serbian_prose_stays(string html)
    {
        Assert.Equal(html, Plain.FromLatinHtml(html));
        Assert.Equal(html + "<p>реч</p>", Plain.FromLatinHtml(html + "<p>reč</p>"));
    }

    [Fact]
    public void The_language_of_the_page_becomes_Serbian_Cyrillic() =>
        Assert.Equal(
            "<html lang=\"sr-Cyrl\"><body><a hreflang=\"sr-Latn\" lang=\"sr-Cyrl\">реч</a></body></html>",
            Plain.FromLatinHtml("<html lang=\"sr-Latn\"><body><a hreflang=\"sr-Latn\" lang=\"sr-Latn\">reč</a></body></html>"));

    [Theory]
    [InlineData(
        "<div lang=\"sq\">fjalë<p lang=\"sr-Latn\">reč <code>reč</code></p>fjalë<div>x</div>fjalë</div>reč",
        "<div lang=\"sq\">fjalë<p lang=\"sr-Cyrl\">реч <code>reč</code></p>fjalë<div>x</div>fjalë</div>реч")]
    [InlineData(
        "<div translate=\"no\">reč<div translate=\"yes\">reč</div><div>reč</div>reč</div>reč",
        "<div translate=\"no\">reč<div translate=\"yes\">реч</div><div>reč</div>reč</div>реч")]
    [InlineData(
        "<div lang=\"sq\">reč<div lang=\"en\">reč</div>reč</div><div>reč</div>",
        "<div lang=\"sq\">reč<div lang=\"en\">reč</div>reč</div><div>реч</div>")]
    [InlineData(
        "<span class=\"latin\">reč<span>reč</span>reč<img alt=\"reč\">reč</span>reč",
        "<span class=\"latin\">reč<span>reč</span>reč<img alt=\"reč\">reč</span>реч")]
    [InlineData("<b class=\"latin\">reč</b>", "<b class=\"latin\">реч</b>")]
    [InlineData("<svg lang=\"en\"/><p>reč</p>", "<svg lang=\"en\"/><p>реч</p>")]
    public void Nested_mark_up_ends_where_it_began(string html, string expected) => Assert.Equal(expected, Plain.FromLatinHtml(html));

    [Fact]
    public void A_link_to_the_Latin_page_keeps_its_name_when_it_must_not_be_translated()
    {
        const string link = "<a lang=\"sr-Latn\" hreflang=\"sr-Latn\" translate=\"no\">Srpski (latinica)</a>";
        Assert.Equal(link, Plain.FromLatinHtml(link));
    }

    [Theory]
    [InlineData("<p>a &amp; b, &quot;reč&quot;&nbsp;reč; &lt;reč&gt;</p>", "<p>а &amp; б, &quot;реч&quot;&nbsp;реч; &lt;реч&gt;</p>")]
    [InlineData("<p>https://a.rs/?a=1&amp;b=dva reč</p>", "<p>https://a.rs/?a=1&amp;b=dva реч</p>")]
    [InlineData("<p>&quot;ogpkosova.org&quot; i &#x27;a.rs&#x27;</p>", "<p>&quot;ogpkosova.org&quot; и &#x27;a.rs&#x27;</p>")]
    [InlineData("<p>R&amp;D.pdf, reč&nbsp;D.pdf</p>", "<p>R&amp;D.pdf, реч&nbsp;D.pdf</p>")]
    [InlineData("<p>a & b reč</p>", "<p>а & б реч</p>")]
    public void Character_references_stay(string html, string expected) => Assert.Equal(expected, Plain.FromLatinHtml(html));

    [Theory]
    [InlineData("<p")]
    [InlineData("<p title=\"rec")]
    [InlineData("<p title=")]
    [InlineData("<!-- x")]
    [InlineData("<script>x")]
    [InlineData("</")]
    [InlineData("<")]
    [InlineData("a < b")]
    public void Broken_HTML_raises_no_error(string html) => Assert.Equal(html.Length, Plain.FromLatinHtml(html).Length);
}
