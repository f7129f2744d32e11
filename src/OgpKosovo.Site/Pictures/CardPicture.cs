using System.Security;
using System.Text;
using NetVips;
using OgpKosovo.Themes.Civic.Shell;

namespace OgpKosovo.Site.Pictures;

/// <summary>Draws the card of a page: the site's mark and name, the section, the title as large as it fits, the host.</summary>
internal static class CardPicture
{
    private const string Face = "Source Sans 3 Semi-Bold";
    private const int Margin = 80;
    private const int TextWidth = ShareCard.Width - (2 * Margin);
    private const int TitleTop = 236;
    private const int TitleHeight = 290;

    // The colours are those of the theme's tokens (brand, on-brand, sun, a2), the mark is its favicon.
    private const string Ground =
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
        <path fill="#0b4a41" d="M0 0h1200v630H0z"/>
        <path fill="#125b50" d="M880 630V0h320v630z"/>
        <path fill="#0f534a" d="M880 0l140 90v540H880z"/>
        <path fill="#f0b429" d="M0 618h1200v12H0z"/>
        <g transform="translate(80 64) scale(1.8)"><path fill="#cfe3d9" fill-rule="evenodd" d="M4 2h32v36H4zm5 5v26h22V7z"/><path fill="#f0b429" d="M9 7l14 6v26L9 33z"/></g>
        </svg>
        """;

    private static readonly int[] TitleSizes = [84, 72, 62, 54, 46, 40];

    static CardPicture() => Vips.Prepare();

    /// <summary>The card as PNG.</summary>
    /// <param name="card">What it says.</param>
    /// <param name="font">The file of the font.</param>
    /// <exception cref="VipsException">The font is missing.</exception>
    public static byte[] Draw(ShareCard card, string font)
    {
        Image Text(string text, string colour, int size, int? height = null) => Image.Text(
            $"<span lang=\"{card.Tag}\" foreground=\"{colour}\">{SecurityElement.Escape(text)}</span>",
            font: $"{Face} {size}", width: TextWidth, height: height, fontfile: font, rgba: true, dpi: height is null ? 72 : null);

        var parts = new List<(Image Text, int Left, int Top)> { (Text(card.Host, "#cfe3d9", 28), Margin, 552) };
        if (card.Title != card.Site)
            parts.Add((Text(card.Site, "#ebf6f2", 34), Margin + 92, 82));
        if (card.Section.Length > 0)
            parts.Add((Text(card.Section, "#f0b429", 34), Margin, 178));
        Image? title = null;
        foreach (var size in TitleSizes)
        {
            title?.Dispose();
            title = Text(card.Title, "#ffffff", size);
            if (title.Height <= TitleHeight)
                break;
        }

        // One that is still too long is made as large as the room allows.
        if (title!.Height > TitleHeight)
        {
            title.Dispose();
            title = Text(card.Title, "#ffffff", TitleSizes[^1], TitleHeight);
        }

        parts.Add((title, Margin, TitleTop));
        try
        {
            using var ground = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(Ground));
            using var drawn = ground.Composite([.. parts.Select(p => p.Text)], [Enums.BlendMode.Over], [.. parts.Select(p => p.Left)], [.. parts.Select(p => p.Top)]);
            using var flat = drawn.Flatten();
            using var picture = flat.Cast(Enums.BandFormat.Uchar);
            return picture.PngsaveBuffer(compression: 9, palette: true, dither: 0, effort: 4, keep: Enums.ForeignKeep.None);
        }
        finally
        {
            foreach (var part in parts)
                part.Text.Dispose();
        }
    }
}
