using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Tests;

/// <summary>What holds of the content in this repository.</summary>
public sealed class RealContentTests
{
    private readonly DiagnosticBag bag = new();

    [Fact]
    public void Every_file_is_read_without_a_problem()
    {
        var catalog = new MessageCatalog("en");

        var content = Read();

        Assert.Equal("", string.Join('\n', bag.Sorted().Select(d => d.ToLine(catalog))));
        Assert.NotEmpty(content.Items);
    }

    [Fact]
    public void Every_page_and_news_item_exists_in_three_languages()
    {
        var incomplete = Read().Items.GroupBy(i => i.Key).Where(g => g.Count() != 3).Select(g => g.Key);

        Assert.Empty(incomplete);
    }

    private ContentFiles Read()
    {
        var settings = new Settings { Host = "ogpkosova.org", RequiredLanguages = ["sq", "sr"] };
        var files = new ContentReader(Checkout.Root, Path.Combine(Checkout.Root, "input"), settings).Read();
        files.Report(bag);
        return files;
    }
}
