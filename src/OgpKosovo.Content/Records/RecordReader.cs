using System.Collections;
using System.Globalization;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Markdown;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Yaml;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Records;

/// <summary>Fills records from YAML by their schema and reports whatever does not fit, each at its line and column.</summary>
/// <param name="markdown">Reads texts in Markdown.</param>
/// <param name="languages">The codes that texts for readers may have, in the site's order.</param>
/// <param name="bag">Takes the problems.</param>
/// <remarks>One file at a time: a reader is made for each file.</remarks>
public sealed class RecordReader(MarkdownReader markdown, IReadOnlyList<string> languages, DiagnosticBag bag)
{
    // No key counts further: places in lists, pages, days and months.
    private const int MostNumber = 9999;

    private readonly List<Reference> references = [];
    private readonly List<MissingText> missing = [];
    private readonly List<WrittenAddress> addresses = [];
    private readonly List<(string Language, LocalizedText.Version Text)> texts = [];

    /// <summary>References met while reading. They are checked when all records are known.</summary>
    public IReadOnlyList<Reference> References => references;

    /// <summary>The addresses and parts of addresses, as they were written, with their places.</summary>
    public IReadOnlyList<WrittenAddress> Addresses => addresses;

    /// <summary>The texts that languages lack. Whether they may is known when all files are read.</summary>
    public IReadOnlyList<MissingText> MissingTexts => missing;

    /// <summary>The texts for readers with their languages, in the order of the file.</summary>
    public IReadOnlyList<(string Language, LocalizedText.Version Text)> Texts => texts;

    /// <summary>The record, or null where <paramref name="node"/> is no map or a required key has no value.</summary>
    public T? Read<T>(YamlNode? node, string file)
        where T : class => (T?)Read(typeof(T), node, file);

    /// <summary>The record of the given type, or null where <paramref name="node"/> is no map or a required key has no value.</summary>
    public object? Read(Type type, YamlNode? node, string file) => ReadRecord(type, node, file, "");

    private object? ReadRecord(Type type, YamlNode? node, string file, string name)
    {
        var schema = RecordSchema.Of(type);
        if (node is not YamlMap map)
        {
            if (node is null)
                node = new YamlScalar("", true, false, 1, 1);
            bag.Add(Codes.WrongType, At(node, file), name.Length == 0 ? Path.GetFileName(file) : name, Argument.Part(Parts.KeysAndValues, schema.Keys[0].Name));
            return null;
        }

        var record = Activator.CreateInstance(type)!;
        var filled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Entries)
        {
            if (!schema.ByName.TryGetValue(key.Value, out var known))
                bag.Add(Codes.UnknownKey, At(key, file), key.Value, NearestName.Hint(key.Value, schema.ByName.Keys));
            else if (HasValue(value, known.Type) && ReadValue(known.Type, known, value, file) is { } read)
            {
                known.Property.SetValue(record, read);
                filled.Add(known.Name);
            }
        }

