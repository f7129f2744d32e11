using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using OgpKosovo.Content.Commitments;
using OgpKosovo.Content.Consultations;
using OgpKosovo.Content.Standards;

namespace OgpKosovo.Site.Hosting;

/// <summary>What a watcher asks for: whether the site is up, and how old it is.</summary>
public static class HealthFile
{
    public const string Path = "health.json";

    private static readonly JsonWriterOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>JSON with `version`, `commit` (null where it is not known), `built`, `pages` by language and `oldestOverdue`
    /// (of commitments past their end, consultations without answers and requirements of OGP, what was due first; null for none).</summary>
    public static byte[] Make(Content.Linking.Site site, string? commit)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Json))
        {
            json.WriteStartObject();
            json.WriteString("version", typeof(HealthFile).Assembly.GetName().Version!.ToString(3));
            json.WriteString("commit", commit);
            json.WriteString("built", Day(site.Today));
            json.WriteStartObject("pages");
            foreach (var language in site.Languages.All)
                json.WriteNumber(language.Tag, site.Pages.Values.Count(p => p.Language == language));
            json.WriteEndObject();
            if (Overdue(site) is var (item, due))
            {
                json.WriteStartObject("oldestOverdue");
                json.WriteString("item", item);
                json.WriteString("due", Day(due));
                json.WriteEndObject();
            }
            else
                json.WriteNull("oldestOverdue");
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static OverdueItem? Overdue(Content.Linking.Site site)
    {
        var rules = StandardsSettings.Of(site.Files);
        var commitments = site.Files.Of<Commitment>()
            .Where(c => site.Records.ProgressOf(c).IsPastEnd)
            .Select(c => new OverdueItem("commitments/" + c.Id, c.Record.End!.Value.LastDay));
        var consultations = site.Files.Of<Consultation>()
            .Where(c => ConsultationRules.StateOn(c.Record, site.Records.CommentsOfConsultation[c.Id].Select(m => m.Record), rules, site.Today) == ConsultationState.AnswersOverdue)
            .Select(c => new OverdueItem("consultations/" + c.Id, ConsultationRules.AnswersDue(c.Record, rules)));
        var requirements = (StandardsCheck.AppliesTo(site.Files) ? StandardsCheck.On(site.Files, site.Today) : [])
            .Where(r => r is { State: RequirementState.Overdue, Deadline: not null })
            .Select(r => new OverdueItem("standards/" + r.Number, r.Deadline!.Value));
        return commitments.Concat(consultations).Concat(requirements)
            .OrderBy(o => o.Due.DayNumber)
            .ThenBy(o => o.Item, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private sealed record OverdueItem(string Item, DateOnly Due);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
