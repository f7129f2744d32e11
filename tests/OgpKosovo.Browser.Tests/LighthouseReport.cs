namespace OgpKosovo.Browser.Tests;

/// <summary>What Lighthouse says about one page.</summary>
/// <param name="Scores">From 0 to 100, by category.</param>
/// <param name="Faults">The names of the audits that took something off.</param>
internal sealed record LighthouseReport(IReadOnlyDictionary<string, int> Scores, IReadOnlyList<string> Faults)
{
    public override string ToString() => $"{string.Join(", ", Scores.Select(s => $"{s.Key} {s.Value}"))}; {string.Join(", ", Faults)}";
}
