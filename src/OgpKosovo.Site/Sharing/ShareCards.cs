using OgpKosovo.Site.Output;
using OgpKosovo.Site.Pictures;
using OgpKosovo.Site.Publishing;
using OgpKosovo.Themes.Civic.Shell;

namespace OgpKosovo.Site.Sharing;

/// <summary>Draws the cards that pages name as their picture for social networks, and keeps them by what they say.</summary>
/// <param name="site">The site.</param>
/// <param name="cache">The folder for what can be made again; git does not know it.</param>
public sealed class ShareCards(Content.Linking.Site site, string cache)
{
    /// <summary>Hands the cards of all pages on, drawn where none is kept.</summary>
    /// <param name="packages">The folder node_modules, for the font.</param>
    /// <param name="output">Takes the files.</param>
    public void Write(string packages, IOutput output)
    {
        var font = Path.Combine(packages, "source-sans", "TTF", "SourceSans3-Semibold.ttf");
        var kept = new PictureCache(Path.Combine(cache, "cards"));
        var cards = site.Pages.Values.Select(p => ShareCard.Of(p, site)).DistinctBy(c => c.Path, StringComparer.Ordinal);
        Parallel.ForEach(cards, card => output.Add(
            card.Path[1..], kept.Get(Path.GetFileName(card.Path), () => CardPicture.Draw(card, font)), new FileOrigin(Kind: FileKinds.Picture)));
    }
}
