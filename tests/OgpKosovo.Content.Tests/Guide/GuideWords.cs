namespace OgpKosovo.Content.Tests.Guide;

/// <summary>What the tables of keys say about the form of a value, in one language.</summary>
internal sealed record GuideWords
{
    public required string Key { get; init; }

    public required string Name { get; init; }

    public required string Use { get; init; }

    public required string Form { get; init; }

    public required string Text { get; init; }

    public required string TextPerLanguage { get; init; }

    public required string MarkdownWithinText { get; init; }

    public required string Number { get; init; }

    public required string Truth { get; init; }

    public required string Day { get; init; }

    public required string PartialDate { get; init; }

    public required string Choice { get; init; }

    public required string Address { get; init; }

    public required string Reference { get; init; }

    public required string List { get; init; }

    public required string ListPerLanguage { get; init; }

    public required string Record { get; init; }

    public static GuideWords Of(string language) => language switch
    {
        "sq" => new()
        {
            Key = "çelësi",
            Name = "emri",
            Use = "për çfarë shërben",
            Form = "forma",
            Text = "tekst",
            TextPerLanguage = "tekst në secilën gjuhë",
            MarkdownWithinText = " (Markdown, pa tituj e fusnota)",
            Number = "numër i plotë",
            Truth = "`true` (po) ose `false` (jo)",
            Day = "datë",
            PartialDate = "datë, muaj ose vit",
            Choice = "një nga këto: ",
            Address = "adresë e plotë",
            Reference = "emër skedari nga `input/{0}/`",
            List = "listë: ",
            ListPerLanguage = "nga një listë tekstesh për secilën gjuhë",
            Record = "çelësat e vet, më poshtë",
        },
        "sr" => new()
        {
            Key = "ključ",
            Name = "naziv",
            Use = "čemu služi",
            Form = "oblik",
            Text = "tekst",
            TextPerLanguage = "tekst na svakom jeziku",
            MarkdownWithinText = " (Markdown, bez naslova i fusnota)",
            Number = "ceo broj",
            Truth = "`true` (da) ili `false` (ne)",
            Day = "datum",
            PartialDate = "datum, mesec ili godina",
            Choice = "jedno od: ",
            Address = "puna adresa",
            Reference = "ime datoteke iz `input/{0}/`",
            List = "lista: ",
            ListPerLanguage = "po jedna lista tekstova za svaki jezik",
            Record = "sopstveni ključevi, niže",
        },
        _ => new()
        {
            Key = "key",
            Name = "name",
            Use = "what it is for",
            Form = "form",
            Text = "text",
            TextPerLanguage = "text in each language",
            MarkdownWithinText = " (Markdown, no headings or footnotes)",
            Number = "whole number",
            Truth = "`true` (yes) or `false` (no)",
            Day = "date",
            PartialDate = "date, month or year",
            Choice = "one of: ",
            Address = "full address",
            Reference = "name of a file in `input/{0}/`",
            List = "list: ",
            ListPerLanguage = "a list of texts for each language",
            Record = "keys of its own, below",
        },
    };
}
