namespace OgpKosovo.Site.Commands;

/// <summary>How problems are written.</summary>
public enum ProblemFormat
{
    Text,
    Github,
    Json,
}

/// <summary>The options that all commands share.</summary>
public sealed record RunOptions
{
    /// <summary>The folder that holds statiq.json, as a full path.</summary>
    public required string Root { get; init; }

    public required string Input { get; init; }

    public required string Output { get; init; }

    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>The day of the build, in Europe/Belgrade.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The commit that is built, or null.</summary>
    public string? Commit { get; init; }

    public ProblemFormat Format { get; init; }

    public bool Verbose { get; init; }

    /// <summary>Takes what a run has to say.</summary>
    public TextWriter Out { get; init; } = Console.Out;

    public required ConsoleTexts Texts { get; init; }
}
