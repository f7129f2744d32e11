using OgpKosovo.Content.Records;
using OgpKosovo.Languages;
using OgpKosovo.Themes.Civic.Parts;

namespace OgpKosovo.Themes.Civic.Members;

/// <summary>A member's own name where readers get our translation of it.</summary>
public static class MemberName
{
    /// <summary>The name in a language in which it is the body's own, or null where the reader's language has one.</summary>
    public static (string Text, string Tag)? Original(Member member, Language language) => OwnName.Of(member.Name, member.TranslatedIn, language);
}
