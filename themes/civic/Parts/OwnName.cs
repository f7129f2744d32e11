using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Themes.Civic.Parts;

/// <summary>The own name or title of something where readers get our translation of it.</summary>
public static class OwnName
{
    /// <summary>The name in a language in which it is no translation of ours, or null where the reader's language has it.</summary>
    public static (string Text, string Tag)? Of(LocalizedText name, IReadOnlyList<string> translatedIn, Language language)
    {
        var code = (language.Source ?? language).Code;
        if (!translatedIn.Contains(code) && name.In(code) is not null)
            return null;
        foreach (var (own, version) in name.Versions)
            if (!translatedIn.Contains(own) && own != code && version.Text != name.In(code))
                return (version.Text, own == Language.SerbianLatin.Code ? Language.SerbianLatin.Tag : own);
        return null;
    }
}
