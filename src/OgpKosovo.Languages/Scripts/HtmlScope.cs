namespace OgpKosovo.Languages;

/// <summary>Whether text at a place of a page is Serbian that belongs in Cyrillic.</summary>
/// <param name="IsOtherLanguage">The nearest <c>lang</c> is another one.</param>
/// <param name="IsKept">The nearest mark-up about it says that the text stays as it is.</param>
internal readonly record struct HtmlScope(bool IsOtherLanguage, bool IsKept)
{
    public bool IsSerbian => !IsOtherLanguage && !IsKept;

    /// <summary>True for elements whose content is no prose.</summary>
    public static bool KeepsContent(ReadOnlySpan<char> element) =>
        element is "code" or "pre" or "kbd" or "samp" or "script" or "style";

    /// <summary>Returns the scope inside an element with this attribute.</summary>
    public HtmlScope With(ReadOnlySpan<char> element, ReadOnlySpan<char> attribute, ReadOnlySpan<char> value) => attribute switch
    {
        "lang" => this with { IsOtherLanguage = !IsSerbianLatin(value) && !IsSerbianCyrillic(value) },
        "translate" => this with { IsKept = value is "no" },
        "class" when element is "span" && HasLatin(value) => this with { IsKept = true },
        _ => this,
    };

    public static bool IsSerbianLatin(ReadOnlySpan<char> tag) => tag.Equals("sr-Latn", StringComparison.OrdinalIgnoreCase);

    // What is said to be Cyrillic becomes so; what is so already stays.
    private static bool IsSerbianCyrillic(ReadOnlySpan<char> tag) => tag.Equals("sr-Cyrl", StringComparison.OrdinalIgnoreCase);

    private static bool HasLatin(ReadOnlySpan<char> classes)
    {
        foreach (var part in classes.Split(' '))
            if (classes[part] is "latin") return true;
        return false;
    }
}
