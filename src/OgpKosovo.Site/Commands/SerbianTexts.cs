using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Strings;
using OgpKosovo.Content.Yaml;
using OgpKosovo.Languages;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Commands;

/// <summary>Finds all that is written in Serbian in Latin script, by the file in which it stands.</summary>
public static class SerbianTexts
{
    private static readonly string Code = Language.SerbianLatin.Code;

    /// <summary>The files with their Serbian words, in the order of their paths; the theme's own last.</summary>
    public static IEnumerable<(string File, string Text)> Of(Content.Linking.Site site, string root)
    {
        if (site.Languages.Find(Code) is null)
            yield break;
        foreach (var read in site.Files.Files.Where(f => f.Content is not null))
        {
            if (read.Content is MarkdownItem { Language: var language } && language != Code)
                continue;
            var text = File.ReadAllText(Path.Combine(root, read.File));
            var parts = read.Content is MarkdownItem ? FrontMatterText.Split(text, out _) : null;
            yield return (read.File, string.Join('\n', Scalars(Yaml(parts?.Yaml ?? text), parts is not null).Append(parts?.Body ?? "")));
        }

        yield return (InterfaceReader.Folder + Code + ".yml", string.Join('\n', Scalars(Yaml(Theme.Strings(Code) ?? ""), all: true)));
    }

    private static YamlNode? Yaml(string text) => YamlReader.Read(text, "", 0, new DiagnosticBag());

    // In a record only what stands under the key of the language is Serbian. Parts of addresses are never shown in Cyrillic.
    private static IEnumerable<string> Scalars(YamlNode? node, bool all) => node switch
    {
        YamlScalar scalar => all ? [scalar.Value] : [],
        YamlList list => list.Items.SelectMany(i => Scalars(i, all)),
        YamlMap map => map.Entries.Where(e => e.Key.Value is not ("slug" or "redirectFrom" or "src")).SelectMany(e => Scalars(e.Value, all || e.Key.Value == Code)),
        _ => [],
    };
}
