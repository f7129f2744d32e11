using System.Net;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Comparing;

/// <summary>Gets the manifest of the last publication, from a file or from the site itself.</summary>
/// <param name="client">Asks the site.</param>
/// <param name="bag">Takes what went wrong.</param>
public sealed class LastPublication(HttpClient client, DiagnosticBag bag)
{
    /// <summary>The manifest; null for the first publication (the site answers 404), and when the bag has an error.</summary>
    /// <param name="source">The path of a file, or an address that begins with https:// or http://.</param>
    public async Task<Publication?> ReadAsync(string source)
    {
        try
        {
            if (await BytesAsync(source) is not { } bytes)
                return null;
            if (Publication.Parse(bytes) is { } publication)
                return publication;
            bag.Add(Codes.Manifest, new Place(source));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or HttpRequestException or TaskCanceledException or UriFormatException)
        {
            bag.Add(Codes.LastPublication, new Place(source), e.Message.TrimEnd('.'));
        }

        return null;
    }

    private async Task<byte[]?> BytesAsync(string source)
    {
        if (!source.StartsWith("https://", StringComparison.Ordinal) && !source.StartsWith("http://", StringComparison.Ordinal))
            return await File.ReadAllBytesAsync(source);
        using var answer = await client.GetAsync(new Uri(source));
        if (answer.StatusCode == HttpStatusCode.NotFound)
            return null;
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
