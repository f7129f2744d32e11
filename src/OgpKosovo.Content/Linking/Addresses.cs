using System.Text;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Linking;

/// <summary>Makes every address of the site. A path begins with `/` and stands without the link root.</summary>
public sealed class Addresses(Settings settings)
{
    /// <summary>The path of a page: `/sq/lajme/x/`.</summary>
    public static string Path(Language language, params IEnumerable<string> segments)
    {
        var path = new StringBuilder("/", 80).Append(language.Code).Append('/');
        foreach (var segment in segments)
            if (segment.Length > 0)
                path.Append(segment).Append('/');
        return path.ToString();
    }

    /// <summary>The path of a further page of a list: `/sq/lajme/faqe/2/`.</summary>
    /// <param name="list">The path of its first page.</param>
    /// <param name="word">The language's word for a page.</param>
    /// <param name="number">The number of the page.</param>
    public static string Part(string list, string word, string number) => $"{list}{word}/{number}/";

    /// <summary>The file in the output folder that holds what is at a path: `sq/lajme/x/index.html`.</summary>
    public static string File(string path) => path.EndsWith('/') ? path[1..] + "index.html" : path[1..];

    /// <summary>The path as links on a page name it: with the link root.</summary>
    public string Link(string path) => settings.Root + path;

    /// <summary>The full address of a path.</summary>
    public string Absolute(string path) => settings.Origin + settings.Root + path;

    /// <summary>The path of a language's calendar of all meetings and closing days.</summary>
    public static string Calendar(Language language) => $"/{language.Code}/calendar.ics";

    /// <summary>The path of the calendar that holds what one page is about: a meeting.</summary>
    public static string Calendar(Page page) => page.Path + "calendar.ics";

    /// <summary>The path of a language's feed of news.</summary>
    public static string Feed(Language language, string ending) => $"/{language.Code}/feed.{ending}";

    /// <summary>The path of a language's feed of documents, in Atom.</summary>
    public static string DocumentsFeed(Language language) => $"/{language.Code}/documents.atom";
}
