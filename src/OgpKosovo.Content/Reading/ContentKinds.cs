using System.Collections.Frozen;
using OgpKosovo.Content.Comments;
using OgpKosovo.Content.Commitments;
using OgpKosovo.Content.Consultations;
using OgpKosovo.Content.Documents;
using OgpKosovo.Content.Gone;
using OgpKosovo.Content.Meetings;
using OgpKosovo.Content.Organisations;
using OgpKosovo.Content.Plans;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Standards;
using OgpKosovo.Content.Updates;

namespace OgpKosovo.Content.Reading;

/// <summary>The kinds of content: which folder or file of the input holds which record. Everything else takes them from here.</summary>
public static class ContentKinds
{
    public const string Pages = "pages";
    public const string News = "news";
    public const string Media = "media";
    public const string Downloads = "files";
    public const string Data = "data";

    /// <summary>All kinds, in the order in which editors meet them.</summary>
    public static IReadOnlyList<ContentKind> All { get; } =
    [
        new(Pages, typeof(FrontMatter), ContentLayout.Markdown),
        new(News, typeof(FrontMatter), ContentLayout.Markdown),
        new("members", typeof(Member), ContentLayout.Records),
        new("milestones", typeof(Milestone), ContentLayout.Records),
        new("tags", typeof(Tag), ContentLayout.Records),
        new("organisations", typeof(Organisation), ContentLayout.Records),
        new("plans", typeof(Plan), ContentLayout.Records),
        new("commitments", typeof(Commitment), ContentLayout.Records),
        new("updates", typeof(Update), ContentLayout.Records),
        new("documents", typeof(Document), ContentLayout.Records),
        new("meetings", typeof(Meeting), ContentLayout.Records),
        new("consultations", typeof(Consultation), ContentLayout.Records),
        new("comments", typeof(Comment), ContentLayout.Records),
        new("site", typeof(SiteInfo), ContentLayout.Data),
        new("home", typeof(HomeTexts), ContentLayout.Data),
        new("navigation", typeof(Navigation), ContentLayout.Data),
        new("timeline", typeof(Timeline), ContentLayout.Data),
        new("glossary", typeof(Glossary), ContentLayout.Data),
        new("protected", typeof(ProtectedWords), ContentLayout.Data),
        new("debt", typeof(TranslationDebt), ContentLayout.Data),
        new("reporting", typeof(Reporting), ContentLayout.Data),
        new("gone", typeof(GoneAddresses), ContentLayout.Data),
        new("standards", typeof(StandardsSettings), ContentLayout.Data),
    ];

    private static FrozenDictionary<string, ContentKind> Files { get; } =
        All.Where(k => k.Layout == ContentLayout.Data).ToFrozenDictionary(k => k.Name + ".yml", StringComparer.Ordinal);

    private static FrozenDictionary<string, ContentKind> Folders { get; } =
        All.Where(k => k.Layout != ContentLayout.Data).ToFrozenDictionary(k => k.Name, StringComparer.Ordinal);

    /// <summary>The kind of a file by its path (its parts, from the input folder), or null when no kind has such files.</summary>
    public static ContentKind? Of(string[] parts)
    {
        if (parts.Length == 2 && parts[0] == Data)
            return Files.GetValueOrDefault(parts[1]);
        if (parts.Length < 2 || !Folders.TryGetValue(parts[0], out var kind))
            return null;
        return kind.Layout == ContentLayout.Markdown
            ? parts[^1].EndsWith(".md", StringComparison.Ordinal) ? kind : null
            : parts.Length == 2 && parts[1].EndsWith(".yml", StringComparison.Ordinal) ? kind : null;
    }
}
