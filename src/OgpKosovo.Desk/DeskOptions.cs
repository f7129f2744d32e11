namespace OgpKosovo.Desk;

/// <summary>What the service has to know. It comes from the environment, never from a file in the repository.</summary>
public sealed record DeskOptions
{
    /// <summary>The client id of the OAuth app (DESK_CLIENT_ID).</summary>
    public required string ClientId { get; init; }

    /// <summary>Its secret (DESK_CLIENT_SECRET).</summary>
    public required string ClientSecret { get; init; }

    /// <summary>The origin of the editors' page, such as https://ogpkosova.org (DESK_SITE): tokens go to no other page.</summary>
    public required string Site { get; init; }

    /// <summary>The origin where the editor signs in and codes become tokens; GitHub, or a stand-in in tests (DESK_PROVIDER).</summary>
    public required Uri Provider { get; init; }

    /// <summary>The permission that is asked for (DESK_SCOPE).</summary>
    public required string Scope { get; init; }

    /// <summary>How many sign-ins one address may begin in a minute (DESK_LIMIT).</summary>
    public int PerMinute { get; init; } = 10;

    /// <summary>The options from the environment.</summary>
    /// <exception cref="InvalidOperationException">A variable is missing or wrong; the message names it.</exception>
    public static DeskOptions From(IConfiguration environment)
    {
        string Needed(string name) => environment[name] is { Length: > 0 } value ? value : throw new InvalidOperationException($"Set the environment variable {name}.");
        string Origin(string name, string value) => OriginOf(value) ?? throw new InvalidOperationException($"{name} should be an origin such as https://example.org, without a path; it is \"{value}\".");
        return new DeskOptions
        {
            ClientId = Needed("DESK_CLIENT_ID"),
            ClientSecret = Needed("DESK_CLIENT_SECRET"),
            Site = Origin("DESK_SITE", Needed("DESK_SITE")),
            Provider = new Uri(Origin("DESK_PROVIDER", environment["DESK_PROVIDER"] ?? "https://github.com")),
            Scope = environment["DESK_SCOPE"] ?? "public_repo",
            PerMinute = int.TryParse(environment["DESK_LIMIT"], out var limit) && limit > 0 ? limit : 10,
        };
    }

    // As browsers write it: small letters, an international name in ASCII, no port that the scheme means anyway. Null for what is more than an origin.
    private static string? OriginOf(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.UserInfo.Length == 0 && uri.PathAndQuery == "/" && uri.Fragment.Length == 0
            ? new UriBuilder(uri.Scheme, uri.IdnHost, uri.Port).Uri.GetLeftPart(UriPartial.Authority)
            : null;
}
