using System.Globalization;
using System.Text;

namespace OgpKosovo.Site.Hosting;

/// <summary>Where to report a weakness, as RFC 9116 wants it.</summary>
public static class SecurityFile
{
    public const string Path = ".well-known/security.txt";

    // RFC 9116, 2.5.5: less than a year ahead.
    private const int DaysValid = 360;

    /// <param name="site">The site.</param>
    /// <param name="contact">An e-mail address.</param>
    public static byte[] Make(Content.Linking.Site site, string contact)
    {
        var expires = site.Today.AddDays(DaysValid).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var languages = string.Join(", ", site.Languages.Written.Select(l => l.Code));
        return Encoding.UTF8.GetBytes(
            $"Contact: mailto:{contact}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: {languages}\nCanonical: {site.Addresses.Absolute("/" + Path)}\n");
    }
}
