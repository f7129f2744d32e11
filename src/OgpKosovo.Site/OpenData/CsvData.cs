using CsvHelper;
using OgpKosovo.Content.OpenData;

namespace OgpKosovo.Site.OpenData;

/// <summary>Writes a set as CSV (RFC 4180) with a byte order mark, by which spreadsheets know that it is UTF-8.</summary>
public static class CsvData
{
    // A cell that a spreadsheet would take for a formula gets an apostrophe in front.
    private static readonly CsvWriterOptions Rules = new()
    {
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
        InjectionEscape = '\'',
    };

    public static byte[] Of(DataSet set)
    {
        using var memory = new MemoryStream();
        using (var csv = CsvWriter.Create(memory, Rules, leaveOpen: true))
        {
            var columns = set.Columns.ToList();
            foreach (var column in columns)
                csv.WriteField(column.Name);
            csv.EndRecord();
            foreach (var record in set.Records)
            {
                foreach (var column in columns)
                    csv.WriteField(column.Cell(record));
                csv.EndRecord();
            }
        }

        return memory.ToArray();
    }
}
