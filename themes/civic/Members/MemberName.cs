using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Themes.Civic.Members;

/// <summary>A member's own name where readers get our translation of it.</summary>
public static class MemberName
{
    /// <summary>The name in a language in which it is the body's own, or null where the reader's language has one.</summary>
    public static (string Text, string Tag)? Original(Member member, Language language)
    {
        var code = (language.Source ?? language).Code;
        if (!member.TranslatedIn.Contains(code) && member.Name.In(code) is not null)
            return null;
        foreach (var (own, version) in member.Name.Versions)
            if (!member.TranslatedIn.Contains(own) && own != code && version.Text != member.Name.In(code))
                return (version.Text, own == Language.SerbianLatin.Code ? Language.SerbianLatin.Tag : own);
        return null;
    }
}
