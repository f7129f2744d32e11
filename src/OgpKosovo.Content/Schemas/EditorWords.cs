using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Schemas;

/// <summary>
/// The labels and hints of the editors' page and of the JSON Schemas in several languages at once: both have one text for
/// each field, so the languages stand behind one another.
/// </summary>
/// <param name="languages">The words of each language, in the order in which they are shown.</param>
public sealed class EditorWords(IReadOnlyList<SchemaWords> languages)
{
    /// <summary>The words in Albanian, Serbian and English.</summary>
    public static EditorWords InAllLanguages() => new([new SchemaWords("sq"), new SchemaWords("sr"), new SchemaWords("en")]);

    /// <summary>The word at a path, such as a kind's name (`kinds.news`); the path's last part where no language has one.</summary>
    public string Find(string path) => Join(path[(path.LastIndexOf('.') + 1)..], w => w.Find(path));

    public string Label(Type record, RecordKey key) => Join(key.Name, w => w.Label(record, key));

    public string Hint(Type record, RecordKey key) => Join(key.Attribute.Help, w => w.Hint(record, key));

    public string Value(Type type, string member) => Join(member, w => w.Value(type, member));

    private string Join(string otherwise, Func<SchemaWords, string?> word)
    {
        var words = languages.Select(word).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return words.Count == 0 ? otherwise : string.Join(" · ", words);
    }
}
