using System.Text.Json;
using System.Text.Json.Serialization;

namespace OgpKosovo.Desk;

/// <summary>Turns the provider's code into a token.</summary>
public sealed class TokenExchange(HttpClient http, DeskOptions options)
{
    private sealed record Answer([property: JsonPropertyName("access_token")] string? Token, [property: JsonPropertyName("error")] string? Error);

    /// <summary>The token, or null when the provider refuses the code or does not answer.</summary>
    public async Task<string?> TokenForAsync(string code, string redirect, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(options.Provider, "login/oauth/access_token"))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["client_id"] = options.ClientId,
                ["client_secret"] = options.ClientSecret,
                ["code"] = code,
                ["redirect_uri"] = redirect,
            }),
        };
        request.Headers.Accept.ParseAdd("application/json");
        try
        {
            using var response = await http.SendAsync(request, stop);
            return response.IsSuccessStatusCode ? (await response.Content.ReadFromJsonAsync<Answer>(stop))?.Token : null;
        }
        catch (Exception wrong) when (wrong is HttpRequestException or JsonException or TaskCanceledException)
        {
            return null;
        }
    }
}
