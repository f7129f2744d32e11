using System.Text.RegularExpressions;
using OgpKosovo.Content.Linking;

namespace OgpKosovo.Site.Tests.Sites;

/// <summary>A visitor of the earlier site finds here whatever of it is still true (shared/seed/home.txt).</summary>
public sealed partial class SeedTests(RealSite site) : IClassFixture<RealSite>
{
    private static readonly Dictionary<string, string[]> Phrases = new()
    {
        ["en"] =
        [
            "Open Government Partnership", "Ministry of Local Government Administration", "Submitting the letter of intent",
            "eligibility criteria and passing the values check", "Engaging civil society organisations", "Submitting the National Action Plan",
            "On 9 July 2013 the Government decided", "Ministry of European Integration led the work", "OGP was not able to admit Kosovo",
            "principles of open and accountable government", "National Open Data Charter", "eKosova", "platforms for public consultation",
            "digitalisation of public services", "platform for e-participation", "transparency of the state budget", "On 8 June 2021",
            "concrete and feasible actions for more transparency", "Everyone is invited to comment", "reflects what citizens think",
            "Transparency, integrity, accountability and inclusiveness", "Strengthening public sector integrity", "Preventing corruption",
            "Encouraging digital governance", "Improving public services", "National Coordinating Committee",
            "Open consultation on the draft National Action Plan", "Public debate on the Open Government Partnership in the Municipality of Prishtina",
            "Working secretariat established", "The National Coordinating Committee is inaugurated", "Institutions and civil society discuss the steps",
        ],
        ["sq"] =
        [
            "Partneriteti për Qeverisje të Hapur", "Ministria e Administrimit të Pushtetit Lokal", "Dorëzimi i letrës së qëllimit",
            "kritereve të pranueshmërisë dhe kalimi i kontrollit të vlerave", "Përfshirja e organizatave të shoqërisë civile", "Dorëzimi i Planit Nacional të Veprimit",
            "Më 9 korrik 2013 Qeveria vendosi", "Punën e udhëhoqi Ministria e Integrimit Evropian", "OGP-ja nuk mund ta pranonte Kosovën",
            "parimeve të qeverisjes së hapur dhe llogaridhënëse", "Kartën Nacionale të të Dhënave të Hapura", "eKosova", "platformat për konsultime publike",
            "digjitalizimin e shërbimeve publike", "platformën për pjesëmarrje elektronike", "transparencën e buxhetit të shtetit", "më 8 qershor 2021",
            "veprime konkrete dhe të realizueshme për më shumë transparencë", "Secili është i ftuar të japë komente", "mendimet e qytetarëve",
            "transparenca, integriteti, llogaridhënia dhe gjithëpërfshirja", "Forcimi i integritetit në sektorin publik", "Parandalimi i korrupsionit",
            "Nxitja e qeverisjes digjitale", "Përmirësimi i shërbimeve publike", "Komitetin Nacional Koordinues",
        ],
        ["sr"] =
        [
            "Partnerstvo za otvorenu vladu", "Ministarstvo administracije lokalne samouprave", "Podnošenje pisma o namerama",
            "kriterijuma podobnosti i uspešna provera vrednosti", "Uključivanje organizacija civilnog društva", "Podnošenje Nacionalnog akcionog plana",
            "Vlada je 9. jula 2013. godine odlučila", "Proces je vodilo Ministarstvo za evropske integracije", "OGP tada nije mogao da primi Kosovo",
            "načela otvorene i odgovorne vlade", "Nacionalnu povelju o otvorenim podacima", "eKosova", "platforme za javne konsultacije",
            "digitalizaciju javnih usluga", "platformu za elektronsko učešće građana", "transparentnost državnog budžeta", "8. juna 2021. godine",
            "konkretne i izvodljive mere za veću transparentnost", "Svi su pozvani da iznesu svoje komentare", "mišljenje građana",
            "transparentnost, integritet, odgovornost i inkluzivnost", "Jačanje integriteta u javnom sektoru", "Sprečavanje korupcije",
            "Podsticanje digitalne uprave", "Poboljšanje javnih usluga", "Nacionalnom koordinacionom odboru",
        ],
    };

    private static readonly string[] Members =
    [
        "birn", "civikos", "d4d", "democracy-plus", "ec-ma-ndryshe", "flossk", "glps", "indep", "inpo", "ipko-foundation", "kdi", "kfos", "lda",
        "levizja-fol", "mapl", "odk", "syri-i-vizionit",
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("sq")]
    [InlineData("sr")]
    public void The_home_page_says_what_the_earlier_one_said_and_is_still_true(string language)
    {
        var text = Spaces().Replace(site.Page($"/{language}/").QuerySelector("main")!.TextContent, " ");

        Assert.DoesNotContain(Phrases[language], p => !text.Contains(p, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sq")]
    [InlineData("sr")]
    [InlineData("sr-cyrl")]
    public void The_home_page_has_the_sections_in_their_order_the_members_the_steps_and_the_news(string language)
    {
        var home = site.Page($"/{language}/");

        Assert.Equal(["steps", "about", "benefits", "members", "news"], home.QuerySelectorAll("main h2[id]").Select(h => h.Id));
        Assert.Equal(Members, Linked(language, "members").Order(StringComparer.Ordinal));
        Assert.Equal(5, Linked(language, "milestones").Count());
        Assert.Equal(5, Linked(language, "news").Count());
    }

    // The files of the records and items to whose pages the home page leads, each once.
    private IEnumerable<string> Linked(string language, string kind) => site.Page($"/{language}/").QuerySelectorAll("main a[href]")
        .Select(a => site.Site.Pages.GetValueOrDefault(a.GetAttribute("href")!)).OfType<Page>()
        .Where(p => p.Source?.StartsWith($"input/{kind}/", StringComparison.Ordinal) is true)
        .Select(p => Path.GetFileName(p.Source!).Split('.')[0]).Distinct();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
