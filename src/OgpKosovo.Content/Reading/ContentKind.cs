namespace OgpKosovo.Content.Reading;

/// <summary>How the files of a kind lie in input/.</summary>
public enum ContentLayout
{
    /// <summary>input/news/key.sq.md: one Markdown file for each language.</summary>
    Markdown,

    /// <summary>input/members/id.yml: one file for each record.</summary>
    Records,

    /// <summary>input/data/site.yml: one file.</summary>
    Data,
}

/// <summary>A kind of content that editors write.</summary>
/// <param name="Name">The folder's name, `members`, or for <see cref="ContentLayout.Data"/> the file's without ending, `site`.</param>
/// <param name="Type">The record whose [Key] properties are the keys; for Markdown those of the front matter.</param>
/// <param name="Layout">How the files lie.</param>
public sealed record ContentKind(string Name, Type Type, ContentLayout Layout)
{
    /// <summary>The folder that holds the files, or the file itself: `input/members`, `input/data/site.yml`.</summary>
    public string Path => Layout == ContentLayout.Data ? $"input/data/{Name}.yml" : "input/" + Name;
}
