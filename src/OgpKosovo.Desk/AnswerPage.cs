using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace OgpKosovo.Desk;

/// <summary>The page in the small window that hands the result to the editors' page, and to no other.</summary>
/// <remarks>The protocol is that of Netlify CMS: first `authorizing:github`, and when the opener answers, the result.</remarks>
public sealed record AnswerPage(string Html, string Policy)
{
    /// <summary>The page for a token.</summary>
    public static AnswerPage Success(string token, string site) => Of("success", new { provider = "github", token }, site);

    /// <summary>The page for a sign-in that did not work.</summary>
    public static AnswerPage Failure(string message, string site) => Of("error", new { provider = "github", error = message, errorCode = "SIGN_IN_FAILED" }, site);

    private static AnswerPage Of(string result, object content, string site)
    {
        // Serialized twice: once as the message, once as a string in the script (JSON escapes < and >).
        var message = JsonSerializer.Serialize($"authorization:github:{result}:{JsonSerializer.Serialize(content)}");
        var origin = JsonSerializer.Serialize(site);
        var script = $$"""
            addEventListener("message", (e) => {
              if (e.origin !== {{origin}} || e.source !== opener) return;
              opener.postMessage({{message}}, {{origin}});
            });
            opener?.postMessage("authorizing:github", {{origin}});
            """;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        var text = result == "success"
            ? "Mund ta mbyllni këtë dritare. · Možete zatvoriti ovaj prozor. · You can close this window."
            : "Hyrja nuk u krye. Mbylleni këtë dritare dhe provoni përsëri. · Prijava nije uspela. Zatvorite ovaj prozor i pokušajte ponovo. · You are not signed in. Close this window and try again.";
        return new AnswerPage(
            $"<!DOCTYPE html>\n<html lang=\"sq\">\n<meta charset=\"utf-8\">\n<title>OGP Kosovo</title>\n<p>{text}</p>\n<script>{script}</script>\n</html>\n",
            $"default-src 'none'; script-src 'sha256-{hash}'; base-uri 'none'; frame-ancestors 'none'");
    }
}
