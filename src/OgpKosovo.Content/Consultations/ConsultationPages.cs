using OgpKosovo.Content.Comments;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;

namespace OgpKosovo.Content.Consultations;

/// <summary>What the page of a consultation shows; the texts are by the code of the language.</summary>
/// <param name="Consultation">The consultation.</param>
/// <param name="State">Its state on the day of the build.</param>
/// <param name="Comments">The comments in the order of their numbers.</param>
public sealed record ConsultationPage(Entry<Consultation> Consultation, ConsultationState State, IReadOnlyList<Entry<Comment>> Comments)
{
    /// <summary>The day by which the comments are to be answered.</summary>
    public required DateOnly AnswersDue { get; init; }

    public required IReadOnlyDictionary<string, LinkedText> Question { get; init; }

    public required IReadOnlyDictionary<string, LinkedText> Draft { get; init; }
}

/// <summary>The list of all consultations, those that close last first.</summary>
public sealed record ConsultationList(LinkedItem? Intro, IReadOnlyList<Page> Consultations) : IOverview
{
    public IEnumerable<Page>? Shown => Consultations;
}
