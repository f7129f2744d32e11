namespace OgpKosovo.Content.Documents;

/// <summary>What a PDF is like for those who read it with a screen reader or search in it.</summary>
/// <param name="Pages">The number of pages.</param>
/// <param name="HasText">It has a text layer; without one it is a row of pictures.</param>
/// <param name="IsTagged">It has tags that tell headings, lists and tables (ISO 32000-1, 14.8).</param>
public sealed record PdfFacts(int Pages, bool HasText, bool IsTagged);
