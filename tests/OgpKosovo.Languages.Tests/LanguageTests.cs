namespace OgpKosovo.Languages.Tests;

public class LanguageTests
{
    [Fact]
    public void Serbian_tags_always_carry_the_script()
    {
        Assert.Equal("sr-Latn", Language.SerbianLatin.Tag);
        Assert.Equal("sr-Cyrl", Language.SerbianCyrillic.Tag);
    }
}
