namespace OgpKosovo.Themes.Civic.Shell;

/// <summary>The Content Security Policy of a page: everything is forbidden that it does not need. Data blocks are no scripts, and need no leave.</summary>
public static class ContentPolicy
{
    private const string WebAssembly = " 'wasm-unsafe-eval'";

    /// <summary>The policy of a page.</summary>
    public const string Page = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; script-src 'self'";

    /// <summary>The policy of the page of the search, whose engine is WebAssembly.</summary>
    public const string Search = Page + WebAssembly;

    /// <summary>The policy for a server's header, which a page's own narrows: nothing may frame the site, which cannot be said in a page.</summary>
    public const string Header = Search + "; frame-ancestors 'none'";
}
