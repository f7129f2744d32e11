namespace OgpKosovo.Languages;

/// <summary>
/// Phrases that stay in Latin script: names, acronyms, foreign terms. They are matched at word boundaries and by case, the
/// longest first; a space in one matches any single white space of the text.
/// </summary>
public sealed class ProtectedTerms
{
    /// <param name="terms">The phrases as they are written in text. Empty ones are left out.</param>
    public ProtectedTerms(IEnumerable<string> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        All = [.. terms.Select(term => term.Trim()).Where(term => term.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>No phrases beyond those that <see cref="SerbianCyrillic"/> has built in.</summary>
    public static ProtectedTerms None { get; } = new([]);

    internal IReadOnlyList<string> All { get; }
}
