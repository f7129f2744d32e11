using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using OgpKosovo.Content.Commitments;

namespace OgpKosovo.Site.Hosting;

/// <summary>What a watcher asks for: whether the site is up, and how old it is.</summary>
public static class HealthFile
{
    public const string Path = "health.json";

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>JSON with `version`, `commit` (null where it is not known), `built`, `pages` by language and `oldestOverdue`
    /// (the commitment whose last day was over first and that nothing calls completed; null for none).</summary>
    public static byte[] Make(Content.Linking.Site site, string? commit) => [
        .. JsonSerializer.SerializeToUtf8Bytes(new
        {
            version = typeof(HealthFile).Assembly.GetName().Version!.ToString(3),
            commit,
            built = Day(site.Today),
            pages = site.Languages.All.ToDictionary(l => l.Tag, l => site.Pages.Values.Count(p => p.Language == l)),
            oldestOverdue = Overdue(site),
        }, Json),
        (byte)'\n'];

    private static object? Overdue(Content.Linking.Site site)
    {
        var oldest = site.Files.Of<Commitment>()
            .Where(c => site.Records.ProgressOf(c).IsPastEnd)
            .OrderBy(c => c.Record.End!.Value.LastDay)
            .ThenBy(c => c.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return oldest is null ? null : new { item = "commitments/" + oldest.Id, due = Day(oldest.Record.End!.Value.LastDay) };
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
