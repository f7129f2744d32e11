using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Site.Commands;

/// <summary>Writes diagnostics for people, for pull requests or for programs.</summary>
public static class ProblemWriter
{
    private const int MostInText = 50;

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        NewLine = "\n",
    };

    public static void Write(IReadOnlyList<Diagnostic> found, RunOptions options, TextWriter to)
    {
        switch (options.Format)
        {
            case ProblemFormat.Json:
                to.WriteLine(JsonSerializer.Serialize(found.Select(d => new
                {
                    file = d.Place.File,
                    line = d.Place.Line,
                    column = d.Place.Column,
                    severity = d.IsWarning ? "warning" : "error",
                    code = d.Code,
                    message = d.Message(options.Texts.Messages),
                }), Json));
                break;
            case ProblemFormat.Github:
                foreach (var problem in found)
                    to.WriteLine(Annotation(problem, options.Texts.Messages));
                break;
            default:
                foreach (var problem in found.Take(MostInText))
                    to.WriteLine(problem.ToLine(options.Texts.Messages));
                if (found.Count > MostInText)
                    to.WriteLine(options.Texts.With("problems.more", found.Count - MostInText));
                break;
        }
    }

    // https://docs.github.com/actions/reference/workflow-commands-for-github-actions
    private static string Annotation(Diagnostic problem, MessageCatalog catalog) => string.Create(
        CultureInfo.InvariantCulture,
        $"::{(problem.IsWarning ? "warning" : "error")} file={Property(problem.Place.File)},line={Math.Max(1, problem.Place.Line)},col={Math.Max(1, problem.Place.Column)},title={problem.Code}::{Data(problem.Message(catalog))}");

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
