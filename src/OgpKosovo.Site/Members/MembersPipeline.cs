using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Members;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;
using OgpKosovo.Site.Sections;

namespace OgpKosovo.Site.Members;

/// <summary>Makes a page of each member and the list by kind of body, in the language's order.</summary>
public sealed class MembersPipeline(SiteBuilder site)
{
    private const string Key = "members";

    public void Run()
    {
        var maker = new RecordPages<Member>(site, Key, Key);
        var sets = site.Files.Of<Member>()
            .Select(m => maker.Add(m, m.Record.Name, _ => Slug.From(m.Id), m.Record.Description, m.Record.Updated, () => new MemberPage(m)))
            .ToList();
        if (sets.Count > 0)
            site.AddSection(Key, (language, intro) => new MemberList(intro, Groups(sets, language), Seats(sets, language)));
    }

    private IReadOnlyList<SeatGroup> Seats(IReadOnlyList<Translations> sets, Language language)
    {
        var collation = new Collation(language.Source ?? language);
        return [.. sets.Select(s => s.In(language)!)
            .SelectMany(p => ((MemberPage)p.Model).Member.Record.Memberships.Select(m => new { Page = p, Seat = m }))
            .GroupBy(s => (s.Seat.Body, s.Seat.From, s.Seat.To))
            .OrderByDescending(g => g.Key.From).ThenBy(g => g.Key.Body).ThenByDescending(g => g.Key.To)
            .Select(g => new SeatGroup(g.Key.Body, g.Key.From, g.Key.To, TimeOf(g.Key.From, g.Key.To), [.. g
                .OrderBy(s => s.Seat.Role ?? MemberRole.Member).ThenBy(s => s.Page.Title, collation)
                .Select(s => (s.Page, s.Seat.Role))]))];
    }

    private SeatTime TimeOf(PartialDate? from, PartialDate? to) =>
        to?.LastDay < site.Today ? SeatTime.Former
        : from?.FirstDay > site.Today ? SeatTime.Coming
        : SeatTime.Present;

    private static IReadOnlyList<MemberGroup> Groups(IReadOnlyList<Translations> sets, Language language)
    {
        var collation = new Collation(language.Source ?? language);
        return [.. sets.Select(s => s.In(language)!)
            .GroupBy(p => ((MemberPage)p.Model).Member.Record.Kind)
            .OrderBy(g => g.Key == MemberKind.CivilSociety).ThenBy(g => g.Key)
            .Select(g => new MemberGroup(g.Key, [.. g.OrderBy(p => ((MemberPage)p.Model).Member.Record.ShortName, collation)]))];
    }
}
