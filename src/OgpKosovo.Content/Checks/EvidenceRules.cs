using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Checks;

/// <summary>The language of what shows that a step was taken is a known one.</summary>
public static class EvidenceRules
{
    public static void Check(ContentFiles files, DiagnosticBag bag)
    {
        foreach (var evidence in files.Of<Milestone>().SelectMany(m => m.Record.Evidence))
            SourceLanguage.Check(evidence.Language ?? "", evidence.Places.Of("language"), bag);
    }
}
