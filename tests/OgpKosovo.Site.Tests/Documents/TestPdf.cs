using System.Globalization;
using System.Text;

namespace OgpKosovo.Site.Tests.Documents;

/// <summary>Small PDFs, written by hand (ISO 32000-1, 7.5).</summary>
internal static class TestPdf
{
    /// <summary>A PDF as ASCII text.</summary>
    public static string Of(int pages = 1, bool hasText = true, bool isTagged = true)
    {
        var content = hasText ? "BT /F1 24 Tf 20 50 Td (Text) Tj ET" : "0 0 10 10 re f";
        var kids = string.Join(' ', Enumerable.Range(0, pages).Select(n => $"{n + 6} 0 R"));
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R" + (isTagged ? " /MarkInfo << /Marked true >> /StructTreeRoot 5 0 R" : "") + " >>",
            $"<< /Type /Pages /Kids [{kids}] /Count {pages} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
            "<< /Type /StructTreeRoot >>",
            .. Enumerable.Repeat("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>", pages),
        ];
        var pdf = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        foreach (var (text, number) in objects.Select((o, n) => (o, n + 1)))
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{text}\nendobj\n");
        }

        var start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            pdf.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return pdf.ToString();
    }
}
