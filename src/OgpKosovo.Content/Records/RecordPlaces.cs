using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Yaml;

namespace OgpKosovo.Content.Records;

/// <summary>
/// Where a record and the values of its keys stand in the file. The reader fills the property of this type in a record that
/// declares one (without [Key]), so that a rule about several records can name the line.
/// </summary>
public sealed class RecordPlaces
{
    // A record has a few keys, and a site many records: no dictionary.
    private readonly KeyPlace[] values;

    private RecordPlaces(Place record, KeyPlace[] values) => (Record, this.values) = (record, values);

    /// <summary>The places of a record that was not read from a file.</summary>
    public static RecordPlaces None { get; } = new(default, []);

    /// <summary>Where the record begins.</summary>
    public Place Record { get; }

    public static RecordPlaces Of(YamlMap map, string file) => new(
        new Place(file, map.Line, map.Column),
        [.. map.Entries
            .Where(e => e.Value is not YamlScalar { IsEmpty: true })
            .Select(e => new KeyPlace(e.Key.Value, new Place(file, e.Value.Line, e.Value.Column)))]);

    /// <summary>True when the file gives the key a value.</summary>
    public bool Has(string key) => Array.Exists(values, v => v.Key == key);

    /// <summary>The place of a key's value; the record's own where the key is not there.</summary>
    public Place Of(string key) => Array.Find(values, v => v.Key == key)?.Place ?? Record;

    private sealed record KeyPlace(string Key, Place Place);
}
