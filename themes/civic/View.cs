using System.Globalization;
using Microsoft.AspNetCore.Components;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Pictures;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Strings;
using OgpKosovo.Languages;

namespace OgpKosovo.Themes.Civic;

/// <summary>What a component knows: the site, the page that is rendered, and how its language writes things.</summary>
public sealed class View(Site site, Page page, ThemeFiles files)
{
    private readonly DateFormat dates = site.Languages.Dates(page.Language);

    public Site Site { get; } = site;

    public Page Page { get; } = page;

    public Language Language => Page.Language;

    /// <summary>The value of `lang` while the page is made: Cyrillic pages are written in Latin script, and turned at the end.</summary>
    public string SourceTag => (Language.Source ?? Language).Tag;

    /// <summary>The texts of the interface; for Serbian in Latin script, since the finished page is turned into Cyrillic as a whole.</summary>
    public InterfaceTexts T { get; } = site.Languages.Texts(page.Language);

    public NumberFormat Numbers { get; } = site.Languages.Numbers(page.Language);

    /// <summary>The foot of the page, which is the same on all pages of a language.</summary>
    public MarkupString Footer { get; set; }

    /// <summary>The site's name and menu, which are the same on all pages of a section.</summary>
    public MarkupString Menu { get; set; }

    public string Link(Page to) => Site.Addresses.Link(to.Path);

    public string Absolute(Page to) => Site.Addresses.Absolute(to.Path);

    /// <summary>The address of a file of the theme.</summary>
    public string Asset(string name) => Site.Addresses.Link("/" + files[name].Path);

    /// <summary>The page of a section in the reader's language, or null.</summary>
    public Page? Section(string key) => Site.Section(key, Language);

    /// <summary>The name of a section as menus show it.</summary>
    public string SectionName(Page section, string key) => T.Find("section." + key) ?? section.Title;

    /// <summary>The language of the page's text; that of the original where the page stands in for it.</summary>
    public Language TextLanguage => (Page.StandsInFor ?? Page).Language;

    /// <summary>A text where no later step turns it into Cyrillic: metadata.</summary>
    public string InScript(string text) => Site.InScript(text, Language);

    public Localized<string>? Text(LocalizedText? text) => text.For(Language, Site.Languages);

    /// <summary>A text of the page's own language, or null where it has none.</summary>
    public Localized<string>? OwnText(LocalizedText? text) => Text(text) is { IsOther: false } own ? own : null;

    /// <summary>A text that is in the page's language.</summary>
    public Localized<string> Own(string text) => new(text, Language, false);

    /// <summary>What the page says of itself, or null.</summary>
    public Localized<string>? Description => Page.Description is { } text ? Own(text) : null;

    /// <summary>True where one of these texts is shown in another language than the page's.</summary>
    public bool HasOther(params IEnumerable<LocalizedText?> texts) => texts.Any(t => Text(t) is { IsOther: true });

    /// <summary>The page of a record in the reader's language, or null where it has none.</summary>
    public Page? PageOf<T>(Entry<T>? record) =>
        record is not null && Site.ByFile.TryGetValue(record.File, out var pages) ? pages.In(Language) : null;

    /// <summary>The name of an organisation by its id, or null where there is none.</summary>
    public Localized<string>? NameOf(string organisation) => Text(Site.Records.NameOf(organisation));

    /// <summary>The short name of a member as the page's language writes it.</summary>
    public string ShortName(Member member) => Text(member.TranslatedShortName)?.Text ?? member.ShortName;

    /// <summary>`no` for a short name that is the same everywhere: it stays as it is in Cyrillic too. Null for one that a language has of its own.</summary>
    public static string? TranslateShortName(Member member) => member.TranslatedShortName is null ? "no" : null;

    /// <summary>The element of a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="alt">What it shows.</param>
    /// <param name="sizes">How wide it is shown: one of <see cref="PictureSizes"/>.</param>
    /// <param name="isEarly">True on the first screen.</param>
    public MarkupString Picture(Picture picture, string alt, string sizes, bool isEarly) =>
        new(PictureHtml.Write(picture, alt, null, sizes, isEarly, Site.Addresses.Link));

    public string Date(PartialDate date) => dates.Long(date);

    public string Date(DateOnly date) => dates.Long(date);

    /// <summary>The date as an element that programs can read.</summary>
    public MarkupString Time(PartialDate date) => new($"<time datetime=\"{date}\">{dates.Long(date)}</time>");

    public MarkupString Time(DateOnly date) => Time(new PartialDate(date));

    public MarkupString Range(PartialDate from, PartialDate to) => new($"<time datetime=\"{from}\">{dates.Range(from, to)}</time>");

    /// <summary>A span of time in words alone.</summary>
    public string Span(PartialDate from, PartialDate to) => dates.Range(from, to);

    public string Number(long number) => Numbers.Integer(number);

    /// <summary>The host of an address, as readers see it.</summary>
    public static string Host(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host : address;

    public static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
