using System.Collections.Frozen;

namespace OgpKosovo.Content.Diagnostics;

/// <summary>The codes of all diagnostics. The sentences stand in Messages/.</summary>
public static class Codes
{
    public const string Encoding = "OGP001";
    public const string Characters = "OGP002";
    public const string FileName = "OGP003";
    public const string Unreadable = "OGP004";
    public const string LinkedFile = "OGP005";
    public const string Name = "OGP006";
    public const string TooLarge = "OGP007";
    public const string YamlSyntax = "OGP010";
    public const string UnknownKey = "OGP011";
    public const string MissingKey = "OGP012";
    public const string DuplicateKey = "OGP013";
    public const string WrongType = "OGP014";
    public const string Date = "OGP015";
    public const string UnknownReference = "OGP016";
    public const string NotAllowed = "OGP017";
    public const string FrontMatter = "OGP018";
    public const string Translation = "OGP019";
    public const string VersionsDiffer = "OGP020";
    public const string Settings = "OGP021";
    public const string InterfaceText = "OGP022";
    public const string PluralForm = "OGP023";
    public const string NoPage = "OGP024";
    public const string MissingVersion = "OGP025";
    public const string NeedlessDebt = "OGP026";
    public const string DebtOver = "OGP027";
    public const string RawHtml = "OGP030";
    public const string MissingFile = "OGP031";
    public const string MissingAnchor = "OGP032";
    public const string LinkForm = "OGP033";
    public const string AltText = "OGP034";
    public const string HeadingLevel = "OGP035";
    public const string LinkToDraft = "OGP036";
    public const string NoPageOfFile = "OGP037";
    public const string MarkdownSyntax = "OGP038";
    public const string AddressTwice = "OGP040";
    public const string Address = "OGP041";
    public const string ForbiddenTerm = "OGP042";
    public const string PictureTooLarge = "OGP043";
    public const string PictureBroken = "OGP044";
    public const string PictureType = "OGP045";
    public const string SvgUnsafe = "OGP046";
    public const string FileOfOthers = "OGP050";
    public const string FileInTheWay = "OGP051";
    public const string PageHeading = "OGP060";
    public const string PageLanguage = "OGP061";
    public const string PageTitle = "OGP062";
    public const string PageIds = "OGP063";
    public const string PageLink = "OGP064";
    public const string PageAlternates = "OGP065";
    public const string MilestoneId = "OGP070";
    public const string MilestoneTwice = "OGP071";
    public const string RecordName = "OGP072";
    public const string DateOrder = "OGP073";
    public const string OutsidePlan = "OGP074";
    public const string UpdateBeforePlan = "OGP075";
    public const string Period = "OGP076";
    public const string FutureDate = "OGP077";
    public const string StatusBack = "OGP078";
    public const string LateWithoutReason = "OGP079";
    public const string ExactlyOne = "OGP080";
    public const string ArchiveWithoutLink = "OGP081";
    public const string SupersedesCircle = "OGP082";
    public const string PresentAndAbsent = "OGP083";
    public const string Time = "OGP084";
    public const string TimeWithoutDay = "OGP085";
    public const string Consent = "OGP086";
    public const string EmptyReason = "OGP087";
    public const string PersonalData = "OGP088";
    public const string CitedParagraph = "OGP089";
    public const string AddressLost = "OGP090";
    public const string PagesLost = "OGP091";
    public const string KindLost = "OGP092";
    public const string LastPublication = "OGP093";
    public const string PublishedMissing = "OGP094";
    public const string PublishedChanged = "OGP095";
    public const string PublishedUnknown = "OGP096";
    public const string Manifest = "OGP097";
    public const string DeadLink = "OGP098";

    /// <summary>The codes that are warnings: something to mend in a file that does not stop the site.</summary>
    public static FrozenSet<string> Warnings { get; } = new[] { FileOfOthers, DeadLink }.ToFrozenSet(StringComparer.Ordinal);
}
