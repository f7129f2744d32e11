using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Schemas;

/// <summary>Where the editors' page reads and writes the files.</summary>
/// <param name="Repository">Owner and name on GitHub, `owner/name`.</param>
/// <param name="Branch">The branch that is published.</param>
/// <param name="SignIn">The origin of the service for signing in; null where a personal token is the only way.</param>
/// <param name="Api">The address of the API where it is not GitHub's own.</param>
public sealed record EditorBackend(string Repository, string Branch = "main", string? SignIn = null, string? Api = null)
{
    /// <summary>What input/data/site.yml says, or null where it names no repository on GitHub: then the page cannot be made.</summary>
    public static EditorBackend? Of(SiteInfo? info) =>
        Uri.TryCreate(info?.Repository, UriKind.Absolute, out var address)
        && address.Host is "github.com" or "www.github.com"
        && address.AbsolutePath.Trim('/').Split('/') is [{ Length: > 0 } owner, { Length: > 0 } name]
            ? new EditorBackend($"{owner}/{(name.EndsWith(".git", StringComparison.Ordinal) ? name[..^".git".Length] : name)}", info!.Branch ?? "main", info.SignIn?.TrimEnd('/'))
            : null;
}
