using OgpKosovo.Content.Checks;
using OgpKosovo.Content.Consultations;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Comments;

/// <summary>A comment is published with consent and without personal data only, and an answer gives its reason.</summary>
public static class CommentRules
{
    public static void Check(RecordSet records, DateOnly today, DiagnosticBag bag)
    {
        var consultations = records.Of<Consultation>();
        foreach (var (id, comment) in records.Of<Comment>())
        {
            if (comment.Places.Has("consultation") && !id.StartsWith(comment.Consultation + "-", StringComparison.Ordinal))
                bag.Add(Codes.RecordName, new Place(comment.Places.Record.File), Argument.Part(Parts.NextFreeName, comment.Consultation));
            if (comment.Places.Has("consent") && !comment.Consent)
                bag.Add(Codes.Consent, comment.Places.Of("consent"));
            SourceLanguage.Check(comment.Language, comment.Places.Of("language"), bag);
            CheckDates(comment, consultations.GetValueOrDefault(comment.Consultation), today, bag);
            CheckParagraph(comment, consultations.GetValueOrDefault(comment.Consultation), bag);
            CheckPersonalData(comment, bag);
        }
    }

    private static void CheckDates(Comment comment, Consultation? consultation, DateOnly today, DiagnosticBag bag)
    {
        if (!comment.Places.Has("received"))
            return;
        var received = new PartialDate(comment.Received);
        if (comment.Received > today)
            bag.Add(Codes.FutureDate, comment.Places.Of("received"), $"{received}");
        if (consultation is not null && consultation.Places.Has("opens"))
            DateOrder.Check(comment.Places, ("opens", new PartialDate(consultation.Opens)), ("received", received), bag);
        if (comment.Answer?.Date is { } answered)
            DateOrder.Check(comment.Answer.Places, ("received", received), ("date", new PartialDate(answered)), bag);
    }

    private static void CheckParagraph(Comment comment, Consultation? consultation, DiagnosticBag bag)
    {
        if (comment.Paragraph is { } cited && consultation is not null
            && !(consultation.Draft?.Versions.Values.Any(v => v.Body is { } body && DraftParagraphs.Anchors(body.Html).Contains(cited)) ?? false))
            bag.Add(Codes.CitedParagraph, comment.Places.Of("paragraph"), cited, comment.Consultation);
    }

    private static void CheckPersonalData(Comment comment, DiagnosticBag bag)
    {
        var texts = new[]
        {
            ("name", comment.Name), ("organisation", comment.Organisation), ("paragraph", comment.Paragraph), ("text", comment.Text),
        };
        foreach (var (key, text) in texts)
            if (text is not null && PersonalData.In(text, comment.NumbersChecked) is { } found)
                bag.Add(Codes.PersonalData, comment.Places.Of(key), key, Argument.Part(found));
        foreach (var version in comment.Answer?.Reason?.Versions.Values ?? [])
            if (PersonalData.In(version.Text, comment.NumbersChecked) is { } found)
                bag.Add(Codes.PersonalData, version.Place, "reason", Argument.Part(found));
    }
}
