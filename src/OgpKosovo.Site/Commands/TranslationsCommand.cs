using System.CommandLine;
using OgpKosovo.Content.Sections;

namespace OgpKosovo.Site.Commands;

/// <summary>`translations`: prints how complete the translations are, or the Serbian words whose Cyrillic is doubtful.</summary>
public static class TranslationsCommand
{
    public static CommandEntry Entry()
    {
        var cyrillic = new Option<bool>("--cyrillic");
        return new CommandEntry(
            "translations",
            (result, options) => Task.FromResult(Run(result.GetValue(cyrillic), options)),
            "translations",
            "translations --language sr --cyrillic")
        {
            Options = [cyrillic],
        };
    }

    private static int Run(bool cyrillic, RunOptions options) => new SiteRun(options).WithSite(site =>
    {
        foreach (var line in cyrillic ? Doubtful(site, options) : Table(site, options.Texts))
            options.Out.WriteLine(line);
    });

    private static IEnumerable<string> Doubtful(Content.Linking.Site site, RunOptions options)
    {
        var files = SerbianTexts.Of(site, options.Root)
            .Select(f => (f.File, Words: string.Join(", ", site.Cyrillic.DoubtfulWords(f.Text))))
            .Where(f => f.Words.Length > 0).ToList();
        return files.Select(f => $"{f.File}: {f.Words}").DefaultIfEmpty(options.Texts["translations.sure"]);
    }

    private static IEnumerable<string> Table(Content.Linking.Site site, ConsoleTexts texts)
    {
        var rows = site.Pages.Values.Select(p => p.Model).OfType<TranslationsPage>().FirstOrDefault()?.Rows ?? [];
        if (rows.Count == 0)
            return [texts["translations.none"]];
        var languages = site.Languages.Written.Select(l => l.Code).ToList();
        var first = rows.Max(r => r.Key.Length);
        var word = Enum.GetValues<TranslationState>().Max(s => Word(s).Length);
        return rows
            .Select(r => Line(r.Key, languages.Select(l => Word(r.States[l]))))
            .Prepend(Line("", languages))
            .Append("")
            .Concat(Enum.GetValues<TranslationState>().Select(s => Line(Word(s), languages.Select(l => $"{rows.Count(r => r.States[l] == s)}"))));

        string Word(TranslationState state) => texts["translations." + state];
        string Line(string title, IEnumerable<string> cells) => string.Join("  ", cells.Select(c => c.PadRight(word)).Prepend(title.PadRight(first))).TrimEnd();
    }
}
