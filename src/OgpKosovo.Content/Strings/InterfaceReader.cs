using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Terms;
using OgpKosovo.Content.Yaml;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Strings;

/// <summary>
/// Reads the texts of the interface: the theme's own files, and those under the site's root, which add languages and
/// override single texts. A language has every text that English has, and no other.
/// </summary>
/// <param name="builtIn">The theme's own file of a language by its code, or null.</param>
/// <param name="root">The site's root, in which themes/civic/strings/ may lie.</param>
/// <param name="glossary">The site's terms, which hold for the texts under its root too, or null.</param>
/// <param name="bag">Takes the problems.</param>
public sealed partial class InterfaceReader(Func<string, string?> builtIn, string root, Glossary? glossary, DiagnosticBag bag)
{
    /// <summary>Where a site keeps texts of its own.</summary>
    public const string Folder = "themes/civic/strings/";

    private const string AddressPrefix = "address.";

    // They are part of the program: a preview, which reads the texts after each change, need not take them apart again.
    private static readonly ConcurrentDictionary<string, YamlNode?> OwnTexts = new(StringComparer.Ordinal);

    private sealed record Entry(YamlNode Node, string File);

    /// <summary>The texts by the code of the language, without those that could not be read.</summary>
    public IReadOnlyDictionary<string, InterfaceTexts> Read(IReadOnlyList<string> codes)
    {
        var known = Entries("en", []);
        var all = new Dictionary<string, InterfaceTexts>(StringComparer.Ordinal);
        foreach (var code in codes)
            if (ReadLanguage(code, known) is { } texts)
                all.Add(code, texts);
        return all;
    }

    private InterfaceTexts? ReadLanguage(string code, Dictionary<string, Entry> known)
    {
        var entries = Entries(code, known);
        if (entries.Count == 0)
        {
            bag.Add(Codes.Settings, new Place("statiq.json"), "Languages", Argument.Part(Parts.NoInterfaceFile, $"{Folder}{code}.yml", code));
            return null;
        }

        var missing = known.Keys.Where(k => !entries.ContainsKey(k)).ToList();
        foreach (var key in missing)
            bag.Add(Codes.InterfaceText, new Place(Folder + code + ".yml"), key, code);
        if (missing.Count > 0 || LanguageOf(code, entries) is not { } language)
            return null;
        var wrong = new DiagnosticBag();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var counted = new Dictionary<string, IReadOnlyDictionary<PluralCategory, string>>(StringComparer.Ordinal);
        foreach (var (key, entry) in entries)
        {
            var place = new Place(entry.File, entry.Node.Line, entry.Node.Column);
            var isCounted = known.TryGetValue(key, out var model) && model.Node is YamlMap;
            if (entry.Node is YamlMap forms && isCounted)
                counted.Add(key, Forms(key, forms, language, place, wrong));
            else if (entry.Node is YamlScalar { IsEmpty: true })
                wrong.Add(Codes.InterfaceText, place, key, code);
            else if (entry.Node is YamlScalar scalar && !isCounted)
            {
                texts.Add(key, scalar.Value);
                if (key.StartsWith(AddressPrefix, StringComparison.Ordinal) && Slugs.Problem(scalar.Value) is { } problem)
                    wrong.Add(Codes.Address, place, scalar.Value, problem);
                if (model?.Node is YamlScalar original && (HasBraces(original.Value) || HasBraces(scalar.Value)) && !Holes(original.Value).SequenceEqual(Holes(scalar.Value)))
                    wrong.Add(Codes.WrongType, place, key, Argument.Part(Parts.TextWithValues, string.Join(' ', Holes(original.Value))));
            }
            else
                wrong.Add(Codes.WrongType, place, key, Argument.Part(isCounted ? Parts.PluralForms : Parts.Text));
        }

        foreach (var problem in wrong.Sorted())
            bag.Add(problem);
        // A page that asks for a text that is not there, or with other values, cannot be made.
        return wrong.HasErrors ? null : new InterfaceTexts(language, texts, counted);
    }

    private static Dictionary<PluralCategory, string> Forms(string key, YamlMap map, Language language, Place place, DiagnosticBag wrong)
    {
        var forms = new Dictionary<PluralCategory, string>();
        foreach (var category in Plurals.Categories(language))
        {
            var name = Enum.GetName(category)!.ToLowerInvariant();
            if (map.Entries.FirstOrDefault(e => e.Key.Value == name)?.Value is YamlScalar { IsEmpty: false } form)
                forms.Add(category, form.Value);
            else
                wrong.Add(Codes.PluralForm, place, key, name);
        }

        return forms;
    }

    private Language? LanguageOf(string code, Dictionary<string, Entry> entries)
    {
        if (Language.Known(code) is { } known)
            return known;
        string Meta(string key) => entries.TryGetValue("language." + key, out var entry) && entry.Node is YamlScalar scalar ? scalar.Value : "";
        try
        {
            return Language.Create(code, Meta("tag"), Meta("culture"), Meta("endonym"));
        }
        catch (ArgumentException)
        {
            bag.Add(Codes.Settings, new Place("statiq.json"), "Languages", Argument.Part(Parts.CustomLanguage, code, Folder + code + ".yml"));
            return null;
        }
    }

    private Dictionary<string, Entry> Entries(string code, Dictionary<string, Entry> known)
    {
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        var file = Folder + code + ".yml";
        if (builtIn(code) is { } own)
            Add(entries, OwnTexts.GetOrAdd(own, text => YamlReader.Read(text, file, 0, bag)), file);
        var path = Path.Combine(root, file);
        if (!File.Exists(path))
            return entries;
        var names = known.Count > 0 ? known.Keys.ToHashSet(StringComparer.Ordinal) : [.. entries.Keys];
        var site = new Dictionary<string, Entry>(StringComparer.Ordinal);
        if (TextFile.Read(path, file, TextFile.Turkish, bag) is { } text)
        {
            Add(site, YamlReader.Read(text, file, 0, bag), file);
            new TermCheck(new ForbiddenTerms(glossary)).Check(text, code, file, bag);
        }

        foreach (var (key, entry) in site)
            if (names.Contains(key))
                entries[key] = entry;
            else
                bag.Add(Codes.UnknownKey, new Place(file, entry.Node.Line, 1), key, NearestName.Hint(key, names));
        return entries;
    }

    private static bool HasBraces(string text) => text.AsSpan().IndexOfAny('{', '}') >= 0;

    // The places of values, and braces that would be one by mistake.
    private static IEnumerable<string> Holes(string text) => Hole().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[0-9]\}|[{}]")]
    private static partial Regex Hole();

    private static void Add(Dictionary<string, Entry> entries, YamlNode? root, string file)
    {
        if (root is not YamlMap map)
            return;
        foreach (var (key, value) in map.Entries)
            entries[key.Value] = new Entry(value, file);
    }
}
