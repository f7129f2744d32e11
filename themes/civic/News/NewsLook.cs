using System.Net;
using Microsoft.AspNetCore.Components;
using OgpKosovo.Content.Linking;
using OgpKosovo.Themes.Civic.Parts;

namespace OgpKosovo.Themes.Civic.News;

/// <summary>How an item shows in lists and on its page.</summary>
public static class NewsLook
{
    /// <summary>The day, or that it is not known.</summary>
    public static MarkupString Date(View view, LinkedItem item) =>
        item.FrontMatter.Published is { } date ? view.Time(date) : new MarkupString(WebUtility.HtmlEncode(view.T["news.noDate"]));

    /// <summary>The drawing that stands in for a picture.</summary>
    public static MarkupString Picture(LinkedItem item) => Art.For(item.Set.Key);
}
