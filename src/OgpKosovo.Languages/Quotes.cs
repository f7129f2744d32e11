namespace OgpKosovo.Languages;

/// <summary>The quotation marks of a language, outside and inside another quotation.</summary>
/// <remarks>
/// Albanian follows the practice in Kosovo (“ ”), which differs from CLDR's « ». Serbian is „ “ with ‚ ‘ inside.
/// </remarks>
public sealed record Quotes(string Open, string Close, string InnerOpen, string InnerClose)
{
    private static readonly Quotes High = new("“", "”", "‘", "’");
    private static readonly Quotes LowHigh = new("„", "“", "‚", "‘");

    /// <summary>Returns the marks of a language; the high ones for a language that has no entry here.</summary>
    public static Quotes Of(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Of(language.Tag);
    }

    /// <inheritdoc cref="Of(Language)"/>
    /// <param name="code">The code or tag of the language.</param>
    public static Quotes Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Split('-')[0] is "sr" or "de" ? LowHigh : High;
    }
}
