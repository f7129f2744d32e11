namespace OgpKosovo.Site.Tests.Sites;

/// <summary>The repository that the tests are built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The small whole sites.</summary>
    public static string Sites => Path.Combine(Root, "tests", "sites");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "OgpKosovo.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
