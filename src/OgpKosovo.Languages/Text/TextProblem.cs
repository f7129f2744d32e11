namespace OgpKosovo.Languages;

/// <summary>What is wrong with a character of a text.</summary>
public enum TextProblem
{
    /// <summary>A control character other than tab, line feed and carriage return.</summary>
    ControlCharacter,

    /// <summary>A character that turns the direction of writing, which can make a text read other than it is.</summary>
    BidirectionalControl,

    /// <summary>A character that nobody sees: zero-width spaces and joiners, a byte order mark inside the text.</summary>
    InvisibleCharacter,

    /// <summary>A Cyrillic letter in a Latin word or the reverse.</summary>
    MixedScripts,

    /// <summary>The Icelandic letter Ð, which looks like Đ.</summary>
    EthForDj,

    /// <summary>Two letters in one character (ǆ, ǉ, ǌ), which search does not find.</summary>
    DigraphCharacter,

    /// <summary>An s with a comma or cedilla below, which is no letter of Albanian or Serbian; š is meant.</summary>
    CommaBelow,

    /// <summary>A character that means something in one font only.</summary>
    PrivateUse,

    /// <summary>A letter and its mark as two characters where Unicode has one for both (NFC).</summary>
    NotNormalized,

    /// <summary>A character that stands for one that was lost, or half of a pair.</summary>
    Replacement,
}
