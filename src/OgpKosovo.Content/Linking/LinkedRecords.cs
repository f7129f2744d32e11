using OgpKosovo.Content.Comments;
using OgpKosovo.Content.Commitments;
using OgpKosovo.Content.Documents;
using OgpKosovo.Content.Meetings;
using OgpKosovo.Content.Organisations;
using OgpKosovo.Content.Plans;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Updates;

namespace OgpKosovo.Content.Linking;

/// <summary>The records by their ids, and what belongs to what. A lookup of something without relations is empty.</summary>
/// <param name="files">The content.</param>
/// <param name="today">The day of the build.</param>
public sealed class LinkedRecords(ContentFiles files, DateOnly today)
{
    public IReadOnlyDictionary<string, Entry<Member>> Members { get; } = ById(files.Of<Member>());

    public IReadOnlyDictionary<string, Entry<Organisation>> Organisations { get; } = ById(files.Of<Organisation>());

    public IReadOnlyDictionary<string, Entry<Tag>> Tags { get; } = ById(files.Of<Tag>());

    public IReadOnlyDictionary<string, Entry<Plan>> Plans { get; } = ById(files.Of<Plan>());

    public IReadOnlyDictionary<string, Entry<Commitment>> Commitments { get; } = ById(files.Of<Commitment>());

    public IReadOnlyDictionary<string, Entry<Document>> Documents { get; } = ById(files.Of<Document>());

    public IReadOnlyDictionary<string, Entry<Meeting>> Meetings { get; } = ById(files.Of<Meeting>());

    /// <summary>The commitments of a plan, in the order of their ids.</summary>
    public ILookup<string, Entry<Commitment>> CommitmentsOfPlan { get; } =
        files.Of<Commitment>().ToLookup(c => c.Record.Plan, StringComparer.Ordinal);

    /// <summary>The updates of a commitment, the newest period first.</summary>
    public ILookup<string, Entry<Update>> UpdatesOfCommitment { get; } =
        files.Of<Update>().OrderByDescending(u => u.Record.Period, StringComparer.Ordinal).ToLookup(u => u.Record.Commitment, StringComparer.Ordinal);

    /// <summary>The documents of a plan, the newest first.</summary>
    public ILookup<string, Entry<Document>> DocumentsOfPlan { get; } =
        Newest(files).Where(d => d.Record.Plan is not null).ToLookup(d => d.Record.Plan!, StringComparer.Ordinal);

    /// <summary>The documents of a commitment, the newest first.</summary>
    public ILookup<string, Entry<Document>> DocumentsOfCommitment { get; } = ByEach(Newest(files), d => d.Record.Commitments);

    /// <summary>The documents that replace a document.</summary>
    public ILookup<string, Entry<Document>> Successors { get; } =
        files.Of<Document>().Where(d => d.Record.Supersedes is not null).ToLookup(d => d.Record.Supersedes!, StringComparer.Ordinal);

    /// <summary>The meetings about a commitment, the newest first.</summary>
    public ILookup<string, Entry<Meeting>> MeetingsOfCommitment { get; } =
        ByEach(files.Of<Meeting>().OrderByDescending(m => m.Record.Date), m => m.Record.Commitments);

    /// <summary>The meetings about a plan, the newest first.</summary>
    public ILookup<string, Entry<Meeting>> MeetingsOfPlan { get; } =
        files.Of<Meeting>().Where(m => m.Record.Plan is not null).OrderByDescending(m => m.Record.Date).ToLookup(m => m.Record.Plan!, StringComparer.Ordinal);

    /// <summary>The comments on a consultation, in the order of their numbers.</summary>
    public ILookup<string, Entry<Comment>> CommentsOfConsultation { get; } =
        files.Of<Comment>().ToLookup(c => c.Record.Consultation, StringComparer.Ordinal);

    /// <summary>Where a commitment stands on the day of the build.</summary>
    public CommitmentProgress ProgressOf(Entry<Commitment> commitment) =>
        CommitmentProgress.Of(commitment.Record, UpdatesOfCommitment[commitment.Id].Select(u => u.Record), today);

    /// <summary>The name of an organisation: its own, or that of the member that it is. Null where there is none of this id.</summary>
    public LocalizedText? NameOf(string organisation) =>
        Organisations.GetValueOrDefault(organisation)?.Record is { } found ? found.Name ?? MemberOf(found)?.Record.Name : null;

    /// <summary>The member that an organisation is, or null.</summary>
    public Entry<Member>? MemberOf(Organisation organisation) =>
        organisation.Member is { } id ? Members.GetValueOrDefault(id) : null;

    private static Dictionary<string, Entry<T>> ById<T>(IReadOnlyList<Entry<T>> entries) => entries.ToDictionary(e => e.Id, StringComparer.Ordinal);

    private static IEnumerable<Entry<Document>> Newest(ContentFiles files) => files.Of<Document>().OrderByDescending(d => d.Record.Date);

    private static ILookup<string, Entry<T>> ByEach<T>(IEnumerable<Entry<T>> entries, Func<Entry<T>, IEnumerable<string>> ids) =>
        entries.SelectMany(e => ids(e).Distinct(StringComparer.Ordinal), (e, id) => (e, id)).ToLookup(p => p.id, p => p.e, StringComparer.Ordinal);
}
