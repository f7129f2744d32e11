using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Linking;

/// <summary>A text of a record in the language that comes nearest to the reader's.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">Its language.</param>
/// <param name="IsOther">True when that is not the reader's language: the page says so.</param>
public sealed record Localized<T>(T Text, Language Language, bool IsOther);

/// <summary>Chooses the version of a record's text for a reader.</summary>
public static class LocalizedChoice
{
    /// <summary>The plain text for readers of a language, or null when there is none at all.</summary>
    public static Localized<string>? For(this LocalizedText? text, Language language, SiteLanguages languages) =>
        text is null ? null : Choose(text.Versions, language, languages) is { } chosen
            ? new(chosen.Text.Text, chosen.Language, chosen.IsOther)
            : null;

    /// <summary>The Markdown text for readers of a language, or null when there is none at all.</summary>
    public static Localized<LinkedText>? For(this IReadOnlyDictionary<string, LinkedText> texts, Language language, SiteLanguages languages) =>
        Choose(texts, language, languages);

    private static Localized<T>? Choose<T>(IReadOnlyDictionary<string, T> versions, Language language, SiteLanguages languages)
    {
        if (versions.TryGetValue((language.Source ?? language).Code, out var own))
            return new(own, language, false);
        foreach (var other in languages.Written.OrderByDescending(l => l == Language.English))
            if (versions.TryGetValue(other.Code, out var found))
                return new(found, other, true);
        return null;
    }
}
