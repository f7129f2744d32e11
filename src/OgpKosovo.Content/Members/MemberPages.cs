using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Members;

/// <summary>What the page of a member shows.</summary>
public sealed record MemberPage(Entry<Member> Member);

/// <summary>The members of one kind of body, with their pages in the language's order.</summary>
public sealed record MemberGroup(MemberKind Kind, IReadOnlyList<Page> Members);

/// <summary>The list of all members.</summary>
public sealed record MemberList(LinkedItem? Intro, IReadOnlyList<MemberGroup> Groups) : IOverview
{
    public IEnumerable<Page>? Shown => Groups.SelectMany(g => g.Members);
}
