namespace OgpKosovo.Languages;

/// <summary>What a character of Serbian text in Latin script is, so far as transliteration asks.</summary>
[Flags]
internal enum CharacterKind : byte
{
    None = 0,

    /// <summary>A lower-case letter of any Latin alphabet.</summary>
    Lower = 1,

    /// <summary>A capital of any Latin alphabet.</summary>
    Upper = 2,

    /// <summary>A letter that Serbian in Latin script does not have: q w x y ë ç, and all other scripts.</summary>
    Foreign = 4,

    Digit = 8,

    /// <summary>White space, dashes and quotation marks: no address or file name goes across.</summary>
    Gap = 16,

    /// <summary>A character that addresses, e-mails and file names have inside: . / @ _</summary>
    Joint = 32,

    /// <summary>The ampersand, which begins a character reference in HTML.</summary>
    Ampersand = 64,

    /// <summary>A letter that may be the second of a digraph: j, ž.</summary>
    DigraphEnd = 128,

    /// <summary>What words are made of.</summary>
    Word = Lower | Upper | Foreign | Digit,
}
