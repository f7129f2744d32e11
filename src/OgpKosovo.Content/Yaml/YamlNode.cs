namespace OgpKosovo.Content.Yaml;

/// <summary>A piece of a YAML file with its place (line and column counted from 1).</summary>
public abstract record YamlNode(int Line, int Column);

/// <summary>A single value; <see cref="IsPlain"/> tells that it was written without quotes, so that it may be a number or a date.</summary>
public sealed record YamlScalar(string Value, bool IsPlain, bool IsBlock, int Line, int Column) : YamlNode(Line, Column)
{
    /// <summary>True for what means "nothing": no text or nothing but spaces, in quotes or not, and a plain `null` or `~`.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Value) || (IsPlain && Value is "null" or "~");
}

public sealed record YamlList(IReadOnlyList<YamlNode> Items, int Line, int Column) : YamlNode(Line, Column);

public sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, int Line, int Column) : YamlNode(Line, Column);

/// <summary>A key of a map with its value.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
