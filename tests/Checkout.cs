namespace OgpKosovo.Tests;

/// <summary>The checkout that the tests are built in.</summary>
internal static class Checkout
{
    /// <summary>Its folder, found upwards from the program: the compiler's own path of a source file is not one on disk when CI is set.</summary>
    public static string Root { get; } = Find();

    /// <summary>The small whole sites that tests build.</summary>
    public static string Sites => Path.Combine(Root, "tests", "sites");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "OgpKosovo.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
