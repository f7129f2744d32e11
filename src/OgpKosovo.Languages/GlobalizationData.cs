using System.Globalization;

namespace OgpKosovo.Languages;

/// <summary>Tells whether this machine knows the languages' own order of letters (ICU on Linux, the system on Windows).</summary>
public static class GlobalizationData
{
    private static readonly Lazy<bool> Available = new(Probe);

    /// <summary>
    /// False in .NET's invariant mode (<c>DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1</c>), in which every culture is
    /// missing or sorts by code point.
    /// </summary>
    public static bool IsAvailable => Available.Value;

    // The behaviour is asked for instead of the setting, because a machine can also have ICU with reduced data.
    private static bool Probe()
    {
        try
        {
            return Language.Albanian.Culture.CompareInfo.Compare("dorë", "dhomë", CompareOptions.None) < 0
                && Language.SerbianLatin.Culture.CompareInfo.Compare("cvet", "čaj", CompareOptions.None) < 0;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
