using System.Text;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Pictures;
using OgpKosovo.Site.Pictures;

namespace OgpKosovo.Site.Tests.Pictures;

public sealed class SvgTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("svg-test-").FullName;
    private readonly DiagnosticBag bag = new();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" width="40px" height="20"><path d="M0 0h1"/></svg>""")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><use href="#a"/><rect fill="url(#b)"/><style>a{fill:url('#c')}</style></svg>""")]
    [InlineData("""<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>""")]
    public void A_drawing_is_published_as_it_is(string svg)
    {
        var picture = Read(svg)!;
        Assert.Equal((40, 20), (picture.Width, picture.Height));
        Assert.Equal(svg, Encoding.UTF8.GetString(picture.Make(picture.Files.Single())));
        Assert.Equal($"<img src=\"{picture.Widest.Path}\" width=\"40\" height=\"20\" alt=\"A &quot;b&quot;\">", PictureHtml.Write(picture, "A \"b\"", null, "", true, p => p));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("""<x:script xmlns:x="http://www.w3.org/2000/svg"/>""")]
    [InlineData("""<g onload="alert(1)"/>""")]
    [InlineData("""<g OnClick="alert(1)"/>""")]
    [InlineData("""<image href="https://elsewhere.example/x.png"/>""")]
    [InlineData("""<a href="javascript:alert(1)"/>""")]
    [InlineData("""<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="other.svg#a"/>""")]
    [InlineData("""<image href="data:image/svg+xml,x"/>""")]
    [InlineData("""<a><set attributeName="href" to="javascript:alert(1)"/></a>""")]
    [InlineData("""<rect style="fill:url(https://elsewhere.example/#a)"/>""")]
    [InlineData("<style>@import 'x.css';</style>")]
    [InlineData("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>")]
    [InlineData("<?xml-stylesheet href='x.css'?>")]
    [InlineData("<g>")]
    public void What_acts_or_leads_outside_is_refused(string content) => Refused($"""<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">{content}</svg>""");

    [Theory]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"/>""")]
    [InlineData("""<svg width="40" height="20"/>""")]
    [InlineData("""<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]><svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>""")]
    [InlineData("""<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">&a;</svg>""")]
    [InlineData("no drawing")]
    public void What_is_no_drawing_of_its_own_is_refused(string svg) => Refused(svg);

    private void Refused(string svg)
    {
        Assert.Null(Read(svg));
        Assert.Equal(["input/media/a.svg OGP046"], bag.Sorted().Select(d => $"{d.Place.File} {d.Code}"));
    }

    private Picture? Read(string svg)
    {
        var path = Path.Combine(folder, "a.svg");
        File.WriteAllText(path, svg);
        return new PictureReader(Path.Combine(folder, "cache")).Read(path, "input/media/a.svg", bag);
    }
}
