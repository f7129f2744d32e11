using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Content.Records;

/// <summary>Finds the name that a writer most likely meant.</summary>
public static class NearestName
{
    private const int Longest = 200;

    /// <summary>
    /// The one of <paramref name="names"/> with the smallest edit distance to <paramref name="word"/>, or null when more than
    /// half of the word is other in each of them.
    /// </summary>
    /// <remarks>Looks at the beginning of a very long word only: nobody meant a name of that length.</remarks>
    public static string? Of(string word, IEnumerable<string> names)
    {
        var meant = word.Length > Longest ? word[..Longest] : word;
        var most = Math.Max(1, meant.Length / 2);
        // Numbers and years are names of their own: what is not there was not meant for its neighbour.
        var letters = WithoutDigits(meant);
        return names.Where(n => letters.Length == meant.Length || WithoutDigits(n) != letters).Select(n => (Name: n, Distance: Distance(meant, n))).Where(n => n.Distance <= most)
            .OrderBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal).FirstOrDefault().Name;
    }

    private static string WithoutDigits(string name) => string.Concat(name.Where(c => !char.IsAsciiDigit(c)));

    /// <summary>What a message says of the nearest name: a question, or advice where nothing is near.</summary>
    public static Argument Hint(string word, IEnumerable<string> names) => Hint(Of(word, names));

    /// <summary>The question whether a name was meant; advice where there is none.</summary>
    public static Argument Hint(string? name) =>
        name is null ? Argument.Part(Parts.NothingNear) : Argument.Part(Parts.DidYouMean, name);

    /// <summary>The Levenshtein distance, ignoring case.</summary>
    public static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                (row[j], diagonal) = (Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1)), row[j]);
            }
        }

        return row[^1];
    }
}
