namespace OgpKosovo.Site.Commands;

/// <summary>What the program returns to the shell.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>The content has errors; nothing was published.</summary>
    public const int ContentHasErrors = 1;

    public const int WrongUsage = 2;

    /// <summary>The program failed.</summary>
    public const int Failed = 3;
}