        schema.Places?.SetValue(record, RecordPlaces.Of(map, file));
        foreach (var key in schema.Keys.Where(k => k.Attribute.Required))
            if (!map.Entries.Any(e => e.Key.Value == key.Name && HasValue(e.Value, key.Type)))
                bag.Add(Codes.MissingKey, At(map.Entries.FirstOrDefault(e => e.Key.Value == key.Name)?.Key ?? (YamlNode)map, file), key.Name, Argument.HelpOf(type, key));
        return schema.Keys.All(k => !k.Attribute.Required || filled.Contains(k.Name)) ? record : null;
    }

    // A text for readers that is empty in every language is as good as none.
    private static bool HasValue(YamlNode node, Type type) => node switch
    {
        YamlScalar scalar => !scalar.IsEmpty,
        YamlMap map when type == typeof(LocalizedText) => map.Entries.Count == 0 || map.Entries.Any(e => HasValue(e.Value, type)),
        _ => true,
    };

    private object? ReadValue(Type type, RecordKey key, YamlNode node, string file)
    {
        if (type == typeof(LocalizedText))
            return ReadText(key, node, file);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return ReadList(type.GetGenericArguments()[0], key, node, file);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
            return ReadLists(key, node, file);
        if (type.IsClass && type != typeof(string))
            return ReadRecord(type, node, file, key.Name);
        if (node is not YamlScalar scalar)
        {
            bag.Add(Codes.WrongType, At(node, file), key.Name, Argument.Part(Parts.SingleValue));
            return null;
        }

        return ReadScalar(type, key, scalar, file);
    }

    private object? ReadScalar(Type type, RecordKey key, YamlScalar scalar, string file)
    {
        var at = At(scalar, file);
        var text = scalar.Value.TrimEnd();
        if (type == typeof(string))
        {
            if (key.Attribute.Url && !IsUrl(text))
                bag.Add(Codes.WrongType, at, key.Name, Argument.Part(Parts.FullAddress));
            if (key.Attribute.Email && !EmailAddress.Is(text))
                bag.Add(Codes.WrongType, at, key.Name, Argument.Part(Parts.EmailForm));
            if (key.Attribute.Address)
                addresses.Add(new WrittenAddress(text, at));
            if (key.Attribute.RefersTo is { } kind)
                references.Add(new Reference(kind, text, at));
            return text;
        }

        if (type == typeof(int))
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostNumber
                ? number
                : Wrong(Codes.WrongType, at, key.Name, Argument.Part(Parts.WholeNumber));
        if (type == typeof(bool))
            return text is "true" or "false" ? text == "true" : Wrong(Codes.WrongType, at, key.Name, Argument.Part(Parts.TrueOrFalse));
        if (type == typeof(DateOnly))
            return PartialDate.TryParse(text, out var day) && day.IsDay
                ? day.FirstDay
                : Wrong(Codes.Date, at, text, Argument.Part(Parts.Date));
        if (type == typeof(PartialDate))
            return PartialDate.TryParse(text, out var date)
                ? date
                : Wrong(Codes.Date, at, text, Argument.Part(Parts.PartialDate));
        var names = Enum.GetNames(type).Select(RecordSchema.NameOf).ToList();
        var index = names.IndexOf(text);
        return index >= 0
            ? Enum.Parse(type, Enum.GetNames(type)[index])
            : Wrong(Codes.NotAllowed, at, text, key.Name, string.Join(", ", names));
    }

    private LocalizedText? ReadText(RecordKey key, YamlNode node, string file)
    {
        if (node is not YamlMap map)
        {
            bag.Add(Codes.WrongType, At(node, file), key.Name, Argument.Part(Parts.TextPerLanguage, string.Join(", ", languages)));
            return null;
        }

        var versions = new Dictionary<string, LocalizedText.Version>(StringComparer.Ordinal);
        foreach (var (language, value) in map.Entries)
        {
            if (!languages.Contains(language.Value))
                bag.Add(Codes.UnknownKey, At(language, file), language.Value, NearestName.Hint(language.Value, languages));
            else if (value is not YamlScalar scalar)
                bag.Add(Codes.WrongType, At(value, file), language.Value, Argument.Part(Parts.Text));
            else if (!scalar.IsEmpty)
            {
                var at = new Place(file, scalar.Line + (scalar.IsBlock ? 1 : 0), scalar.Column);
                // How a block ends in the file is no part of what it says.
                var version = new LocalizedText.Version(scalar.Value.TrimEnd(), at, key.Attribute.Markdown ? markdown.Read(scalar.Value, at, language.Value, bag, key.Attribute.Headings) : null);
                versions[language.Value] = version;
                texts.Add((language.Value, version));
            }
        }

        foreach (var code in languages.Where(c => !versions.ContainsKey(c)))
            missing.Add(new MissingText(key.Name, code, At(map.Entries.FirstOrDefault(e => e.Key.Value == code)?.Key ?? (YamlNode)map, file)));
        return versions.Count == 0 ? null : new LocalizedText(At(map, file), versions);
    }

    private IList? ReadList(Type item, RecordKey key, YamlNode node, string file)
    {
        if (node is not YamlList list)
        {
            bag.Add(Codes.WrongType, At(node, file), key.Name, Argument.Part(Parts.List));
            return null;
        }

        var values = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        foreach (var element in list.Items)
            if (element is YamlScalar { IsEmpty: true })
                bag.Add(Codes.WrongType, At(element, file), key.Name, Argument.Part(Parts.List));
            else if (ReadValue(item, key, element, file) is { } value)
                values.Add(value);
        return values;
    }

    private Dictionary<string, IReadOnlyList<string>>? ReadLists(RecordKey key, YamlNode node, string file)
    {
        if (node is not YamlMap map)
        {
            bag.Add(Codes.WrongType, At(node, file), key.Name, Argument.Part(Parts.ListPerLanguage));
            return null;
        }

        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (language, value) in map.Entries)
            if (!languages.Contains(language.Value))
                bag.Add(Codes.UnknownKey, At(language, file), language.Value, NearestName.Hint(language.Value, languages));
            else if (ReadList(typeof(string), key, value, file) is List<string> list)
                lists[language.Value] = list;
        return lists;
    }

    private object? Wrong(string code, Place at, params Argument[] arguments)
    {
        bag.Add(code, at, arguments);
        return null;
    }

    // A host has a dot in it: "https://https://example.org" leads to a host called "https".
    private static bool IsUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && text.StartsWith("http", StringComparison.Ordinal)
        && (uri.Host.Contains('.', StringComparison.Ordinal) || uri.HostNameType != UriHostNameType.Dns || uri.IsLoopback) && !text.AsSpan().ContainsAny(" \t");

    private static Place At(YamlNode node, string file) => new(file, node.Line, node.Column);
}
