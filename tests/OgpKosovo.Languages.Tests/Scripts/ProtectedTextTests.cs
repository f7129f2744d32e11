namespace OgpKosovo.Languages.Tests.Scripts;

/// <summary>What stays Latin in Serbian Cyrillic.</summary>
public class ProtectedTextTests
{
    private static readonly SerbianCyrillic Plain = new(ProtectedTerms.None);

    [Theory]
    [InlineData("Vidi https://ogpkosova.org/sr/vesti/?a=1&b=dva, pa idi", "Види https://ogpkosova.org/sr/vesti/?a=1&b=dva, па иди")]
    [InlineData("(www.primer.rs)", "(www.primer.rs)")]
    [InlineData("na sajtu opengovpartnership.org/members/kosovo.", "на сајту opengovpartnership.org/members/kosovo.")]
    [InlineData("„mapl.rks-gov.net“ ili gov.rs!", "„mapl.rks-gov.net“ или gov.rs!")]
    [InlineData("piši na info@ogpkosova.org.", "пиши на info@ogpkosova.org.")]
    [InlineData("nalog @ogpkosova", "налог @ogpkosova")]
    [InlineData("datoteka plan-2023.pdf, obrazac.DOCX", "датотека plan-2023.pdf, obrazac.DOCX")]
    [InlineData("u obliku .csv", "у облику .csv")]
    [InlineData("kolona commitment_id i staza /sr/podaci/ ili ../slike/", "колона commitment_id и стаза /sr/podaci/ или ../slike/")]
    public void Addresses_and_file_names_stay(string latin, string cyrillic) => Assert.Equal(cyrillic, Plain.FromLatin(latin));

    [Theory]
    [InlineData("glava II, član XIV i XXI vek", "глава II, члан XIV и XXI век")]
    [InlineData("I. Uvod", "I. Увод")]
    [InlineData("I) uvod", "I) увод")]
    [InlineData("V. Zaključak", "V. Закључак")]
    [InlineData("Faza I", "Фаза I")]
    [InlineData("Faza I traje", "Фаза I траје")]
    [InlineData("GLAVA I: OPŠTE", "ГЛАВА I: ОПШТЕ")]
    [InlineData("I–III, I i II, I, II", "I–III, I и II, I, II")]
    [InlineData("član V Ustava", "члан V Устава")]
    [InlineData("XIX-vekovni", "XIX-вековни")]
    [InlineData("MCMXC, MMXXIII, LVI", "MCMXC, MMXXIII, LVI")]
    public void Roman_numerals_stay(string latin, string cyrillic) => Assert.Equal(cyrillic, Plain.FromLatin(latin));

    [Theory]
    [InlineData("I tako dalje. I još", "И тако даље. И још")]
    [InlineData("PRAVA I OBAVEZE", "ПРАВА И ОБАВЕЗЕ")]
    [InlineData("I II deo", "И II део")]
    [InlineData("Petar V. Petrović, V. Kostić i I. Ivić", "Петар В. Петровић, В. Костић и И. Ивић")]
    [InlineData("DA LI MI JE DIV, LIV, IL, CC", "ДА ЛИ МИ ЈЕ ДИВ, ЛИВ, ИЛ, CC")]
    [InlineData("IIII VX", "ИИИИ VX")]
    public void Words_that_look_like_Roman_numerals_are_words(string latin, string cyrillic) =>
        Assert.Equal(cyrillic, Plain.FromLatin(latin));

    [Theory]
    [InlineData("Lëvizja, WTO-a, Washington, Quebec, Çelik, Müller", "Lëvizja, WTO-а, Washington, Quebec, Çelik, Müller")]
    [InlineData("Office, Kallxo, Rapporteur", "Office, Kallxo, Rapporteur")]
    [InlineData("eKosova, eKosova-om, CiviKos, YouTube-u", "eKosova, eKosova-ом, CiviKos, YouTube-у")]
    [InlineData("well-being, Al-Qaida, e-Twinning", "well-being, Al-Qaida, е-Twinning")]
    [InlineData("XK0018, A4, 5G, mp3, 03/L-215", "XK0018, A4, 5G, mp3, 03/L-215")]
    public void Words_that_cannot_be_Serbian_stay(string latin, string cyrillic) => Assert.Equal(cyrillic, Plain.FromLatin(latin));

    [Theory]
    [InlineData("OGP-a, IRM, PDF-ovi, CSV i JSON, 10 MB, CC BY", "OGP-а, IRM, PDF-ови, CSV и JSON, 10 MB, CC BY")]
    [InlineData("OGPovi, ogp", "ОГПови, огп")]
    public void Built_in_acronyms_stay_and_their_endings_do_not(string latin, string cyrillic) =>
        Assert.Equal(cyrillic, Plain.FromLatin(latin));

    [Fact]
    public void Protected_terms_stay_at_word_boundaries_and_by_case()
    {
        var cyrillic = new SerbianCyrillic(new ProtectedTerms(["KFOS", "Ec ma", "Ec ma Ndryshe", "Metamorphosis Foundation", "KDI", "Demokraci", "Demokraci Plus"]));
        Assert.Equal(
            "KFOS-ом, КФОСов, кфос, Ec ma Ndryshe, Ec ma не, KDI/KDI, Demokraci Plus, Demokraci плус",
            cyrillic.FromLatin("KFOS-om, KFOSov, kfos, Ec ma Ndryshe, Ec ma ne, KDI/KDI, Demokraci Plus, Demokraci plus"));
        Assert.Equal(
            "Metamorphosis\nFoundation и Metamorphosis\u00A0Foundation",
            cyrillic.FromLatin("Metamorphosis\nFoundation i Metamorphosis\u00A0Foundation"));
    }

    [Fact]
    public void A_protected_term_with_marks_is_found_in_HTML_too()
    {
        var cyrillic = new SerbianCyrillic(new ProtectedTerms(["Brod & Co", "O'Niel"]));
        Assert.Equal(
            "<p>Brod &amp; Co и O&#x27;Niel, O&#39;Niel, O'Niel</p>",
            cyrillic.FromLatinHtml("<p>Brod &amp; Co i O&#x27;Niel, O&#39;Niel, O'Niel</p>"));
        Assert.Equal("Brod & Co и O'Niel", cyrillic.FromLatin("Brod & Co i O'Niel"));
    }

    [Fact]
    public void Empty_terms_protect_nothing() =>
        Assert.Equal("реч", new SerbianCyrillic(new ProtectedTerms(["", "  "])).FromLatin("reč"));
}
