namespace OgpKosovo.Content.Schemas;

/// <summary>Where the editors' page reads and writes the files.</summary>
/// <param name="Repository">Owner and name on GitHub, `owner/name`.</param>
/// <param name="Branch">The branch that is published.</param>
/// <param name="SignIn">The origin of the service for signing in; null where a personal token is the only way.</param>
/// <param name="Api">The address of the API where it is not GitHub's own.</param>
public sealed record EditorBackend(string Repository, string Branch = "main", string? SignIn = null, string? Api = null);
