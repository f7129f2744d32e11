using System.Globalization;

namespace OgpKosovo.Languages;

/// <summary>
/// A language in one script, as the site publishes it. Two languages are the same when their <see cref="Code"/> is.
/// </summary>
/// <remarks>
/// Bare <c>sr</c> means Cyrillic to CLDR, ICU and browsers, so Serbian always carries its script in <see cref="Tag"/> and
/// <see cref="Culture"/>. XK is no ISO 3166 code: it is right for formatting and stays out of tags.
/// </remarks>
public sealed class Language : IEquatable<Language>
{
    private readonly string cultureName;
    private CultureInfo? culture;

    private Language(string code, string tag, string cultureName, string endonym, Language? source = null)
    {
        Code = code;
        Tag = tag;
        Endonym = endonym;
        Source = source;
        this.cultureName = cultureName;
    }

    public static Language Albanian { get; } = new("sq", "sq", "sq-XK", "Shqip");

    public static Language SerbianLatin { get; } = new("sr", "sr-Latn", "sr-Latn-XK", "Srpski (latinica)");

    public static Language SerbianCyrillic { get; } =
        new("sr-cyrl", "sr-Cyrl", "sr-Cyrl-XK", "Српски (ћирилица)", SerbianLatin);

    public static Language English { get; } = new("en", "en", "en-GB", "English");

    private static IReadOnlyList<Language> Written { get; } = [Albanian, SerbianLatin, English];

    /// <summary>The prefix of addresses and the suffix of file names: <c>sq</c>, <c>sr</c>, <c>sr-cyrl</c>, <c>en</c>.</summary>
    public string Code { get; }

    /// <summary>The value of <c>lang</c> and <c>hreflang</c> (BCP 47): <c>sr-Latn</c>, <c>sr-Cyrl</c>.</summary>
    public string Tag { get; }

    /// <summary>The language's name in itself.</summary>
    public string Endonym { get; }

    /// <summary>Language and territory as Open Graph writes them: <c>sr_XK</c>; the language alone where no territory is known.</summary>
    public string Locale => cultureName.Split('-') is { Length: > 1 } parts ? $"{parts[0]}_{parts[^1]}" : cultureName;

    /// <summary>The language that this one is made from: Serbian Latin for Serbian Cyrillic, otherwise null.</summary>
    public Language? Source { get; }

    /// <summary>The culture for order and for the formats that this library has no table of.</summary>
    /// <exception cref="CultureNotFoundException">The machine has no data of this culture.</exception>
    public CultureInfo Culture => culture ??= CultureInfo.GetCultureInfo(cultureName, predefinedOnly: true);

    /// <summary>The first part of <see cref="Tag"/>, which rules that do not depend on the script go by: <c>sr</c>.</summary>
    internal string Subtag => Tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? Tag[..end] : Tag;

    /// <summary>Returns the language with this code of the three in which people write the site and its messages; null for another.</summary>
    public static Language? Known(string code) => Written.FirstOrDefault(l => l.Code == code);

    /// <summary>Describes a language beyond the four, such as Turkish.</summary>
    /// <param name="code">The prefix of addresses: lower-case ASCII letters and digits, with single hyphens between them.</param>
    /// <param name="tag">A BCP 47 tag for <c>lang</c>.</param>
    /// <param name="culture">The name of a .NET culture. It is looked up when it is first needed.</param>
    /// <param name="endonym">The language's name in itself.</param>
    /// <exception cref="ArgumentException">The code cannot be part of an address, or another value is empty.</exception>
    public static Language Create(string code, string tag, string culture, string endonym)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tag);
        ArgumentException.ThrowIfNullOrWhiteSpace(culture);
        ArgumentException.ThrowIfNullOrWhiteSpace(endonym);
        if (!IsCode(code)) throw new ArgumentException($"'{code}' is not a language code such as 'tr'.", nameof(code));
        return new Language(code, tag, culture, endonym);
    }

    public bool Equals(Language? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as Language);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    public override string ToString() => Code;

    public static bool operator ==(Language? left, Language? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(Language? left, Language? right) => !(left == right);

    private static bool IsCode(string? code)
    {
        if (string.IsNullOrEmpty(code) || code[0] == '-' || code[^1] == '-') return false;
        if (code.Contains("--", StringComparison.Ordinal)) return false;
        foreach (var c in code)
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') return false;
        return true;
    }
}
