namespace OgpKosovo.Site.Tests.Members;

public sealed class MemberPageTests : IDisposable
{
    private readonly TemporarySite site = new();

    public MemberPageTests() => site
        .With("members/a.yml", Member("Alpha", "  - body: committee\n    from: '2021'\n    to: '2024'\n  - body: forum\n    role: deputyChair\n    from: '2025'\n"))
        .With("members/b.yml", Member("Beta", "  - body: forum\n    role: chair\n    from: '2025'\n"))
        .With("members/c.yml", Member("Gamma", "  - body: forum\n    from: '2026'\n"));

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_member_has_its_role_in_each_body_and_period()
    {
        var page = site.Page("/en/members/a/");
        Assert.Contains("<dd>National Coordinating Committee, ", page, StringComparison.Ordinal);
        Assert.Contains("<dd>Open Government Partnership Forum, deputy chair, since ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_tells_present_coming_and_former_members_by_body_and_period()
    {
        var page = site.Page("/en/members/");
        var coming = page.IndexOf("(coming members)", StringComparison.Ordinal);
        var present = page.IndexOf("(present members)", StringComparison.Ordinal);
        var former = page.IndexOf("(former members)", StringComparison.Ordinal);
        Assert.Contains("</time> <span class=\"soft\">(former members)", page, StringComparison.Ordinal);
        Assert.True(0 < coming && coming < present && present < former);
        Assert.Matches("(?s)Beta</a>, chair</li>.*Alpha</a>, deputy chair</li>", page[present..former]);
    }

    private static string Member(string name, string memberships) =>
        $"name:\n  en: {name}\nshortName: {name}\nkind: media\nmemberships:\n{memberships}";
}
