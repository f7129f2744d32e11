using System.CommandLine;

namespace OgpKosovo.Site.Commands;

/// <summary>`build`: builds the site, or tells when it has to be built again.</summary>
public static class BuildCommand
{
    public static CommandEntry Entry()
    {
        var days = new Option<bool>("--rebuild-days");
        return new CommandEntry(
            "build",
            (result, options) => Task.FromResult(result.GetValue(days) ? new SiteRun(options).RebuildDays() : new SiteRun(options).Build()),
            "build",
            "build --root ../site --output /srv/www",
            "build --today 2026-04-21",
            "build --rebuild-days")
        {
            Options = [days],
        };
    }
}
