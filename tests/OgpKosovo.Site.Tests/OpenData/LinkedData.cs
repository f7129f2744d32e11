using System.Text.Json.Nodes;

namespace OgpKosovo.Site.Tests.OpenData;

/// <summary>The nodes of a JSON-LD file that names its terms by prefixes; one that is described in several places is one node.</summary>
public sealed class LinkedData
{
    private readonly Dictionary<string, Node> nodes = new(StringComparer.Ordinal);
    private readonly JsonObject context;

    public LinkedData(JsonObject file)
    {
        context = file["@context"]!.AsObject();
        Read(file);
    }

    public IEnumerable<Node> Nodes => nodes.Values;

    private Node Read(JsonObject json)
    {
        var id = (string?)json["@id"] ?? "_:" + nodes.Count;
        if (!nodes.TryGetValue(id, out var node))
            nodes.Add(id, node = new Node(id));
        if ((string?)json["@type"] is { } type)
            node.Types.Add(Full(type));
        foreach (var (key, value) in json.Where(p => p.Key[0] != '@'))
            foreach (var item in value is JsonArray list ? [.. list] : new[] { value })
                node.Add(Full(key), ValueOf(item!));
        return node;
    }

    private Value ValueOf(JsonNode item) => item switch
    {
        JsonObject map when map.ContainsKey("@value") => new Value((string)map["@value"]!, null, map["@type"] is { } type ? Full((string)type!) : null),
        JsonObject map => new Value(null, Read(map), null),
        _ => new Value((string)item!, null, null),
    };

    private string Full(string name)
    {
        var parts = name.Split(':', 2);
        return context[parts[0]] + parts[1];
    }

    /// <summary>A value of a property: a text with its type, or a node.</summary>
    public sealed record Value(string? Text, Node? Node, string? Type);

    public sealed class Node(string id)
    {
        private readonly Dictionary<string, HashSet<Value>> values = new(StringComparer.Ordinal);

        public string Id { get; } = id;

        public HashSet<string> Types { get; } = new(StringComparer.Ordinal);

        public IReadOnlyCollection<Value> this[string property] => values.TryGetValue(property, out var found) ? found : [];

        public void Add(string property, Value value)
        {
            if (!values.TryGetValue(property, out var set))
                values.Add(property, set = []);
            set.Add(value);
        }
    }
}
