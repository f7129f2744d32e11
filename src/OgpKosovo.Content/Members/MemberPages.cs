using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Members;

/// <summary>What the page of a member shows.</summary>
public sealed record MemberPage(Entry<Member> Member);

/// <summary>The members of one kind of body, with their pages in the language's order.</summary>
public sealed record MemberGroup(MemberKind Kind, IReadOnlyList<Page> Members);

public enum SeatTime
{
    Present,
    Former,
    Coming,
}

/// <summary>Those who sit or sat in a body for the same time, by role and name.</summary>
public sealed record SeatGroup(Body Body, PartialDate? From, PartialDate? To, SeatTime Time, IReadOnlyList<(Page Page, MemberRole? Role)> Members);

/// <summary>The list of all members.</summary>
/// <param name="Intro">The text at the top.</param>
/// <param name="Groups">The members by kind of body.</param>
/// <param name="Seats">The members by body and period, the newest period first.</param>
public sealed record MemberList(LinkedItem? Intro, IReadOnlyList<MemberGroup> Groups, IReadOnlyList<SeatGroup> Seats) : IOverview
{
    public IEnumerable<Page>? Shown => Groups.SelectMany(g => g.Members);
}
