using System.Reflection;

namespace OgpKosovo.Content.Text;

/// <summary>Reads the files that the build put inside an assembly.</summary>
public static class EmbeddedFile
{
    /// <summary>The bytes of the file of this logical name, or null where the assembly has none.</summary>
    public static byte[]? Bytes(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The UTF-8 text of the file of this logical name, or null where the assembly has none.</summary>
    public static string? Text(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
