using OgpKosovo.Content.Markdown;
using OgpKosovo.Content.Pictures;
using OgpKosovo.Content.Text;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Linking;

/// <summary>Where a link in a text leads.</summary>
/// <param name="Pages">The pages that the named file became, or null for a file that is no page.</param>
/// <param name="Preferred">The language of the named file, for readers in whose language there is no page.</param>
/// <param name="Path">The path of a picture or download, or "".</param>
/// <param name="Anchor">`#part`, or "".</param>
/// <param name="Picture">The picture that stands at this place of the text, or null for a link.</param>
public sealed record LinkTarget(Translations? Pages, Language? Preferred, string Path, string Anchor, Picture? Picture = null);

/// <summary>A Markdown text whose links lead somewhere.</summary>
public sealed class LinkedText(MarkdownBody body, string file, Addresses addresses)
{
    private readonly LinkTarget?[] targets = new LinkTarget?[body.Links.Count];

    public MarkdownBody Body { get; } = body;

    /// <summary>The file that holds the text.</summary>
    public string File { get; } = file;

    /// <summary>Writes the text as HTML for a page in a language.</summary>
    public void Write(CharBuffer to, Language language) => Body.Write(to, number => Filling(number, language, ""));

    /// <summary>The text as HTML for a page in a language. Links to single paths begin with <paramref name="origin"/>.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="origin">"" on pages; the site's origin where addresses have to be absolute (feeds).</param>
    /// <param name="self">The path of the page, in front of anchors, where the text stands elsewhere; "" on the page itself.</param>
    public string ToHtml(Language language, string origin = "", string self = "")
    {
        var html = Body.ToHtml(number => Filling(number, language, origin));
        return self.Length == 0 ? html : html.Replace("href=\"#", $"href=\"{origin}{addresses.Link(self)}#", StringComparison.Ordinal);
    }

    internal void Resolve(int number, LinkTarget target) => targets[number] = target;

    private string Filling(int number, Language language, string origin) =>
        targets[number] is { Picture: { } picture } && Body.Links[number].Image is { } image
            ? PictureHtml.Write(picture, image.Alt, image.Title, PictureSizes.Text, image.IsEarly, path => origin + addresses.Link(path))
            : Address(targets[number], language, origin);

    private string Address(LinkTarget? target, Language language, string origin)
    {
        if (target is null)
            return "";
        if (target.Pages is null)
            return target.Path.Length > 0 ? origin + addresses.Link(target.Path) : target.Anchor;
        var page = target.Pages.In(language) ?? (target.Preferred is null ? null : target.Pages.In(target.Preferred)) ?? target.Pages.Pages[0];
        return origin + addresses.Link(page.Path) + target.Anchor;
    }
}
