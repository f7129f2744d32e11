namespace OgpKosovo.Site.Pictures;

/// <summary>No picture can be made of a file. The message says in one line what the library for pictures tells.</summary>
/// <remarks>A type of our own, since naming that library's loads it, for which a build without pictures would wait.</remarks>
public sealed class PictureException(Exception reason) : Exception(OneLine(reason.Message), reason)
{
    private static string OneLine(string message) =>
        string.Join(": ", message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).TrimEnd('.');
}
