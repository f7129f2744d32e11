namespace OgpKosovo.Admin.Tests;

/// <summary>A news item in three languages, as it is typed into the form and as its files have to be.</summary>
internal static class Prizren
{
    private static readonly Dictionary<string, (string Title, string Description, string Body)> Texts = new(StringComparer.Ordinal)
    {
        ["sq"] = ("Debat publik në Prizren", "Qytetarët pyetën për planin; Ministria u përgjigj.", "Çfarë pyetën qytetarët dhe si iu përgjigj Ministria."),
        ["sr"] = ("Javna debata u Prizrenu", "Građani su pitali o planu; Ministarstvo je odgovorilo.", "Šta su građani pitali i čime je odgovoreno."),
        ["en"] = ("Public debate in Prizren", "Citizens asked about the plan; the Ministry answered.", "What the citizens asked, and what the Ministry answered."),
    };

    public static IEnumerable<string> Languages => Texts.Keys;

    public static string Title(string language) => Texts[language].Title;

    public static string Body(string language) => Texts[language].Body;

    /// <summary>The file of a language.</summary>
    public static string File(string language)
    {
        var (title, description, body) = Texts[language];
        return $"---\ntitle: {title}\ndescription: {description}\npublished: 2026-11-20\n---\n\n{body}\n";
    }

    /// <summary>Fills in the form: Albanian on the left, and beside it one language after the other.</summary>
    public static async Task WriteAsync(Editor editor)
    {
        await editor.NewAsync("news");
        await editor.FillAsync("published", "2026-11-20", "sq");
        await WriteAsync(editor, "sq");
        await editor.BesideAsync("sr", "Serbian");
        await WriteAsync(editor, "sr");
        await editor.BesideAsync("en", "English");
        await WriteAsync(editor, "en");
    }

    private static async Task WriteAsync(Editor editor, string language)
    {
        await editor.WriteAsync(Texts[language].Body, language);
        await editor.FillAsync("title", Texts[language].Title, language);
        await editor.FillAsync("description", Texts[language].Description, language);
    }
}
