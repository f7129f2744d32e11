using System.Runtime.InteropServices;

namespace OgpKosovo.Site.Output;

/// <summary>The calls of the C library that .NET has no method for: link(2), renameat2(2), and rename(2), which File.Move does not do to a link to a folder.</summary>
internal static partial class NativeFiles
{
    /// <summary>EBUSY: a mount point.</summary>
    public const int Busy = 16;

    /// <summary>EXDEV: on another file system, or in a lower layer of a container's overlay.</summary>
    public const int OtherDevice = 18;

    private const int CurrentFolder = -100;
    private const uint RenameExchange = 2;

    /// <summary>Makes a hard link; returns 0 or the error number.</summary>
    public static int Link(string file, string link) => LinkFile(file, link) == 0 ? 0 : Marshal.GetLastPInvokeError();

    /// <summary>Exchanges two folders in one step (Linux alone); returns 0 or the error number, -1 where the C library is too old.</summary>
    public static int Exchange(string one, string other)
    {
        try
        {
            return RenameAt(CurrentFolder, one, CurrentFolder, other, RenameExchange) == 0 ? 0 : Marshal.GetLastPInvokeError();
        }
        catch (EntryPointNotFoundException)
        {
            return -1;
        }
    }

    /// <summary>Renames, in the place of what has the new name; returns 0 or the error number.</summary>
    public static int Rename(string one, string other) => RenameFile(one, other) == 0 ? 0 : Marshal.GetLastPInvokeError();

    [LibraryImport("libc", EntryPoint = "rename", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameFile(string one, string other);

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int LinkFile(string file, string link);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameAt(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
