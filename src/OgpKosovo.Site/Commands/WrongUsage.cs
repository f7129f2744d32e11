namespace OgpKosovo.Site.Commands;

/// <summary>Says what is wrong with a command line, where only the command itself can tell.</summary>
public static class WrongUsage
{
    /// <summary>Writes the sentence and returns the exit code.</summary>
    public static int Say(string problem)
    {
        Console.Error.WriteLine(problem);
        return ExitCode.WrongUsage;
    }
}
