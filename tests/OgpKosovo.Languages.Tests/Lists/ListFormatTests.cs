namespace OgpKosovo.Languages.Tests.Lists;

public class ListFormatTests
{
    [Theory]
    [InlineData("sq", "A dhe B", "A, B dhe C")]
    [InlineData("sr-Latn", "A i B", "A, B i C")]
    [InlineData("sr-Cyrl", "A и B", "A, B и C")]
    [InlineData("en", "A and B", "A, B and C")]
    [InlineData("tr", "A ve B", "A, B ve C")]
    [InlineData("xx", "A, B", "A, B, C")]
    public void The_last_item_is_joined_by_the_word_of_the_language(string tag, string two, string three)
    {
        var language = Language.Create("test", tag, "en-GB", "Test");
        Assert.Equal(two, ListFormat.Join(language, ["A", "B"]));
        Assert.Equal(three, ListFormat.Join(language, ["A", "B", "C"]));
    }

    [Fact]
    public void One_item_stands_alone_and_none_is_empty()
    {
        Assert.Equal("A", ListFormat.Join(Language.English, ["A"]));
        Assert.Equal("", ListFormat.Join(Language.English, []));
    }
}
