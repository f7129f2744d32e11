using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Terms;

/// <summary>Reports the forbidden terms of a file at their lines, each with the right one.</summary>
public sealed class TermCheck(ForbiddenTerms terms)
{
    /// <summary>Checks a file that is a text of one language from its first line to its last.</summary>
    public void Check(string text, string language, string file, DiagnosticBag bag)
    {
        foreach (var term in terms.In(text, language))
            bag.Add(Codes.ForbiddenTerm, PlaceOf(text, term.Index, file), term.Found, term.Right);
    }

    /// <summary>Checks the texts of a data file, which tell their language.</summary>
    /// <param name="raw">The file, in which the line of a term is found: a folded text has lost its lines.</param>
    /// <param name="texts">The texts in the order of the file.</param>
    /// <param name="file">The path for messages.</param>
    /// <param name="bag">Takes the problems.</param>
    public void Check(string raw, IReadOnlyList<(string Language, LocalizedText.Version Text)> texts, string file, DiagnosticBag bag)
    {
        foreach (var (language, version) in texts)
        {
            var found = terms.In(version.Text, language);
            if (found.Count == 0)
                continue;
            var start = StartOf(raw, version.Place.Line);
            var places = terms.In(raw[start..], language);
            for (var i = 0; i < found.Count; i++)
            {
                var place = i < places.Count && places[i].Found == found[i].Found ? PlaceOf(raw, start + places[i].Index, file) : version.Place;
                bag.Add(Codes.ForbiddenTerm, place, found[i].Found, found[i].Right);
            }
        }
    }

    private static Place PlaceOf(string text, int index, string file)
    {
        var before = text.AsSpan(0, Math.Min(index, text.Length));
        return new Place(file, 1 + before.Count('\n'), before.Length - before.LastIndexOf('\n'));
    }

    private static int StartOf(string text, int line)
    {
        var start = 0;
        for (var n = 1; n < line; n++)
            start = text.IndexOf('\n', start) + 1;
        return start;
    }
}
