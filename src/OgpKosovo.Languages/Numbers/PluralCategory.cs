namespace OgpKosovo.Languages;

/// <summary>The plural categories of Unicode's CLDR. A language uses some of them, and always <see cref="Other"/>.</summary>
public enum PluralCategory
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
