using System.Security.Cryptography;
using System.Text;

namespace OgpKosovo.Themes.Civic.Shell;

/// <summary>The Content Security Policy of a page: everything is forbidden that it does not need.</summary>
public static class ContentPolicy
{
    private const string Start = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; script-src 'self'";

    /// <summary>
    /// The policy for a server's header, which a page's own narrows: nothing may frame the site (that cannot be said in a page),
    /// and the search may run WebAssembly. Data blocks are no scripts, so no hash is needed here.
    /// </summary>
    public const string Header = Start + " 'wasm-unsafe-eval'; frame-ancestors 'none'";

    /// <summary>
    /// The policy of a page with this inline data block ("" for none), which is named by its hash: browsers do not ask for it, since
    /// data is no script, but the Nu HTML Checker does.
    /// </summary>
    /// <param name="data">The data block.</param>
    /// <param name="mayRunWebAssembly">True for the page of the search, whose engine is WebAssembly.</param>
    public static string For(string data, bool mayRunWebAssembly)
    {
        var scripts = mayRunWebAssembly ? Start + " 'wasm-unsafe-eval'" : Start;
        return data.Length == 0 ? scripts : $"{scripts} 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(data)))}'";
    }
}
