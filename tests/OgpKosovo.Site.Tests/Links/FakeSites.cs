namespace OgpKosovo.Site.Tests.Links;

/// <summary>Other sites, made up; remembers what it was asked.</summary>
public sealed class FakeSites(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
{
    private readonly Lock gate = new();
    private int open;

    /// <summary>The questions, in their order.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>The most questions that were open at once.</summary>
    public int Most { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            Asked.Add($"{request.Method} {request.RequestUri}");
            Most = Math.Max(Most, ++open);
        }

        await Task.Delay(5, cancellationToken);
        lock (gate)
            open--;
        return answer(request);
    }
}
