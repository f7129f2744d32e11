using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Markdown;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Checks;

/// <summary>The ids of terms are places of one page: each can be there once.</summary>
public static class GlossaryRules
{
    public static void Check(ContentFiles files, DiagnosticBag bag)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var term in files.One<Glossary>()?.Terms ?? [])
            if (!ids.Add(term.Id) || TakenIds.Contains(term.Id))
                bag.Add(Codes.IdTwice, term.Places.Of("id"), term.Id);
    }
}
