namespace OgpKosovo.Languages.Tests.Text;

public class SlugTests
{
    // Cases 21 and 22 of the cases from the field come first.
    [Theory]
    [InlineData("Çështje", "ceshtje")]
    [InlineData("Građani i đaci", "gradjani-i-djaci")]
    [InlineData("Ћирилица и Ђак", "cirilica-i-djak")]
    [InlineData("2024 Plan", "2024-plan")]
    [InlineData("Njeriu është i lirë", "njeriu-eshte-i-lire")]
    [InlineData("ŠUMA, ČAST i ŽIVOT", "suma-cast-i-zivot")]
    [InlineData("Џеп, љубав и Његош", "dzep-ljubav-i-njegos")]
    [InlineData("Džep", "dzep")]
    [InlineData("Ðorđe", "djordje")]
    [InlineData("ILIRI ı İ ğ ş", "iliri-i-i-g-s")]
    [InlineData("Straße, Łódź, Øresund, Æther, Þór, Cœur", "strasse-lodz-oresund-aether-thor-coeur")]
    [InlineData("Ángström naïve", "angstrom-naive")]
    [InlineData("C\u030Cas\u030C", "cas")]
    [InlineData("ǆep ﬁle №5", "dzep-file-no5")]
    [InlineData("Київ, Ѓорѓи", "kijiv-gorgi")]
    [InlineData("  Plan -- 2023/2025!  ", "plan-2023-2025")]
    [InlineData("s'ka problem, Ec’ ma", "ska-problem-ec-ma")]
    [InlineData("so\u00ADlu\u200Bcija", "solucija")]
    [InlineData("prva\u00A0reč—druga", "prva-rec-druga")]
    [InlineData("a_b.c", "a-b-c")]
    [InlineData("𝐏lan", "plan")]
    [InlineData("πλάν 中文 😀", "")]
    [InlineData("...", "")]
    [InlineData("", "")]
    public void A_slug_is_lower_case_ASCII_with_words_joined_by_hyphens(string text, string slug) =>
        Assert.Equal(slug, Slug.From(text));

    [Fact]
    public void Both_Serbian_scripts_have_the_same_slug()
    {
        const string latin = "Učešće građana u donošenju odluka: Đaci, Ćerke i Džepovi";
        var cyrillic = new SerbianCyrillic(ProtectedTerms.None).FromLatin(latin);
        Assert.NotEqual(latin, cyrillic);
        Assert.Equal(Slug.From(latin), Slug.From(cyrillic));
    }

    [Theory]
    [InlineData("jedan dva tri", 13, "jedan-dva-tri")]
    [InlineData("jedan dva tri", 12, "jedan-dva")]
    [InlineData("jedan dva tri", 10, "jedan-dva")]
    [InlineData("jedan dva tri", 9, "jedan-dva")]
    [InlineData("jedan dva tri", 8, "jedan")]
    [InlineData("jedan dva tri", 5, "jedan")]
    [InlineData("jedan dva tri", 3, "jed")]
    [InlineData("đak", 4, "djak")]
    [InlineData("aaađ", 4, "aaad")]
    [InlineData("jedan   !", 5, "jedan")]
    public void A_long_slug_is_cut_at_a_word(string text, int maxLength, string slug) =>
        Assert.Equal(slug, Slug.From(text, maxLength));

    [Fact]
    public void A_slug_has_at_most_80_characters_unless_told_otherwise()
    {
        var text = string.Join(' ', Enumerable.Repeat("obaveza", 40));
        Assert.Equal(79, Slug.From(text).Length);
        Assert.Equal(80, Slug.From(new string('a', 500)).Length);
        Assert.Equal(319, Slug.From(text, 5000).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => Slug.From(text, 0));
    }
}
