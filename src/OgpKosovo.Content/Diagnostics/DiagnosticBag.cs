namespace OgpKosovo.Content.Diagnostics;

/// <summary>Collects the diagnostics of a run; safe to use from several threads.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock gate = new();
    private readonly List<Diagnostic> found = [];

    public bool HasErrors { get; private set; }

    public void Add(string code, Place place, params Argument[] arguments) => Add(new Diagnostic(code, place, arguments));

    public void Add(Diagnostic diagnostic)
    {
        lock (gate)
        {
            found.Add(diagnostic);
            HasErrors |= !diagnostic.IsWarning;
        }
    }

    /// <summary>Everything found, by file, line and column, each once.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        lock (gate)
            return [.. found
                .DistinctBy(d => (d.Code, d.Place, string.Join('\n', d.Arguments.AsEnumerable())))
                .OrderBy(d => d.Place.File, StringComparer.Ordinal)
                .ThenBy(d => d.Place.Line)
                .ThenBy(d => d.Place.Column)
                .ThenBy(d => d.Code, StringComparer.Ordinal)];
    }
}
