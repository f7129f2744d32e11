using System.Collections.Frozen;
using OgpKosovo.Content.Comments;
using OgpKosovo.Content.Commitments;
using OgpKosovo.Content.Consultations;
using OgpKosovo.Content.Documents;
using OgpKosovo.Content.Meetings;
using OgpKosovo.Content.Organisations;
using OgpKosovo.Content.Plans;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Updates;

namespace OgpKosovo.Content.Reading;

/// <summary>The kinds of content: which folder or file of the input holds which record.</summary>
public static class ContentKinds
{
    public const string Pages = "pages";
    public const string News = "news";
    public const string Media = "media";
    public const string Downloads = "files";
    public const string Data = "data";

    /// <summary>The kinds of which each record is a file of its own, by folder.</summary>
    public static FrozenDictionary<string, Type> Folders { get; } = new Dictionary<string, Type>
    {
        ["members"] = typeof(Member),
        ["milestones"] = typeof(Milestone),
        ["tags"] = typeof(Tag),
        ["organisations"] = typeof(Organisation),
        ["plans"] = typeof(Plan),
        ["commitments"] = typeof(Commitment),
        ["updates"] = typeof(Update),
        ["documents"] = typeof(Document),
        ["meetings"] = typeof(Meeting),
        ["consultations"] = typeof(Consultation),
        ["comments"] = typeof(Comment),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What is one of a kind, by the name of the file in input/data/.</summary>
    public static FrozenDictionary<string, Type> Files { get; } = new Dictionary<string, Type>
    {
        ["site.yml"] = typeof(SiteInfo),
        ["home.yml"] = typeof(HomeTexts),
        ["navigation.yml"] = typeof(Navigation),
        ["timeline.yml"] = typeof(Timeline),
        ["glossary.yml"] = typeof(Glossary),
        ["protected.yml"] = typeof(ProtectedWords),
        ["debt.yml"] = typeof(TranslationDebt),
        ["reporting.yml"] = typeof(Reporting),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True when a path (its parts, from the input folder) is that of a Markdown item.</summary>
    public static bool IsMarkdown(string[] parts) =>
        parts.Length >= 2 && parts[0] is Pages or News && parts[^1].EndsWith(".md", StringComparison.Ordinal);

    /// <summary>The type of the record that a path (its parts, from the input folder) holds, or null.</summary>
    public static Type? RecordType(string[] parts) =>
        parts.Length != 2 || !parts[1].EndsWith(".yml", StringComparison.Ordinal) ? null
        : parts[0] == Data ? Files.GetValueOrDefault(parts[1])
        : Folders.GetValueOrDefault(parts[0]);
}
