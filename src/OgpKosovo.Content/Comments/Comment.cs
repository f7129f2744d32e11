using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Comments;

public enum CommentChannel
{
    Email,
    Post,
    Meeting,
    Platform,
    Other,
}

/// <summary>A comment that was received in a consultation; the file is named after the consultation and a number.</summary>
public sealed record Comment
{
    [Key("The consultation.", Required = true, RefersTo = "consultations")]
    public string Consultation { get; init; } = "";

    [Key("The day on which it was received.", Required = true)]
    public DateOnly Received { get; init; }

    [Key("How it came.", Required = true)]
    public CommentChannel Channel { get; init; }

    [Key("The language in which it is written: sq, sr, en, tr, bs or rom.", Required = true)]
    public string Language { get; init; } = "";

    [Key("true when the person has agreed that it is published. Do not send the file to the repository before that.", Required = true)]
    public bool Consent { get; init; }

    [Key("The person's name; left out for an anonymous comment.")]
    public string? Name { get; init; }

    [Key("The organisation for which the person speaks.")]
    public string? Organisation { get; init; }

    [Key("The anchor of the paragraph that it is about.")]
    public string? Paragraph { get; init; }

    [Key("The comment as plain text.", Required = true)]
    public string Text { get; init; } = "";

    [Key("true when you have looked at the numbers in the texts and none is a telephone number or a personal number.")]
    public bool NumbersChecked { get; init; }

    [Key("The answer.")]
    public Answer? Answer { get; init; }

    public RecordPlaces Places { get; init; } = RecordPlaces.None;
}
