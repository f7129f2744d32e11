using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace OgpKosovo.Site.Documents;

/// <summary>Looks into a PDF.</summary>
public static class PdfReader
{
    /// <summary>What it is like, and what keeps people from reading it: one of <see cref="Parts"/>, or null.</summary>
    public static (PdfFacts? Facts, string? Problem) Read(string path)
    {
        try
        {
            using var pdf = PdfDocument.Open(path, new ParsingOptions { SkipMissingFonts = true });
            var facts = new PdfFacts(pdf.NumberOfPages, pdf.GetPages().Any(p => p.Letters.Count > 0), IsTagged(pdf));
            return (facts, !facts.HasText ? Parts.PdfNoText : !facts.IsTagged ? Parts.PdfNoTags : null);
        }
        catch (PdfDocumentEncryptedException)
        {
            return (null, Parts.PdfEncrypted);
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            // The library throws whatever its parts throw.
            return (null, Parts.PdfBroken);
        }
    }

    private static bool IsTagged(PdfDocument pdf)
    {
        var catalog = pdf.Structure.Catalog.CatalogDictionary;
        return catalog.ContainsKey(NameToken.Create("StructTreeRoot"))
            && catalog.TryGet(NameToken.Create("MarkInfo"), out var found)
            && Resolved(pdf, found) is DictionaryToken marks
            && marks.TryGet(NameToken.Create("Marked"), out var marked)
            && Resolved(pdf, marked) is BooleanToken { Data: true };
    }

    private static IToken Resolved(PdfDocument pdf, IToken token) =>
        token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data : token;
}
