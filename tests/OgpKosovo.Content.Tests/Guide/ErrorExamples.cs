using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Tests.Guide;

/// <summary>An example of each message for the guide; a message that takes no values needs none.</summary>
internal static class ErrorExamples
{
    private static readonly Dictionary<string, Argument[]> Arguments = new(StringComparer.Ordinal)
    {
        [Codes.Encoding] = ["Windows-1250", "120"],
        [Codes.Characters] = [Argument.Part(Parts.LookAlike, "Ð", "U+00D0", "Đ"), "piše Ðorđe danas"],
        [Codes.FileName] = [Argument.Part(Parts.FileNames)],
        [Codes.Unreadable] = [Argument.Part(Parts.FileInUse)],
        [Codes.Name] = ["aux.sq.md", Argument.Part(Parts.WindowsName), "debate.sq.md"],
        [Codes.TooLarge] = [Argument.Number(7.5m), Argument.Number(2)],
        [Codes.NeedlessDebt] = ["news/debate", "sr"],
        [Codes.DebtOver] = ["news/debate", "sr", "2026-06-30"],
        [Codes.CyrillicSlug] = ["debata", "rasprava"],
        [Codes.MarkdownSyntax] = [Argument.Part(Parts.DeepText)],
        [Codes.YamlSyntax] = [Argument.Part(Parts.YamlColon)],
        [Codes.UnknownKey] = ["titel", NearestName.Hint("title")],
        [Codes.MissingKey] = ["title", Argument.HelpOf(typeof(FrontMatter), RecordSchema.Of(typeof(FrontMatter)).ByName["title"])],
        [Codes.DuplicateKey] = ["published"],
        [Codes.WrongType] = ["order", Argument.Part(Parts.WholeNumber)],
        [Codes.Date] = ["5.6.2022", Argument.Part(Parts.Date)],
        [Codes.UnknownReference] = ["goverment", "input/organisations/", NearestName.Hint("government")],
        [Codes.NotAllowed] = ["ngo", "kind", "government, civilSociety, media, foundation"],
        [Codes.FrontMatter] = [Argument.Part(Parts.SecondLine)],
        [Codes.Translation] = ["sr", "\"name\""],
        [Codes.VersionsDiffer] = ["published", "input/news/debate.sq.md"],
        [Codes.Settings] = ["LinkRoot", Argument.Part(Parts.NotPath, "ogp site")],
        [Codes.InterfaceText] = ["section.news", "tr"],
        [Codes.PluralForm] = ["news.count", "few"],
        [Codes.NoPage] = ["sq"],
        [Codes.MissingVersion] = ["sr", "debate.sr.md"],
        [Codes.EmptyText] = ["input/news/debate.sq.md"],
        [Codes.WrongScript] = ["sr", Argument.Part(Parts.LatinLetters)],
        [Codes.RawHtml] = ["<iframe>"],
        [Codes.MissingFile] = ["../pages/abuot.en.md", NearestName.Hint("../pages/about.en.md")],
        [Codes.MissingAnchor] = ["members", "../pages/about.en.md"],
        [Codes.LinkForm] = ["/en/about/"],
        [Codes.AltText] = ["../media/debate.jpg"],
        [Codes.HeadingLevel] = [Argument.Part(Parts.HeadingSkips, "4", "2")],
        [Codes.LinkToDraft] = ["../news/debate.en.md"],
        [Codes.NoPageOfFile] = ["../data/site.yml"],
        [Codes.IdTwice] = ["content"],
        [Codes.AddressTwice] = ["/en/news/debate/", "input/news/public-debate.en.md", Argument.Part(Parts.OtherSlug)],
        [Codes.Address] = ["Debat Publik", Argument.Part(Parts.SlugCharacters)],
        [Codes.ForbiddenTerm] = ["Partnership for Open Government", "Open Government Partnership (OGP)"],
        [Codes.PictureTooLarge] = [Argument.Number(62.4m), Argument.Number(50)],
        [Codes.PictureType] = [".heic"],
        [Codes.SvgUnsafe] = [Argument.Part(Parts.SvgElement, "script")],
        [Codes.PdfUnreadable] = [Argument.Part(Parts.PdfNoText)],
        [Codes.PageHeading] = ["/en/about/", "2"],
        [Codes.PageLanguage] = ["/en/about/"],
        [Codes.PageTitle] = ["/en/news/debate/", "/en/news/debate-2/"],
        [Codes.PageIds] = ["/en/about/", "members"],
        [Codes.PageLink] = ["/en/about/", "/en/abuot/"],
        [Codes.PageAlternates] = ["/en/about/", "/sq/rreth-nesh/"],
        [Codes.NoTitle] = ["/en/about/"],
        [Codes.MilestoneId] = ["XK0013.1", "XK0014"],
        [Codes.MilestoneTwice] = ["XK0014.1"],
        [Codes.RecordName] = ["XK0014-2024-1.yml"],
        [Codes.DateOrder] = ["closes", "2026-03-01", "opens", "2026-04-01"],
        [Codes.OutsidePlan] = ["end", "2022-12-31", "2023-2025", "2023", "2025"],
        [Codes.UpdateBeforePlan] = ["2022-2", "2023-2025", "2023"],
        [Codes.Period] = ["2024", "2024-1, 2024-2"],
        [Codes.FutureDate] = ["2062-03-01"],
        [Codes.StatusBack] = ["substantial", "2024-1", "limited"],
        [Codes.LateWithoutReason] = ["notStarted", "2025-12-31"],
        [Codes.ExactlyOne] = [Argument.Part(Parts.FileAndUrl)],
        [Codes.SupersedesCircle] = ["plan-v2 → plan-v1 → plan-v2"],
        [Codes.PresentAndAbsent] = ["government"],
        [Codes.Time] = ["2.30"],
        [Codes.TimeWithoutDay] = ["2026-03"],
        [Codes.PersonalData] = ["text", Argument.Part(Parts.TelephoneNumber)],
        [Codes.CitedParagraph] = ["p12", "plan-2029-2031"],
        [Codes.RawMarkdown] = [Argument.Part(Parts.MarkdownTab)],
        [Codes.FarDate] = ["2062-11-25"],
        [Codes.DraftParagraphs] = ["12", "13"],
        [Codes.DraftNumber] = ["3.2"],
        [Codes.TooManyTags] = ["64", "30"],
        [Codes.DraftShift] = ["4–12", "{#3.1}"],
        [Codes.PictureSides] = [Argument.Number(400), Argument.Number(20_000), Argument.Number(16_383)],
        [Codes.AddressLost] = ["/en/news/debate/"],
        [Codes.PagesLost] = ["500", "420"],
        [Codes.KindLost] = ["sr", "documents"],
        [Codes.LastPublication] = ["https://ogpkosova.org/publication.json: 503"],
        [Codes.DeadLink] = ["https://example.org/report.pdf", "404"],
    };

    /// <summary>The message of a code with example values.</summary>
    public static string Message(string code, MessageCatalog catalog) =>
        new Diagnostic(code, new Place("input"), Arguments.GetValueOrDefault(code) ?? []).Message(catalog);

    /// <summary>The codes that have an example.</summary>
    public static IEnumerable<string> CodesWithExample => Arguments.Keys;
}
