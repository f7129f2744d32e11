using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Standards;
using OgpKosovo.Site.Sections;

namespace OgpKosovo.Site.Standards;

/// <summary>Makes the page of OGP's requirements. Runs after the pages of the records, to which it leads.</summary>
public sealed class StandardsPipeline(SiteBuilder site)
{
    public void Run()
    {
        if (!StandardsCheck.AppliesTo(site.Files))
            return;
        var requirements = StandardsCheck.On(site.Files, site.Today);
        var pages = requirements.SelectMany(r => r.Findings).SelectMany(f => f.Evidence).Select(e => e.File).Distinct(StringComparer.Ordinal)
            .ToDictionary(f => f, site.SetOf, StringComparer.Ordinal);
        site.AddSection("standards", (_, intro) => new StandardsPage(intro, requirements, pages));
    }
}
