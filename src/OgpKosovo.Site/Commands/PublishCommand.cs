using System.CommandLine;

namespace OgpKosovo.Site.Commands;

/// <summary>`publish`: builds and checks the site, and adds what visitors get beside the pages.</summary>
public static class PublishCommand
{
    public static CommandEntry Entry()
    {
        var previous = new Option<string>("--previous");
        var summary = new Option<string>("--summary");
        return new CommandEntry(
            "publish",
            (result, options) => new SiteRun(options).PublishAsync(result.GetValue(previous), result.GetValue(summary)),
            "publish",
            "publish --previous https://ogpkosova.org/publication.json",
            "publish --previous ../last/publication.json --summary changes.md")
        {
            Options = [previous, summary],
        };
    }
}
