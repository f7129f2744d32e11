using System.Runtime.InteropServices;

namespace OgpKosovo.Content.Reading;

/// <summary>Tells a file from a pipe, a socket or a device, which .NET does not: opening a pipe that nobody writes to waits for ever.</summary>
public static partial class RegularFile
{
    // statx(2): the mode stands in two bytes at 28 of the answer, the kind in its upper four bits.
    private const int CurrentFolder = -100;
    private const uint AskForType = 1;
    private const int ModeAt = 28;
    private const int KindBits = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>True for a file that can be read to its end. Pipes and devices have no length; other systems than Linux are not asked.</summary>
    public static bool Is(FileInfo file)
    {
        if (file.Length > 0 || !OperatingSystem.IsLinux())
            return true;
        Span<byte> answer = stackalloc byte[256];
        return StatX(CurrentFolder, file.FullName, 0, AskForType, answer) != 0 || (MemoryMarshal.Read<ushort>(answer[ModeAt..]) & KindBits) == Regular;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(int folder, string path, int flags, uint mask, Span<byte> answer);
}
