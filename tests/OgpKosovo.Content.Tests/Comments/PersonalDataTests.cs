using OgpKosovo.Content.Comments;
using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Content.Tests.Comments;

/// <summary>The names, addresses and numbers are made up.</summary>
public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("Pišite mi na ime.prezime@example.org", Parts.EmailAddress)]
    [InlineData("A@B.CO", Parts.EmailAddress)]
    [InlineData("tel. 044 000 111", Parts.TelephoneNumber)]
    [InlineData("tel. 044/000-111", Parts.TelephoneNumber)]
    [InlineData("(038) 000 111", Parts.TelephoneNumber)]
    [InlineData("+383 44 000 111", Parts.TelephoneNumber)]
    [InlineData("+383\u00A044\u00A0000\u00A0111", Parts.TelephoneNumber)]
    [InlineData("0038344000111", Parts.TelephoneNumber)]
    [InlineData("044000111", Parts.TelephoneNumber)]
    [InlineData("broj 1234567890.", Parts.PersonalNumber)]
    [InlineData("383 44 000 111", Parts.TelephoneNumber)]
    [InlineData("044 - 000 - 111", Parts.TelephoneNumber)]
    [InlineData("044–000–111", Parts.TelephoneNumber)]
    [InlineData("44 000 111", Parts.TelephoneNumber)]
    [InlineData("Zovite: mob. 000 111", Parts.TelephoneNumber)]
    [InlineData("1234 567 890", Parts.PersonalNumber)]
    [InlineData("12 345 678 90", Parts.PersonalNumber)]
    [InlineData("JMBG 0101990123456", Parts.TelephoneNumber)]
    [InlineData("JMBG 2101990123456", Parts.PersonalNumber)]
    [InlineData("ана@пошта.срб", Parts.EmailAddress)]
    [InlineData("ana (at) example.org", Parts.EmailAddress)]
    [InlineData("në 8 mars 2024 nga 044 000 111", Parts.TelephoneNumber)]
    public void It_is_found_in_the_forms_that_people_write(string text, string expected)
    {
        Assert.Equal(expected, PersonalData.In(text));
    }

    [Theory]
    [InlineData("Plani 2023-2025 dhe plani 2026–2028")]
    [InlineData("Dana 01.02.2023. i 05/06/2024, pa 2024-05-06")]
    [InlineData("1. 2. 2023.")]
    [InlineData("Ligji nr. 06/L-081, neni 12; Rregullorja 05/2016")]
    [InlineData("4 000 000 euro; 12.500.000,00 €")]
    [InlineData("15000000 dhe 1500000000")]
    [InlineData("faqe 12345678")]
    [InlineData("44 123 456 € dhe EUR 44 123 457, 44.123.458")]
    [InlineData("1 234 567 890 evra")]
    [InlineData("XK0014.1 @ 10:30, 38 komuna")]
    [InlineData("")]
    public void Dates_laws_and_amounts_are_none(string text)
    {
        Assert.Null(PersonalData.In(text));
    }

    [Fact]
    public void A_number_for_which_an_editor_vouches_passes_and_an_address_never()
    {
        Assert.Null(PersonalData.In("01-2345/2023", isVouched: true));
        Assert.Equal(Parts.EmailAddress, PersonalData.In("a@b.co", isVouched: true));
    }
}
