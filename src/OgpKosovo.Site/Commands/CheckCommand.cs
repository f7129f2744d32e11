using System.CommandLine;

namespace OgpKosovo.Site.Commands;

/// <summary>`check`: builds the site in memory and looks for whatever is wrong.</summary>
public static class CheckCommand
{
    public static CommandEntry Entry()
    {
        var external = new Option<bool>("--external");
        var summary = new Option<string>("--summary");
        return new CommandEntry(
            "check",
            (result, options) => new SiteRun(options).CheckAsync(result.GetValue(external), result.GetValue(summary)),
            "check",
            "check --format github",
            "check --language sq",
            "check --external --summary links.md")
        {
            Options = [external, summary],
        };
    }
}
