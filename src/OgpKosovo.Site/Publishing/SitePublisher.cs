using OgpKosovo.Site.Output;
using OgpKosovo.Site.Pictures;
using OgpKosovo.Site.Rendering;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Publishing;

/// <summary>Renders every file of the site and hands it on: the phase PostProcess.</summary>
public static class SitePublisher
{
    /// <summary>Makes all files, in parallel, and adds each to the output as soon as it is made.</summary>
    /// <exception cref="OutputException">The output refuses a file, or one of the input has changed or gone since it was read, or no picture can be made of it.</exception>
    public static void Publish(Content.Linking.Site site, IReadOnlyList<SiteFile> files, ThemeFiles theme, IOutput output)
    {
        try
        {
            PublishAll(site, files, theme, output);
        }
        catch (AggregateException several) when (several.InnerExceptions.All(e => e is OutputException))
        {
            // The first tells enough.
            throw (OutputException)several.InnerExceptions[0];
        }
    }

    private static void PublishAll(Content.Linking.Site site, IReadOnlyList<SiteFile> files, ThemeFiles theme, IOutput output)
    {
        var renderer = new PageRenderer(site, theme);
        // Some other files take as long as a hundred pages: last, they would leave all threads but one without work.
        Parallel.ForEach(files.OrderBy(f => f.Page is not null).ToList(), file =>
        {
            if (file.Page is { } page)
                renderer.Render(page, bytes => output.Add(file.Path, bytes, file.Described));
            else
                output.Add(file.Path, Make(file), file.Described);
        });
    }

    private static byte[] Make(SiteFile file)
    {
        try
        {
            return file.Make!();
        }
        catch (Exception gone) when (gone is IOException and not OutputException or UnauthorizedAccessException)
        {
            throw new OutputException(gone, "output.changedMeanwhile", file.Described?.Source ?? file.Path);
        }
        catch (PictureException failed)
        {
            throw new OutputException(failed, "output.pictureFailed", file.Described?.Source ?? file.Path, failed.Message);
        }
    }
}
