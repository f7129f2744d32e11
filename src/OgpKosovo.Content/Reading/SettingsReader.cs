using System.Globalization;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Markdown;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Yaml;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Reading;

/// <summary>Reads and checks statiq.json.</summary>
public static class SettingsReader
{
    /// <summary>The name of the file that makes a folder the root of a site.</summary>
    public const string FileName = "statiq.json";

    /// <summary>The settings, or null when they cannot be used; what is wrong goes into <paramref name="bag"/>.</summary>
    /// <param name="root">The folder that holds statiq.json.</param>
    /// <param name="overrides">Values that take the place of the file's, by key.</param>
    /// <param name="bag">Takes the problems.</param>
    public static Settings? Read(string root, IReadOnlyDictionary<string, string> overrides, DiagnosticBag bag)
    {
        if (TextFile.Read(Path.Combine(root, FileName), FileName, Language.English, bag) is not { } text)
            return null;

        var node = YamlReader.Read(text, FileName, 0, bag);
        if (node is YamlMap map)
            node = Override(map, overrides);
        else if (bag.HasErrors)
            return null;
        var settings = new RecordReader(new MarkdownReader(), [], bag).Read<Settings>(node, FileName);
        if (settings is null)
            return null;
        Check(settings, (key, problem) => bag.Add(Codes.Settings, PlaceOf(node as YamlMap, key), key, problem));
        return bag.HasErrors ? null : settings;
    }

    private static void Check(Settings settings, Action<string, Argument> report)
    {
        if (settings.Languages.Count == 0)
            report(nameof(Settings.Languages), Argument.Part(Parts.NoLanguage));
        if (settings.Languages.GroupBy(l => l, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
            report(nameof(Settings.Languages), Argument.Part(Parts.LanguageTwice, twice.Key));
        if (settings.Languages.Contains(Language.SerbianCyrillic.Code))
            report(nameof(Settings.Languages), Argument.Part(Parts.LanguageComes));
        foreach (var code in settings.RequiredLanguages.Where(c => !settings.Languages.Contains(c)))
            report(nameof(Settings.RequiredLanguages), Argument.Part(Parts.LanguageNotListed, code));
        if (!IsHost(settings.Host))
            report(nameof(Settings.Host), Argument.Part(Parts.NotHost, settings.Host));
        if (settings.Root.Length > 0 && settings.Root[1..].Split('/').Any(CannotBeInPath))
            report(nameof(Settings.LinkRoot), Argument.Part(Parts.NotPath, settings.LinkRoot));
        if (settings.PageSize < 1)
            report(nameof(Settings.PageSize), Argument.Part(Parts.OneOrMore));
    }

    // A name with a port where it needs one: no scheme, no path.
    private static bool IsHost(string host) => host.Split(':') is var parts
        && Uri.CheckHostName(parts[0]) is UriHostNameType.Dns or UriHostNameType.IPv4
        && (parts.Length == 1 || (parts.Length == 2 && ushort.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out _)));

    private static bool CannotBeInPath(string part) =>
        part.Length == 0 || part is "." or ".." || part.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.'));

    private static Place PlaceOf(YamlMap? map, string key) =>
        map?.Entries.FirstOrDefault(e => e.Key.Value == key) is { Key: { } found } ? new Place(FileName, found.Line, found.Column) : new Place(FileName);

    private static YamlMap Override(YamlMap map, IReadOnlyDictionary<string, string> overrides)
    {
        var entries = map.Entries.Where(e => !overrides.ContainsKey(e.Key.Value)).ToList();
        foreach (var (key, value) in overrides)
            entries.Add(new YamlEntry(Scalar(key), IsList(key) ? new YamlList([.. value.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Scalar)], 1, 1) : Scalar(value)));
        return new YamlMap(entries, map.Line, map.Column);
    }

    private static bool IsList(string key) => key is nameof(Settings.Languages) or nameof(Settings.RequiredLanguages);

    private static YamlScalar Scalar(string value) => new(value, false, false, 1, 1);
}
