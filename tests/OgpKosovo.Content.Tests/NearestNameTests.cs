using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Tests;

public sealed class NearestNameTests
{
    private static readonly string[] Names = ["title", "tags", "published"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("TITLE", "title")]
    [InlineData("publish", "published")]
    [InlineData("xyzzy", null)]
    [InlineData("o", null)]
    [InlineData("something else altogether", null)]
    public void Only_a_name_that_is_near_is_taken_for_the_one_meant(string word, string? name) => Assert.Equal(name, NearestName.Of(word, Names));

    [Theory]
    [InlineData("2026-2028", "2023-2025", null)]
    [InlineData("XK0018", "XK0008", null)]
    [InlineData("2026-2028x", "2026-2028", "2026-2028")]
    [InlineData("XX0018", "XK0018", "XK0018")]
    public void A_number_that_is_not_there_was_not_meant_for_its_neighbour(string word, string other, string? name) =>
        Assert.Equal(name, NearestName.Of(word, [other]));

    [Theory]
    [InlineData("en", "Nothing has a name like it: correct it, or remove it.")]
    [InlineData("sq", "Asgjë nuk ka emër të ngjashëm: korrigjojeni, ose hiqeni.")]
    [InlineData("sr", "Ništa nema slično ime: ispravite ga ili uklonite.")]
    public void Where_none_is_near_the_message_says_so(string language, string message) =>
        Assert.Equal(message, NearestName.Hint("xyzzy", Names).In(new MessageCatalog(language)));
}
