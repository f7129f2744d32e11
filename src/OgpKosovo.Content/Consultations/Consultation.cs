using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Consultations;

/// <summary>A public consultation. Whether it is open follows from its days (<see cref="ConsultationState"/>).</summary>
public sealed record Consultation
{
    [Key("What it is about, as a title.", Required = true)]
    public LocalizedText Title { get; init; } = null!;

    [Key("The first day (in Kosovo) on which comments are taken.", Required = true)]
    public DateOnly Opens { get; init; }

    [Key("The last day (in Kosovo) on which comments are taken.", Required = true)]
    public DateOnly Closes { get; init; }

    [Key("The day by which the comments are to be answered.")]
    public DateOnly? AnswersDue { get; init; }

    [Key("The plan that it is about.", RefersTo = "plans")]
    public string? Plan { get; init; }

    [Key("Who asks.", RefersTo = "organisations")]
    public IReadOnlyList<string> Lead { get; init; } = [];

    [Key("What is asked.", Required = true, Markdown = true)]
    public LocalizedText Question { get; init; } = null!;

    [Key("The text that is put up for comment.", Markdown = true, Headings = true)]
    public LocalizedText? Draft { get; init; }

    [Key("Its documents.", RefersTo = "documents")]
    public IReadOnlyList<string> Documents { get; init; } = [];

    [Key("The ways in which one can comment.", Required = true)]
    public Channels Channels { get; init; } = new();

    [Key("The report on what became of the comments.", RefersTo = "documents")]
    public string? Report { get; init; }

    [Key("The day of the last change of substance (yyyy-MM-dd).")]
    public DateOnly? Updated { get; init; }

    public RecordPlaces Places { get; init; } = RecordPlaces.None;
}
