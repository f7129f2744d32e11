using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OgpKosovo.Admin.Tests;

/// <summary>Answers as GitHub's API does what the editors' page asks, from a real git repository. Anything else is an error.</summary>
internal sealed partial class StandIn(GitRepository git)
{
    public const string Repository = "owner/name";

    private const string Day = "2026-01-01T00:00:00Z";
    private const string Path = "/repos/" + Repository;

    private readonly Lock one = new();
    private readonly List<PullRequest> pullRequests = [];

    /// <summary>What signs an editor in. Another one takes its place when it has expired.</summary>
    public string Token { get; set; } = "token-of-the-test";

    /// <summary>False while it answers nothing but that it is out of order.</summary>
    public bool IsUp { get; set; } = true;

    /// <summary>All proposals, published ones too.</summary>
    public IReadOnlyList<PullRequest> PullRequests => pullRequests;

    /// <summary>The status and the JSON of an answer.</summary>
    public (int Status, JsonNode? Json) Answer(string method, string path, string? token, string? body)
    {
        if (!IsUp)
            return (503, new JsonObject { ["message"] = "Service unavailable" });
        if (token != "token " + Token)
            return (401, new JsonObject { ["message"] = "Bad credentials" });
        var asked = body is null ? null : JsonNode.Parse(body);
        lock (one)
            return (method, path) switch
            {
                ("GET", "/user") => (200, new JsonObject { ["id"] = 1, ["login"] = "editor", ["name"] = "Editor", ["email"] = "editor@example.org", ["avatar_url"] = "" }),
                ("GET", Path) => (200, new JsonObject { ["id"] = 1, ["full_name"] = Repository, ["default_branch"] = "main", ["private"] = false, ["permissions"] = new JsonObject { ["push"] = true } }),
                ("POST", "/graphql") => (200, new JsonObject { ["data"] = Query((string)asked!["query"]!, asked["variables"]!) }),
                ("POST", Path + "/pulls") => (201, Open((string)asked!["head"]!, (string)asked["title"]!)),
                ("DELETE", _) when path.StartsWith(Path + "/git/refs/", StringComparison.Ordinal) => (204, null),
                _ when Numbered().Match(path) is { Success: true } found => (200, Change(pullRequests[int.Parse(found.Groups[1].Value, null) - 1], method, found.Groups[2].Value, asked)),
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
        if (query.Contains("markPullRequestReadyForReview(", StringComparison.Ordinal))
            return MarkReady((string)variables["input"]!["pullRequestId"]!);
        if (query.Contains("pullRequests(", StringComparison.Ordinal))
            return new JsonObject { ["repository"] = new JsonObject { ["pullRequests"] = new JsonObject { ["nodes"] = Proposals() } } };
        if (query.Contains("fork: repository", StringComparison.Ordinal))
            return new JsonObject { ["fork"] = new JsonObject { ["id"] = "R_1" }, ["base"] = Branch() };
        var repository = Branch();
        foreach (Match content in Content().Matches(query))
            repository[content.Groups[1].Value] = Blob(content.Groups[2].Value);
        foreach (Match commit in Commits().Matches(query))
            repository[commit.Groups[1].Value] = Branch()["ref"]!.DeepClone();
        return new JsonObject { ["repository"] = repository };
    }

    private JsonObject Blob(string name) => new()
    {
        ["oid"] = git.Id(name),
        ["byteSize"] = int.Parse(git.Run(["cat-file", "-s", name]), null),
        ["text"] = git.Run(["cat-file", "blob", name]),
        ["isTruncated"] = false,
        ["isBinary"] = false,
    };

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
            .Select(f => ((string)f!["path"]!, Convert.FromBase64String((string)f["contents"]!))).ToList();
        var id = git.Commit(git.Id(branch), files, (string)input["message"]!["headline"]!);
        git.Update(branch, id);
        var commit = new JsonObject { ["oid"] = id, ["committedDate"] = Day };
        for (var i = 0; i < files.Count; i++)
            commit[$"file_{i}"] = new JsonObject { ["oid"] = git.Id($"{id}:{files[i].Item1}") };
        return new JsonObject { ["createCommitOnBranch"] = new JsonObject { ["commit"] = commit } };
    }

    private JsonObject MarkReady(string id)
    {
        pullRequests.Single(p => p.Id == id).IsDraft = false;
        return new JsonObject { ["markPullRequestReadyForReview"] = new JsonObject { ["pullRequest"] = new JsonObject { ["isDraft"] = false } } };
    }

    private JsonArray Proposals() =>
    [
        .. pullRequests.Where(p => p.IsOpen).Select(p => (JsonNode)p.Node(git.Id(p.Branch), [.. git.Changes(p.Branch)
            .Where(c => c is ['A' or 'M' or 'D', ' ', ..])
            .Select(c => (JsonNode)new JsonObject { ["path"] = c[2..], ["changeType"] = c[0] switch { 'A' => "ADDED", 'D' => "DELETED", _ => "MODIFIED" } })])),
    ];

    private JsonObject Open(string branch, string title)
    {
        pullRequests.Add(new PullRequest(pullRequests.Count + 1, branch, title));
        return pullRequests[^1].Rest(git.Id(branch));
    }

    private JsonObject Change(PullRequest proposal, string method, string what, JsonNode? asked)
    {
        if ((method, what) == ("PUT", "/merge"))
        {
            git.Squash(proposal.Branch, (string)asked!["commit_title"]!);
            proposal.IsOpen = false;
            return new JsonObject { ["merged"] = true, ["sha"] = git.Id("main") };
        }

        if (asked?["labels"] is JsonArray labels)
            proposal.Labels = [.. labels.Select(l => (string)l!)];
        return proposal.Rest(git.Id(proposal.Branch));
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

    [GeneratedRegex($"^{Path}/git/trees/([0-9a-f]+)$")]
    private static partial Regex Tree();

    [GeneratedRegex($"^{Path}/(?:issues|pulls)/([0-9]+)(/labels|/merge|)$")]
    private static partial Regex Numbered();

    [GeneratedRegex("((?:content|file)_[0-9]+):\\s+object\\((?:oid|expression): \"([^\"]+)\"")]
    private static partial Regex Content();

    [GeneratedRegex("(commit_[0-9]+): ref\\(")]
    private static partial Regex Commits();
}
