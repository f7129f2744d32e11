using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Content.Pictures;

/// <summary>Looks at the files of input/media.</summary>
public interface IPictureReader
{
    /// <summary>The picture, or null when it cannot be published: then what is wrong is in the bag. Safe to call from several threads.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="file">The path relative to the root.</param>
    /// <param name="bag">Takes the problems.</param>
    Picture? Read(string path, string file, DiagnosticBag bag);
}
