using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Reading;

/// <summary>Says what a file seems to be that is no UTF-8.</summary>
internal static class EncodingName
{
    /// <param name="likely">What <see cref="TextEncodings"/> takes it for; null for damaged UTF-8.</param>
    public static Argument Of(string? likely) => likely switch
    {
        null => Argument.Part(Parts.DamagedText),
        "binary" => Argument.Part(Parts.NoText),
        _ => likely,
    };
}
