using System.Globalization;

namespace OgpKosovo.Content.Diagnostics;

/// <summary>One problem in the content: what is wrong, where, and what to do about it.</summary>
/// <param name="Code">The code of the message, `OGP011`.</param>
/// <param name="Place">Where the problem is.</param>
/// <param name="Arguments">What the message's `{0}`, `{1}` … stand for.</param>
public sealed record Diagnostic(string Code, Place Place, params Argument[] Arguments)
{
    /// <summary>True for a warning, which stops nothing.</summary>
    public bool IsWarning => Codes.Warnings.Contains(Code);

    /// <summary>The sentences for a person: what is wrong, what to do.</summary>
    public string Message(MessageCatalog catalog) =>
        string.Format(CultureInfo.InvariantCulture, catalog[Code], [.. Arguments.Select(a => a.In(catalog))]);

    /// <summary>The line that editors and build tools recognise: `file(line,column): error CODE: text`.</summary>
    public string ToLine(MessageCatalog catalog)
    {
        var where = Place.Line == 0
            ? Place.File
            : string.Create(CultureInfo.InvariantCulture, $"{Place.File}({Place.Line},{Math.Max(1, Place.Column)})");
        return $"{where}: {(IsWarning ? "warning" : "error")} {Code}: {Message(catalog)}";
    }
}
