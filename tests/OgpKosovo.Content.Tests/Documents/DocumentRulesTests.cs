using OgpKosovo.Content.Tests.Checks;

namespace OgpKosovo.Content.Tests.Documents;

public sealed class DocumentRulesTests
{
    private const string Head = "title:\n  en: D\nkind: minutes\n";

    [Theory]
    [InlineData("  - language: sq\n", "5) OGP080")]
    [InlineData("  - language: sq\n    file: ../files/a.pdf\n    url: https://example.org/\n", "5) OGP080")]
    [InlineData("  - language: sq\n    file: ../files/a.pdf\n    archived: https://example.org/\n", "7) OGP081")]
    [InlineData("  - language: de\n    file: ../files/a.pdf\n", "5) OGP017")]
    public void A_file_is_here_or_outside_and_names_its_language(string file, string expected)
    {
        Assert.Equal(["documents/d.yml(" + expected], new SmallSite().With("documents/d.yml", Head + "files:\n" + file).Problems());
    }

    [Fact]
    public void Documents_that_replace_each_other_in_a_circle_are_reported()
    {
        var site = new SmallSite()
            .With("documents/a.yml", Head + "supersedes: b\n")
            .With("documents/b.yml", Head + "supersedes: a\n")
            .With("documents/c.yml", Head + "supersedes: a\n")
            .With("documents/e.yml", Head + "supersedes: e\n");

        Assert.Equal(["documents/a.yml(4) OGP082", "documents/b.yml(4) OGP082", "documents/e.yml(4) OGP082"], site.Problems());
    }

    [Fact]
    public void A_document_of_which_no_file_is_known_is_right()
    {
        Assert.Empty(new SmallSite().With("documents/d.yml", Head).Problems());
    }
}
