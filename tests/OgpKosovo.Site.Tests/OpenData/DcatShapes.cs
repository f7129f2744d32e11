using System.Globalization;
using System.Text.Json.Nodes;

namespace OgpKosovo.Site.Tests.OpenData;

/// <summary>
/// Holds a catalogue against DCAT-AP's own SHACL shapes (Shapes/README.md). They use five constraints of SHACL; another one
/// would be an error of the test, never passed over.
/// </summary>
public sealed class DcatShapes
{
    private const string Sh = "sh:";
    private static readonly string[] Remarks = ["@id", "sh:path", "sh:name", "sh:description", "rdfs:seeAlso"];

    private readonly List<JsonObject> shapes;

    public DcatShapes()
    {
        using var stream = typeof(DcatShapes).Assembly.GetManifestResourceStream("dcat-ap-SHACL.jsonld")!;
        shapes = [.. JsonNode.Parse(stream)!["shapes"]!.AsArray().Select(s => s!.AsObject())];
    }

    /// <summary>What does not conform, a line each.</summary>
    public IEnumerable<string> Faults(LinkedData data) =>
        from shape in shapes
        from node in data.Nodes.Where(n => n.Types.Contains((string)shape["sh:targetClass"]!))
        from property in shape["sh:property"]!.AsArray().Select(p => p!.AsObject())
        from rule in property.Where(r => !Remarks.Contains(r.Key))
        where !Holds(rule.Key, rule.Value!, node[(string)property["sh:path"]!])
        select $"{node.Id} {property["sh:path"]} {rule.Key} {rule.Value}";

    private static bool Holds(string rule, JsonNode wanted, IReadOnlyCollection<LinkedData.Value> values) => rule switch
    {
        "sh:minCount" => values.Count >= Count(wanted),
        "sh:maxCount" => values.Count <= Count(wanted),
        "sh:class" => values.All(v => v.Node?.Types.Contains((string)wanted!) == true),
        "sh:datatype" => values.All(v => v.Type == (string)wanted!),
        "sh:nodeKind" => values.All(v => IsOfKind(v, ((string)wanted!)[Sh.Length..])),
        _ => throw new NotSupportedException(rule),
    };

    // The file writes its numbers as texts.
    private static int Count(JsonNode wanted) => int.Parse((string)wanted!, CultureInfo.InvariantCulture);

    private static bool IsOfKind(LinkedData.Value value, string kind) => kind switch
    {
        "Literal" => value.Node is null,
        "BlankNodeOrIRI" => value.Node is not null,
        "IRI" => value.Node is { Id: not ['_', ':', ..] },
        _ => throw new NotSupportedException(kind),
    };
}
