namespace OgpKosovo.Content.Schemas;

/// <summary>Regular expressions (of ECMAScript) for values, the same in the JSON Schemas and on the editors' page.</summary>
public static class Patterns
{
    /// <summary>A name that can stand in an address or a file's name.</summary>
    public const string Id = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>The file name of a record, which may be a number of OGP (XK0014).</summary>
    public const string Reference = "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$";

    public const string Url = "^https?://\\S+$";

    public const string Email = "^[A-Za-z0-9_+'%&-]+(\\.[A-Za-z0-9_+'%&-]+)*@([A-Za-z0-9-]+\\.)+[A-Za-z0-9-]*[A-Za-z]$";

    public const string Day = "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$";

    /// <summary>A day, a month or a year.</summary>
    public const string PartialDate = "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$";
}
