namespace OgpKosovo.Languages;

/// <summary>
/// What stays Latin in every Serbian text: names of formats and protocols, units of data, and the acronyms of the Open
/// Government Partnership itself. Acronyms that Serbian writes in Cyrillic (ЕУ, НВО, УН) are left out on purpose.
/// </summary>
internal static class BuiltInTerms
{
    public static IEnumerable<string> All { get; } =
    [
        "OGP", "IRM",
        "API", "ASCII", "CSS", "CSV", "DOC", "GIF", "GPS", "HTML", "HTTP", "HTTPS", "ICS", "JPEG", "JPG", "JSON", "ODS", "ODT",
        "PDF", "PNG", "QR", "RDF", "RSS", "SQL", "SVG", "TIFF", "URI", "URL", "USB", "UTF", "ZIP",
        "CC", "GDPR", "PhD",
        "kB", "MB", "GB", "TB",
    ];
}
