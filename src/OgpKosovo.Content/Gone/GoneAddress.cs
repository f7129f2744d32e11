using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Gone;

/// <summary>Something that was published and is gone.</summary>
public sealed record GoneAddress
{
    [Key("The addresses in all languages, without the host name, such as /en/news/launch/; one of a Serbian page counts for both scripts.", Required = true, Address = true)]
    public IReadOnlyList<string> Addresses { get; init; } = [];

    [Key("What was there, in a few words.", Required = true)]
    public LocalizedText Was { get; init; } = null!;

    [Key("Why it is gone.", Required = true)]
    public LocalizedText Why { get; init; } = null!;

    [Key("The day on which it was taken away (yyyy-MM-dd).", Required = true)]
    public DateOnly Date { get; init; }

    /// <summary>Each address with its language and as it is written; those of Serbian in both scripts. Without a language it counts as the first one.</summary>
    public IEnumerable<(string Path, Language Language, string Written)> Places(SiteLanguages languages)
    {
        foreach (var path in Addresses.Distinct(StringComparer.Ordinal))
        {
            var language = languages.All.FirstOrDefault(l => path.StartsWith($"/{l.Code}/", StringComparison.Ordinal)) ?? languages.All[0];
            yield return (path, language, path);
            if (language == Language.SerbianLatin && path.StartsWith("/sr/", StringComparison.Ordinal))
                yield return ($"/{Language.SerbianCyrillic.Code}{path["/sr".Length..]}", Language.SerbianCyrillic, path);
        }
    }
}
