using System.Net;
using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Site.Links;

/// <summary>Tries links to other sites: politely, one at a time for each host, with a pause between two.</summary>
/// <param name="client">Asks the sites; it should name who asks.</param>
/// <param name="pause">The time between two questions to one host.</param>
public sealed class LinkTester(HttpClient client, TimeSpan pause)
{
    private const int HostsAtOnce = 8;

    // These refuse programs, or ask to come later; what a reader would see cannot be told from them.
    private static readonly HttpStatusCode[] Unclear =
        [HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.NotAcceptable, HttpStatusCode.TooManyRequests, (HttpStatusCode)999];

    /// <summary>Adds a warning for each link that does not work.</summary>
    public Task TestAsync(IEnumerable<(Uri Link, string Source)> links, DiagnosticBag bag) => Parallel.ForEachAsync(
        links.GroupBy(l => l.Link.Host, StringComparer.OrdinalIgnoreCase),
        new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce },
        async (host, cancellation) =>
        {
            foreach (var (link, source) in host)
            {
                if (await ProblemAsync(link, cancellation) is { } problem)
                    bag.Add(Codes.DeadLink, new Place(source), link.OriginalString, problem);
                await Task.Delay(pause, cancellation);
            }
        });

    private async Task<string?> ProblemAsync(Uri link, CancellationToken cancellation)
    {
        try
        {
            // Some servers know no HEAD, and some answer it wrongly.
            using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, link), cancellation);
            if (head.IsSuccessStatusCode || Unclear.Contains(head.StatusCode))
                return null;
            await Task.Delay(pause, cancellation);
            using var get = await client.GetAsync(link, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return get.IsSuccessStatusCode || Unclear.Contains(get.StatusCode) ? null : $"{(int)get.StatusCode} {get.ReasonPhrase}".TrimEnd();
        }
        catch (HttpRequestException e)
        {
            return e.Message.TrimEnd('.');
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return "no answer in time";
        }
    }
}
