namespace OgpKosovo.Languages;

/// <summary>Phrases that stay in Latin script: names, acronyms, terms. They are matched at word boundaries and by case.</summary>
public sealed class ProtectedTerms
{
    public ProtectedTerms(IEnumerable<string> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        All = [.. terms];
    }

    /// <summary>No terms beyond those that are built in.</summary>
    public static ProtectedTerms None { get; } = new([]);

    internal IReadOnlyList<string> All { get; }
}
