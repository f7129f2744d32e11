using OgpKosovo.Content.Strings;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Linking;

/// <summary>The languages of the site in the order in which readers are offered them; Serbian brings its Cyrillic.</summary>
public sealed class SiteLanguages
{
    private readonly Dictionary<string, InterfaceTexts> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateFormat> dates;
    private readonly Dictionary<string, NumberFormat> numbers;

    public SiteLanguages(IReadOnlyList<string> codes, IReadOnlyDictionary<string, InterfaceTexts> texts)
    {
        var all = new List<Language>();
        foreach (var code in codes)
        {
            all.Add(texts[code].Language);
            this.texts[code] = texts[code];
            if (texts[code].Language != Language.SerbianLatin)
                continue;
            all.Add(Language.SerbianCyrillic);
            this.texts[Language.SerbianCyrillic.Code] = texts[code];
        }

        All = all;
        dates = all.ToDictionary(l => l.Code, l => new DateFormat(l), StringComparer.Ordinal);
        numbers = all.ToDictionary(l => l.Code, l => new NumberFormat(l), StringComparer.Ordinal);
    }

    public IReadOnlyList<Language> All { get; }

    /// <summary>The languages in which editors write.</summary>
    public IEnumerable<Language> Written => All.Where(l => l.Source is null);

    /// <summary>The texts of the interface in a language; for Serbian Cyrillic those in Latin script.</summary>
    public InterfaceTexts Texts(Language language) => texts[language.Code];

    /// <summary>How a language writes dates.</summary>
    public DateFormat Dates(Language language) => dates[language.Code];

    /// <summary>How a language writes numbers.</summary>
    public NumberFormat Numbers(Language language) => numbers[language.Code];

    /// <summary>The language with this code, or null.</summary>
    public Language? Find(string code) => All.FirstOrDefault(l => l.Code == code);
}
