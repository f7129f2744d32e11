namespace OgpKosovo.Content.Records;

/// <summary>The settings of statiq.json; the names are Statiq's where it has them.</summary>
public sealed record Settings
{
    [Key("The host name of the site, such as ogpkosova.org.", Name = nameof(Host), Required = true)]
    public string Host { get; init; } = "";

    [Key("The path under which the whole site lies, such as /ogp.", Name = nameof(LinkRoot))]
    public string LinkRoot { get; init; } = "";

    [Key("false when the site is served over http.", Name = nameof(LinksUseHttps))]
    public bool LinksUseHttps { get; init; } = true;

    [Key("The languages of the site, in the order in which readers are offered them.", Name = nameof(Languages))]
    public IReadOnlyList<string> Languages { get; init; } = ["sq", "sr", "en"];

    [Key("The languages that every item must have.", Name = nameof(RequiredLanguages))]
    public IReadOnlyList<string> RequiredLanguages { get; init; } = [];

    [Key("How many news items a list page holds.", Name = nameof(PageSize))]
    public int PageSize { get; init; } = 20;

    /// <summary>The path prefix of all addresses: "" or "/ogp".</summary>
    public string Root => LinkRoot.Trim('/') is { Length: > 0 } path ? "/" + path : "";

    /// <summary>The beginning of absolute addresses, without the path: `https://ogpkosova.org`.</summary>
    public string Origin => (LinksUseHttps ? "https://" : "http://") + Host;
}
