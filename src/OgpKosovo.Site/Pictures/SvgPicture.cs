using System.Globalization;
using System.Xml;
using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Site.Pictures;

/// <summary>Looks at a drawing: how large it is, and whether it is nothing but a drawing.</summary>
internal static class SvgPicture
{
    private const string Svg = "http://www.w3.org/2000/svg";

    /// <summary>The size in pixels, or what is wrong with the drawing.</summary>
    public static (int Width, int Height, Argument? Problem) Read(byte[] bytes)
    {
        // Nothing outside the file is ever asked for.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 1 };
        (double, double)? size = null;
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes), settings);
            while (xml.Read())
            {
                if (Problem(xml) is { } problem)
                    return (0, 0, problem);
                if (xml is { NodeType: XmlNodeType.Element, Depth: 0 })
                    size = Size(xml.GetAttribute("width"), xml.GetAttribute("height"), xml.GetAttribute("viewBox"));
            }
        }
        catch (XmlException)
        {
            return (0, 0, Argument.Part(Parts.SvgNoXml));
        }

        return size is var (width, height)
            ? (Math.Max(1, (int)Math.Round(width)), Math.Max(1, (int)Math.Round(height)), null)
            : (0, 0, Argument.Part(Parts.SvgNoSize));
    }

    private static Argument? Problem(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            // What a document type declares could come back as an attribute or a text.
            case XmlNodeType.DocumentType when xml.Value.Length > 0:
                return Argument.Part(Parts.SvgElement, "!DOCTYPE");
            case XmlNodeType.ProcessingInstruction:
                return Argument.Part(Parts.SvgElement, "?" + xml.Name);
            case XmlNodeType.Text or XmlNodeType.CDATA when Leads(xml.Value) is { } place:
                return Argument.Part(Parts.SvgReference, place);
            case XmlNodeType.Element:
                return ElementProblem(xml);
            default:
                return null;
        }
    }

    private static Argument? ElementProblem(XmlReader xml)
    {
        if ((xml.Depth == 0 && (xml.LocalName != "svg" || xml.NamespaceURI != Svg))
            || xml.LocalName is "script" or "foreignObject" or "iframe" or "object" or "embed" or "handler" or "listener"
            || xml.NamespaceURI == "http://www.w3.org/1999/xhtml")
            return Argument.Part(Parts.SvgElement, xml.Name);
        var isAnimation = xml.LocalName is "set" or "animate";
        var problem = (Argument?)null;
        while (problem is null && xml.MoveToNextAttribute())
            problem = xml.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) ? Argument.Part(Parts.SvgAttribute, xml.Name)
                : xml.LocalName is "href" or "src" && !IsInside(xml.Value) ? Argument.Part(Parts.SvgReference, xml.Value)
                : isAnimation && xml.LocalName == "attributeName" && xml.Value.EndsWith("href", StringComparison.Ordinal) ? Argument.Part(Parts.SvgAttribute, xml.Name)
                : Leads(xml.Value) is { } place && !IsNamespace(xml) ? Argument.Part(Parts.SvgReference, place)
                : null;
        xml.MoveToElement();
        return problem;
    }

    private static bool IsNamespace(XmlReader xml) => xml.NamespaceURI == "http://www.w3.org/2000/xmlns/";

    // A part of the drawing itself, or a picture that is within the file.
    private static bool IsInside(string reference) =>
        reference.StartsWith('#') || reference.StartsWith("data:image/png", StringComparison.Ordinal)
        || reference.StartsWith("data:image/jpeg", StringComparison.Ordinal) || reference.StartsWith("data:image/webp", StringComparison.Ordinal);

    // Where a style leads outside the file, or null.
    private static string? Leads(string style)
    {
        if (style.Contains("@import", StringComparison.OrdinalIgnoreCase) || style.Contains('\\', StringComparison.Ordinal))
            return style.Trim();
        for (var at = style.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = style.IndexOf("url(", at + 1, StringComparison.OrdinalIgnoreCase))
            if (style[(at + 4)..].TrimStart(' ', '\'', '"') is var place && !IsInside(place))
                return place;
        return null;
    }

    private static (double Width, double Height)? Size(string? width, string? height, string? viewBox)
    {
        if (Number(width) is { } w && Number(height) is { } h)
            return (w, h);
        var box = (viewBox ?? "").Split([' ', ',', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return box.Length == 4 && Number(box[2]) is { } across && Number(box[3]) is { } down ? (across, down) : null;
    }

    private static double? Number(string? length) =>
        double.TryParse(length?.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 100_000
            ? number
            : null;
}
