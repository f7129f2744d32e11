namespace OgpKosovo.Content.Records;

/// <summary>Says that a property is a key that editors write, and what it is for.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeyAttribute(string help) : Attribute
{
    /// <summary>What the key is for: a sentence for an editor.</summary>
    public string Help { get; } = help;

    /// <summary>The name in the file where it is not the property's in camelCase.</summary>
    public string? Name { get; init; }

    public bool Required { get; init; }

    /// <summary>The values are ids of records of this kind (a folder of input/).</summary>
    public string? RefersTo { get; init; }

    /// <summary>The value is a full address that begins with https:// or http://.</summary>
    public bool Url { get; init; }

    /// <summary>The value is an e-mail address.</summary>
    public bool Email { get; init; }

    /// <summary>The value is an address of this site, the last part of one, or the key of a page; its place is kept for messages.</summary>
    public bool Address { get; init; }

    /// <summary>The text is Markdown.</summary>
    public bool Markdown { get; init; }

    /// <summary>The Markdown may have headings, footnotes and ids. Others stand on a page with more texts, where an id could be there twice.</summary>
    public bool Headings { get; init; }

    /// <summary>The key differs between the language versions of a Markdown item.</summary>
    public bool PerLanguage { get; init; }
}
