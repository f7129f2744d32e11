using NetVips;

namespace OgpKosovo.Site.Pictures;

/// <summary>Sets the library for pictures up, which is loaded when it is first needed.</summary>
internal static class Vips
{
    static Vips()
    {
        // Files are made in parallel, each by one thread; none is opened twice soon.
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;
        // What is wrong with a picture is said by this program, once.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, static (_, _, _) => { });
    }

    /// <summary>Does nothing after the first time.</summary>
    public static void Prepare()
    {
    }
}
