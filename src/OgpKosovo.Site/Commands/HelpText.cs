using System.CommandLine;
using System.Text;

namespace OgpKosovo.Site.Commands;

/// <summary>Writes the help of the program and of each command.</summary>
public sealed class HelpText(ConsoleTexts texts, IReadOnlyList<CommandEntry> entries, IReadOnlyList<Option> shared)
{
    private const int Column = 28;

    /// <summary>The help of a command, or of the program as a whole.</summary>
    public string Of(CommandEntry? entry)
    {
        var help = new StringBuilder();
        help.Append(entry is null ? texts["program"] : texts["command." + entry.Name]).Append("\n\n");
        var words = entry is null ? texts["usage.command"] : string.Join(' ', [entry.Name, .. entry.Arguments.Select(Shown)]);
        Section(help, "usage", [texts.With("usage.line", words)]);
        if (entry is null)
            Section(help, "commands", entries.Select(e => Row(e.Name, texts["command." + e.Name])));
        else if (entry.Arguments.Count > 0)
            Section(help, "arguments", entry.Arguments.Select(a => Row(Shown(a), texts["argument." + a.Name])));
        Section(help, "options", (entry?.Options ?? []).Concat(shared).Select(o => Row(Names(o), Describe(o, texts))));
        if (entry is null)
            help.Append(texts["help.more"]).Append('\n');
        else
            Section(help, "examples", entry.Examples.Select(e => "ogpkosovo " + e));
        return help.ToString();
    }

    /// <summary>What an option is for.</summary>
    public static string Describe(Option option, ConsoleTexts texts) => texts["option." + option.Name.TrimStart('-')];

    private void Section(StringBuilder help, string title, IEnumerable<string> lines)
    {
        help.Append(texts[title]).Append(":\n");
        foreach (var line in lines)
            help.Append("  ").Append(line).Append('\n');
        help.Append('\n');
    }

    private static string Shown(Argument argument) => argument.Arity.MinimumNumberOfValues > 0 ? $"<{argument.Name}>" : $"[{argument.Name}]";

    private static string Names(Option option) =>
        string.Join(", ", option.Aliases.Where(a => a != option.Name).Append(option.Name)) + (option.ValueType == typeof(bool) ? "" : " …");

    private static string Row(string name, string text) => name.PadRight(Column - 1) + " " + text;
}
