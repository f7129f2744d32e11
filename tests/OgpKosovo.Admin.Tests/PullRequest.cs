using System.Text.Json.Nodes;

namespace OgpKosovo.Admin.Tests;

/// <summary>A proposal, as GitHub keeps it.</summary>
internal sealed class PullRequest(int number, string branch, string title)
{
    private const string Day = "2026-01-01T00:00:00Z";

    public string Id => $"PR_{number}";

    public string Branch => branch;

    public string Title => title;

    public bool IsDraft { get; set; } = true;

    public bool IsOpen { get; set; } = true;

    /// <summary>What the editors' page knows a state by, such as `sveltia-cms/pending_review`.</summary>
    public IReadOnlyList<string> Labels { get; set; } = [];

    /// <summary>As the REST API says it.</summary>
    public JsonObject Rest(string head) => new()
    {
        ["number"] = number,
        ["node_id"] = Id,
        ["title"] = title,
        ["state"] = IsOpen ? "open" : "closed",
        ["draft"] = IsDraft,
        ["html_url"] = Address,
        ["created_at"] = Day,
        ["updated_at"] = Day,
        ["labels"] = Names(),
        ["head"] = new JsonObject { ["ref"] = branch, ["sha"] = head },
    };

    /// <summary>As the GraphQL API says it.</summary>
    public JsonObject Node(string head, JsonArray files) => new()
    {
        ["id"] = Id,
        ["number"] = number,
        ["title"] = title,
        ["url"] = Address,
        ["isDraft"] = IsDraft,
        ["isCrossRepository"] = false,
        ["createdAt"] = Day,
        ["updatedAt"] = Day,
        ["headRefName"] = branch,
        ["headRefOid"] = head,
        ["author"] = new JsonObject { ["login"] = "editor", ["avatarUrl"] = "", ["name"] = "Editor" },
        ["labels"] = new JsonObject { ["nodes"] = Names() },
        ["files"] = new JsonObject { ["nodes"] = files },
    };

    private string Address => $"https://github.com/{StandIn.Repository}/pull/{number}";

    private JsonArray Names() => [.. Labels.Select(l => (JsonNode)new JsonObject { ["name"] = l })];
}
