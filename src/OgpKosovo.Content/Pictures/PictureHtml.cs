using System.Globalization;
using System.Text;

namespace OgpKosovo.Content.Pictures;

/// <summary>Writes the element of a picture.</summary>
public static class PictureHtml
{
    /// <summary>The element with every file of the picture, its size, and its description.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="alt">What it shows.</param>
    /// <param name="title">What appears under the pointer, or null.</param>
    /// <param name="sizes">One of <see cref="PictureSizes"/>.</param>
    /// <param name="isEarly">True on the first screen: then browsers do not wait until the reader comes near.</param>
    /// <param name="address">The address of a path of the site.</param>
    public static string Write(Picture picture, string alt, string? title, string sizes, bool isEarly, Func<string, string> address)
    {
        var html = new StringBuilder(600);
        if (picture.Widest.Format != PictureFormat.Svg)
        {
            html.Append("<picture>");
            foreach (var format in picture.Better)
                html.Append(CultureInfo.InvariantCulture, $"<source type=\"{format.First().MediaType}\"").Append(Choice(format, sizes, address)).Append('>');
        }

        html.Append(CultureInfo.InvariantCulture, $"<img src=\"{Encode(address(picture.Shared.Path))}\"");
        if (picture.Widest.Format != PictureFormat.Svg)
            html.Append(Choice(picture.Plain, sizes, address));
        html.Append(CultureInfo.InvariantCulture, $" width=\"{picture.Width}\" height=\"{picture.Height}\" alt=\"{Encode(alt)}\"");
        if (title is not null)
            html.Append(CultureInfo.InvariantCulture, $" title=\"{Encode(title)}\"");
        html.Append(isEarly ? ">" : " loading=\"lazy\" decoding=\"async\">");
        return html.Append(picture.Widest.Format == PictureFormat.Svg ? "" : "</picture>").ToString();
    }

    private static string Choice(IEnumerable<PictureFile> files, string sizes, Func<string, string> address) => string.Create(
        CultureInfo.InvariantCulture, $" srcset=\"{string.Join(", ", files.Select(f => $"{Encode(address(f.Path))} {f.Width}w"))}\" sizes=\"{sizes}\"");

    private static string Encode(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal);
}
