using OgpKosovo.Content.Consultations;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Standards;
using OgpKosovo.Languages;
using OgpKosovo.Site.Sections;

namespace OgpKosovo.Site.Consultations;

/// <summary>Makes a page of each consultation with its comments and their answers, and the list of all.</summary>
public sealed class ConsultationsPipeline(SiteBuilder site)
{
    private const string Key = "consultations";

    public void Run()
    {
        var maker = new RecordPages<Consultation>(site, Key, Key);
        var sets = site.Files.Of<Consultation>()
            .OrderByDescending(c => c.Record.Closes)
            .ThenBy(c => c.Id, StringComparer.Ordinal)
            .Select(c => Add(maker, c))
            .ToList();
        if (sets.Count > 0)
            site.AddSection(Key, (language, intro) => new ConsultationList(intro, [.. sets.Select(s => s.In(language)!)]));
    }

    private Translations Add(RecordPages<Consultation> maker, Entry<Consultation> consultation)
    {
        var record = consultation.Record;
        var comments = site.Records.CommentsOfConsultation[consultation.Id].ToList();
        var rules = StandardsSettings.Of(site.Files);
        var page = new ConsultationPage(consultation, ConsultationRules.StateOn(record, comments.Select(c => c.Record), rules, site.Today), comments)
        {
            AnswersDue = ConsultationRules.AnswersDue(record, rules),
            Question = site.Texts(record.Question, consultation.File),
            Draft = site.Texts(record.Draft, consultation.File),
        };
        site.AddAnchors(consultation.File, page.Draft.Values.SelectMany(d => DraftParagraphs.Anchors(d.Body.Html)));
        var answered = comments.Where(c => c.Record.Answer?.Date is not null).Select(c => c.Record.Answer!.Date).Max();
        return maker.Add(consultation, record.Title, title => Slug.From(title), null, SiteBuilder.Later(record.Updated, answered), () => page);
    }
}
