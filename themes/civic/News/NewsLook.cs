using System.Net;
using Microsoft.AspNetCore.Components;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Pictures;
using OgpKosovo.Themes.Civic.Parts;

namespace OgpKosovo.Themes.Civic.News;

/// <summary>How an item shows in lists and on its page.</summary>
public static class NewsLook
{
    /// <summary>The day, or that it is not known.</summary>
    public static MarkupString Date(View view, LinkedItem item) =>
        item.FrontMatter.Published is { } date ? view.Time(date) : new MarkupString(WebUtility.HtmlEncode(view.T["news.noDate"]));

    /// <summary>The picture of an item, or the drawing that stands in for it.</summary>
    /// <param name="view">The page.</param>
    /// <param name="item">The item.</param>
    /// <param name="sizes">How wide it is shown: one of <see cref="PictureSizes"/>.</param>
    /// <param name="isEarly">True on the first screen.</param>
    public static MarkupString Picture(View view, LinkedItem item, string sizes, bool isEarly) => item.Picture is { } picture
        ? view.Picture(picture, item.FrontMatter.Image!.Alt, sizes, isEarly)
        : Art.For(item.Set.Key);
}
