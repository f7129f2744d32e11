using System.CommandLine;

namespace OgpKosovo.Site.Commands;

/// <summary>`check`: builds the site in memory and looks for whatever is wrong.</summary>
public static class CheckCommand
{
    public static CommandEntry Entry()
    {
        var external = new Option<bool>("--external");
        var ogp = new Option<bool>("--ogp");
        var summary = new Option<string>("--summary");
        return new CommandEntry(
            "check",
            (result, options) => new SiteRun(options).CheckAsync(result.GetValue(external), result.GetValue(summary), result.GetValue(ogp)),
            "check",
            "check --format github",
            "check --language sq",
            "check --ogp",
            "check --external --summary links.md")
        {
            Options = [ogp, external, summary],
        };
    }
}
