using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OgpKosovo.Admin.Tests;

/// <summary>Answers as GitHub's API does what the editors' page asks, from a real git repository. Anything else is an error.</summary>
internal sealed partial class StandIn(GitRepository git)
{
    public const string Token = "token-of-the-test";
    public const string Repository = "owner/name";

    private const string Day = "2026-01-01T00:00:00Z";

    private readonly List<string> pullRequests = [];

    /// <summary>The branches for which a pull request was opened.</summary>
    public IReadOnlyList<string> PullRequests => pullRequests;

    /// <summary>The status and the JSON of an answer.</summary>
    public (int Status, JsonNode Json) Answer(string method, string path, string? token, string? body)
    {
        if (token != "token " + Token)
            return (401, new JsonObject { ["message"] = "Bad credentials" });
        var asked = body is null ? null : JsonNode.Parse(body);
        return (method, path) switch
        {
            ("GET", "/user") => (200, new JsonObject { ["id"] = 1, ["login"] = "editor", ["name"] = "Editor", ["email"] = "editor@example.org", ["avatar_url"] = "" }),
            ("GET", "/repos/" + Repository) => (200, new JsonObject { ["id"] = 1, ["full_name"] = Repository, ["default_branch"] = "main", ["private"] = false, ["permissions"] = new JsonObject { ["push"] = true } }),
            ("POST", $"/repos/{Repository}/pulls") => (201, Open((string)asked!["head"]!)),
            ("POST", _) when path.EndsWith("/labels", StringComparison.Ordinal) => (200, new JsonArray()),
            ("POST", "/graphql") => (200, new JsonObject { ["data"] = Query((string)asked!["query"]!, asked["variables"]!) }),
            ("GET", _) when Tree().Match(path) is { Success: true } tree => (200, Files(tree.Groups[1].Value)),
            _ => throw new InvalidOperationException($"The stand-in does not know {method} {path}."),
        };
    }

    private JsonObject Query(string query, JsonNode variables)
    {
        if (query.Contains("createRef(", StringComparison.Ordinal))
            return CreateBranch(variables["input"]!);
        if (query.Contains("createCommitOnBranch(", StringComparison.Ordinal))
            return CreateCommit(variables["input"]!);
        if (query.Contains("pullRequests(", StringComparison.Ordinal))
            return new JsonObject { ["repository"] = new JsonObject { ["pullRequests"] = new JsonObject { ["nodes"] = new JsonArray() } } };
        if (query.Contains("fork: repository", StringComparison.Ordinal))
            return new JsonObject { ["fork"] = new JsonObject { ["id"] = "R_1" }, ["base"] = Branch() };
        var repository = Branch();
        foreach (Match content in Content().Matches(query))
            repository[content.Groups[1].Value] = new JsonObject { ["text"] = git.Run(["cat-file", "blob", content.Groups[2].Value]), ["isTruncated"] = false };
        foreach (Match commit in Commits().Matches(query))
            repository[commit.Groups[1].Value] = Branch()["ref"]!.DeepClone();
        return new JsonObject { ["repository"] = repository };
    }

    private JsonObject Branch()
    {
        var id = git.Id("main");
        var author = new JsonObject { ["name"] = "Editor", ["email"] = "editor@example.org", ["user"] = null };
        var commit = new JsonObject { ["oid"] = id, ["message"] = "Content", ["author"] = author, ["committedDate"] = Day };
        return new JsonObject { ["ref"] = new JsonObject { ["target"] = new JsonObject { ["oid"] = id, ["history"] = new JsonObject { ["nodes"] = new JsonArray(commit) } } } };
    }

    private JsonObject CreateBranch(JsonNode input)
    {
        git.Update((string)input["name"]!, (string)input["oid"]!);
        return new JsonObject { ["createRef"] = new JsonObject { ["ref"] = new JsonObject { ["name"] = input["name"]!.DeepClone() } } };
    }

    private JsonObject CreateCommit(JsonNode input)
    {
        var branch = "refs/heads/" + (string)input["branch"]!["branchName"]!;
        var files = input["fileChanges"]!["additions"]!.AsArray()
            .Select(f => ((string)f!["path"]!, Encoding.UTF8.GetString(Convert.FromBase64String((string)f["contents"]!)))).ToList();
        var id = git.Commit(git.Id(branch), files, (string)input["message"]!["headline"]!);
        git.Update(branch, id);
        var commit = new JsonObject { ["oid"] = id, ["committedDate"] = Day };
        for (var i = 0; i < files.Count; i++)
            commit[$"file_{i}"] = new JsonObject { ["oid"] = git.Id($"{id}:{files[i].Item1}") };
        return new JsonObject { ["createCommitOnBranch"] = new JsonObject { ["commit"] = commit } };
    }

    private JsonObject Files(string commit)
    {
        var files = git.Run(["ls-tree", "-r", "-l", "-z", commit]).Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            var (about, path) = (line.Split('\t')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries), line.Split('\t')[1]);
            return (JsonNode)new JsonObject { ["path"] = path, ["mode"] = about[0], ["type"] = about[1], ["sha"] = about[2], ["size"] = int.Parse(about[3], null) };
        });
        return new JsonObject { ["sha"] = commit, ["tree"] = new JsonArray([.. files]), ["truncated"] = false };
    }

    private JsonObject Open(string branch)
    {
        pullRequests.Add(branch);
        return new JsonObject
        {
            ["number"] = pullRequests.Count,
            ["node_id"] = $"PR_{pullRequests.Count}",
            ["title"] = branch,
            ["state"] = "open",
            ["draft"] = true,
            ["html_url"] = $"https://github.com/{Repository}/pull/{pullRequests.Count}",
            ["created_at"] = Day,
            ["updated_at"] = Day,
            ["labels"] = new JsonArray(),
            ["head"] = new JsonObject { ["ref"] = branch, ["sha"] = git.Id(branch) },
        };
    }

    [GeneratedRegex($"^/repos/{Repository}/git/trees/([0-9a-f]+)$")]
    private static partial Regex Tree();

    [GeneratedRegex("(content_[0-9]+): object\\(oid: \"([0-9a-f]+)\"")]
    private static partial Regex Content();

    [GeneratedRegex("(commit_[0-9]+): ref\\(")]
    private static partial Regex Commits();
}
