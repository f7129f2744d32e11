namespace OgpKosovo.Content.Records;

/// <summary>Tells an e-mail address from what only looks like one. Whether somebody reads what is sent there has to be tried.</summary>
public static class EmailAddress
{
    private const string Marks = ".-_+'%&";

    /// <summary>True for one address in ASCII, without a name in front of it: letters, digits and a few marks, one @, and a host with a dot.</summary>
    public static bool Is(string text) =>
        text.Split('@') is [var name, var host]
        && IsDotted(name) && name.All(c => char.IsAsciiLetterOrDigit(c) || Marks.Contains(c, StringComparison.Ordinal))
        && IsDotted(host) && host.Contains('.', StringComparison.Ordinal) && host.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-') && char.IsAsciiLetter(host[^1]);

    private static bool IsDotted(string text) => text.Split('.').All(p => p.Length > 0);
}
