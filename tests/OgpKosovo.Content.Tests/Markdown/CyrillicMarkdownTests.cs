using System.Text.RegularExpressions;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Markdown;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Tests.Markdown;

public sealed partial class CyrillicMarkdownTests
{
    private static readonly SerbianCyrillic Cyrillic = new(new ProtectedTerms(["NATO", "Open Data"]));

    [Theory]
    [InlineData("Vlada objavljuje *otvorene* podatke.", "Влада објављује *отворене* податке.")]
    [InlineData("[Plan](../files/plan.pdf \"Nacionalni plan\") i [veza](https://example.org/plan)", "[План](../files/plan.pdf \"Национални план\") и [веза](https://example.org/plan)")]
    [InlineData("[Plan](plan.sr.md 'Plan \\'A\\' i š&#353;')", "[План](plan.sr.md 'План \\'А\\' и шш')")]
    [InlineData("![Sala u *Prištini*](../media/sala.jpg \"Sala\")", "![Сала у *Приштини*](../media/sala.jpg \"Сала\")")]
    [InlineData("Kod `podaci` i\n\n```\npodaci\n```\n\n    podaci\n", "Код `podaci` и\n\n```\npodaci\n```\n\n    podaci\n")]
    [InlineData("Adresa <https://vlada.example/plan>, <pisite@example.org>, www.vlada.example i podaci_o_planu.csv", "Адреса <https://vlada.example/plan>, <pisite@example.org>, www.vlada.example и podaci_o_planu.csv")]
    [InlineData("<span class=\"latin\">plan</span> <span lang=\"sq\">plani</span> <abbr title=\"Narodna banka\">NB</abbr> <kbd>plan</kbd>", "<span class=\"latin\">plan</span> <span lang=\"sq\">plani</span> <abbr title=\"Народна банка\">НБ</abbr> <kbd>plan</kbd>")]
    [InlineData("<details>\n<summary>Više o planu</summary>\n\nTekst *plana*.\n\n</details>", "<details>\n<summary>Више о плану</summary>\n\nТекст *плана*.\n\n</details>")]
    [InlineData("Tvrdnja.[^izvor]\n\n[^izvor]: Vlada,\n    *Odluka*.", "Тврдња.[^izvor]\n\n[^izvor]: Влада,\n    *Одлука*.")]
    [InlineData("| Godina | Obaveze |\n|:---|---:|\n| prva | `a|b` |\n|  ljudi\\|nj  |*OGP* plan|", "| Година | Обавезе |\n|:---|---:|\n| прва | `a|b` |\n|  људи\\|њ  |*OGP* план|")]
    [InlineData("Zvezda \\*nije\\* isticanje, a 5 \\< 6, podaci\\_o\\_planu.csv.", "Звезда \\*није\\* истицање, а 5 \\< 6, podaci\\_o\\_planu.csv.")]
    [InlineData("Član&nbsp;3 &amp; stav&#160;1, &scaron;kola &lt;plan&gt;", "Члан&nbsp;3 &amp; став&#160;1, школа &lt;план&gt;")]
    [InlineData("OGP i NATO daju Open Data; PDF-ovi, EU i XK0018", "OGP и NATO дају Open Data; PDF-ови, ЕУ и XK0018")]
    [InlineData("ne**vlad**in, *in*jekcija i konjunktura", "не**влад**ин, *ин*јекција и конјунктура")]
    [InlineData("kon*j* i n*j*, a ovde njiva", "кон*ј* и н*ј*, а овде њива")]
    [InlineData("n&#106;iva i l&#x6A;udi", "њива и људи")]
    [InlineData("# Naslov\n\nDrugi\n====\n\n- [x] urađeno\n- [ ] nije\n\n1. prvo\n   nastavak\n\n> navod\n> dalje\n", "# Наслов\n\nДруги\n====\n\n- [x] урађено\n- [ ] није\n\n1. прво\n   наставак\n\n> навод\n> даље\n")]
    [InlineData("Prvi red  \ndrugi\\\ntreći\n", "Први ред  \nдруги\\\nтрећи\n")]
    [InlineData("Pojam\n:   Objašnjenje\n\n^^^\nTekst\n^^^ Opis slike\n", "Појам\n:   Објашњење\n\n^^^\nТекст\n^^^ Опис слике\n")]
    [InlineData("Prema MIT i MIT kaže\n\n*[MIT]: Ministarstvo & trgovina", "Према МИТ и МИТ каже\n\n*[МИТ]: Министарство & трговина")]
    [InlineData("[tekst][plan], [plan][], [plan] i [OGP]\n\n[plan]: plan.pdf \"Ceo plan\"\n[OGP]: ogp.pdf\n", "[текст][plan], [план][plan], [план][plan] и [OGP]\n\n[plan]: plan.pdf \"Цео план\"\n[OGP]: ogp.pdf\n")]
    [InlineData("![Slika *sale*]\n\n[slika *sale*]: sala.jpg\n", "![Слика *сале*][Slika *sale*]\n\n[slika *sale*]: sala.jpg\n")]
    [InlineData("{#3.1} Novi pasus i [stara zagrada] i cena [^nije", "{#3.1} Нови пасус и [стара заграда] и цена [^није")]
    [InlineData("Već napisano: Његош i *njegov* ǌ", "Већ написано: Његош и *његов* њ")]
    [InlineData("\r\nPrvi\r\nred\r\n", "\r\nПрви\r\nред\r\n")]
    [InlineData("", "")]
    public void Only_the_words_of_readers_become_Cyrillic(string latin, string expected)
    {
        Assert.Equal(expected, new CyrillicMarkdown(Cyrillic).FromLatin(latin));
        Assert.Equal(Words(Cyrillic.FromLatinHtml(Html(latin))), Words(Html(expected)));
    }

    [Theory]
    [InlineData("<div>\n\nzagrada ] i [ i **nedovršeno *i _ovo\n\n</div>")]
    [InlineData("- a\n\t- dubl*j*e\n\t\n\t\tkod\n\n>\tnavod \tkraj |\n> | a |\n> |---|\n> | b njiva |")]
    [InlineData("*[EU]: Evropska\n\nEU \\*EU EU-a `EU` [EU](x.md) ![EU EU](y.jpg)")]
    [InlineData("[a [b] c](x.md \"t\n nastavak\") [d]( <razmak u imenu.md> (naslov) )")]
    [InlineData("A^1^ ~~stari~~ <del>stari</del> &bogus; &#x; && <nije oznaka")]
    public void The_page_of_the_result_has_the_words_of_the_page_in_Cyrillic(string latin) =>
        Assert.Equal(Words(Cyrillic.FromLatinHtml(Html(latin))), Words(Html(new CyrillicMarkdown(Cyrillic).FromLatin(latin))));

    private static string Html(string text)
    {
        var body = new MarkdownReader().Read(text, new Place("x"), "sr", new DiagnosticBag());
        return body.ToHtml(n => body.Links[n] is { Image: { } image } ? $"<img alt=\"{image.Alt}\" title=\"{image.Title}\">" : body.Links[n].Target);
    }

    // Headings have their ids by their words.
    private static string Words(string html) => Ids().Replace(html, "");

    [GeneratedRegex("(?<=<h[1-6]) id=\"[^\"]*\"")]
    private static partial Regex Ids();
}
