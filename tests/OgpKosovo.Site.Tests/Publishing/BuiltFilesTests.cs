using System.IO.Compression;
using System.Text;
using System.Text.Json;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Tests.Publishing;

/// <summary>What lies beside the pages.</summary>
public sealed class BuiltFilesTests : IDisposable
{
    private readonly SmallSite site = new("/ogp");

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_manifest_names_address_kind_language_source_and_commit()
    {
        var publication = site.Build("abc");
        var file = publication.Files.Single(f => f.Path == "sr-cyrl/vesti/launch/index.html");
        Assert.Equal(new FileOrigin("/sr-cyrl/vesti/launch/", "news", "sr-Cyrl", "input/news/launch.sr.md"), file.Origin);
        Assert.Equal("abc", publication.Commit);
        Assert.Equal("abc", Publication.Parse(publication.ToJson())!.Commit);
        Assert.Equal("redirect", publication.Files.Single(f => f.Path == "en/old name/index.html").Origin!.Kind);
        Assert.Null(publication.Files.First(f => f.Path.StartsWith("assets/", StringComparison.Ordinal)).Origin);
    }

    [Fact]
    public void Texts_have_copies_that_unpack_to_the_same_bytes_and_other_files_have_none()
    {
        site.Build(compress: true);
        var page = Path.Combine(site.Output, "en/about/index.html");
        Assert.Equal(File.ReadAllBytes(page), Unpacked(new BrotliStream(File.OpenRead(page + ".br"), CompressionMode.Decompress)));
        Assert.Equal(File.ReadAllBytes(page), Unpacked(new GZipStream(File.OpenRead(page + ".gz"), CompressionMode.Decompress)));
        Assert.False(File.Exists(Path.Combine(site.Output, "files/a.pdf.br")));
        Assert.True(File.Exists(Path.Combine(site.Output, "en/feed.atom.br")));
    }

    [Fact]
    public void Hosts_are_told_headers_and_redirects_under_the_link_root()
    {
        site.Build();
        Assert.Contains("/ogp/en/old%20name/ /ogp/en/contact/ 301\n", Read("_redirects"), StringComparison.Ordinal);
        var headers = Read("_headers");
        Assert.Contains("\n/ogp/admin/*\n  Content-Security-Policy: frame-ancestors 'none'\n", headers, StringComparison.Ordinal);
        Assert.Contains("\n/ogp/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", headers, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_finds_a_weakness_is_told_where_to_report_it()
    {
        site.Build();
        Assert.Equal(
            "Contact: mailto:info@example.org\nExpires: 2027-04-16T00:00:00Z\nPreferred-Languages: sq, sr, en\nCanonical: https://example.org/ogp/.well-known/security.txt\n",
            Read(".well-known/security.txt"));
    }

    [Fact]
    public void Without_a_contact_there_is_no_security_file()
    {
        site.Put("input/data/site.yml", "title:\n  sq: Vendi\n  sr: Sajt\n  en: Site\n");
        site.Build();
        Assert.False(File.Exists(Path.Combine(site.Output, ".well-known/security.txt")));
    }

    [Fact]
    public void A_watcher_sees_version_commit_day_and_pages()
    {
        site.Build("abc");
        using var health = JsonDocument.Parse(Read("health.json"));
        Assert.Equal("abc", health.RootElement.GetProperty("commit").GetString());
        Assert.Equal("2026-04-21", health.RootElement.GetProperty("built").GetString());
        Assert.True(health.RootElement.GetProperty("pages").GetProperty("sr-Cyrl").GetInt32() > 3);
        Assert.Equal(JsonValueKind.Null, health.RootElement.GetProperty("oldestOverdue").ValueKind);
    }

    [Fact]
    public void Health_names_what_was_due_first_whatever_it_is()
    {
        string Oldest()
        {
            site.Build();
            using var health = JsonDocument.Parse(Read("health.json"));
            return health.RootElement.GetProperty("oldestOverdue").GetProperty("item").GetString()!;
        }

        site.Put("input/meetings/m.yml", "title:\n  en: M\nkind: forum\ndate: 2025-09-01\n");
        Assert.Equal("standards/1.1", Oldest());
        site.Put("input/consultations/k.yml", "title:\n  en: K\nopens: 2025-12-01\ncloses: 2025-12-31\nquestion:\n  en: Q\nchannels:\n  platform: https://example.org/\n");
        site.Put("input/comments/k-001.yml", "consultation: k\nreceived: 2025-12-02\nchannel: email\nlanguage: sr\nconsent: true\ntext: Dobro.\n");
        Assert.Equal("consultations/k", Oldest());
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(site.Output, path), Encoding.UTF8);

    private static byte[] Unpacked(Stream stream)
    {
        using (stream)
        {
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            return memory.ToArray();
        }
    }
}
