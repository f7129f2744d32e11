using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using OgpKosovo.Content.Linking;
using OgpKosovo.Site.Checking;
using OgpKosovo.Site.Tests.Sites;

namespace OgpKosovo.Site.Tests.Checking;

/// <summary>What the check reads in the marks of a page is what stands in the tree that a browser makes of it.</summary>
public sealed class FinishedPageTests(RealSite site) : IClassFixture<RealSite>
{
    [Fact]
    public void Of_every_page_of_the_real_site() =>
        Assert.All(site.Site.Pages.Values, p => Same(site[Addresses.File(p.Path)], site.Page(p.Path)));

    [Theory]
    [InlineData("<html lang=sq><title>A &lt;h1&gt; &amp; b</title><h1><b>x</b></h1>")]
    [InlineData("<title>a</title><title>b</title><h1>one</h1><h1 id=a>two</h1>")]
    [InlineData("<!-- <h1 id=no>x</h1> --><script>document.write('<h1 id=no><a href=no>')</script><style>/* <h1 id=no> */</style><h1> &nbsp; </h1>")]
    [InlineData("<textarea><a href=no id=no></textarea><svg id=s><title>drawn</title><a href='#s'/></svg><p ID=P id=q>")]
    [InlineData("<link rel=alternate hreflang=sq href=/sq/><link rel=stylesheet href=/a.css><img src='x.png' id=''><script src=/a.js></script>")]
    [InlineData("")]
    public void Of_pages_that_try_to_mislead(string html) => Same(html, new HtmlParser().ParseDocument(html));

    private static void Same(string html, IDocument tree)
    {
        var read = FinishedPage.Read(Encoding.UTF8.GetBytes(html));
        var headings = tree.GetElementsByTagName("h1");
        Assert.Equal(headings.Length == 1 && string.IsNullOrWhiteSpace(headings[0].TextContent) ? 0 : headings.Length, read.Headings);
        Assert.Equal(tree.Title ?? "", read.Title.Trim());
        Assert.Equal(tree.DocumentElement.GetAttribute("lang") ?? "", read.Language);
        Assert.Equal(tree.All.Select(e => e.Id).Where(i => !string.IsNullOrEmpty(i)), read.Ids);
        bool IsAlternate(IElement e) => e.LocalName == "link" && e.HasAttribute("hreflang");
        Assert.Equal(tree.All.Where(IsAlternate).Select(e => e.GetAttribute("href")!).ToHashSet(), read.Alternates);
        Assert.Equal(tree.All.Where(e => !IsAlternate(e)).Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")).OfType<string>().ToHashSet(), read.Targets);
    }
}
