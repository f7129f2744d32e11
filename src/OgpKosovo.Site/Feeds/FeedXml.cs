using System.Text;
using System.Xml;

namespace OgpKosovo.Site.Feeds;

/// <summary>Writes XML files the same way on every machine: UTF-8 without a mark, LF, indented.</summary>
internal static class FeedXml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
        CheckCharacters = true,
    };

    /// <summary>The bytes of a file.</summary>
    /// <param name="write">Writes what stands in it.</param>
    /// <param name="capacity">About as many bytes as it will have.</param>
    public static byte[] Write(Action<XmlWriter> write, int capacity = 64 * 1024)
    {
        using var memory = new MemoryStream(capacity);
        using (var xml = XmlWriter.Create(memory, Settings))
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }

        memory.WriteByte((byte)'\n');
        return memory.ToArray();
    }
}
