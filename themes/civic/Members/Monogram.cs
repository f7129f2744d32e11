namespace OgpKosovo.Themes.Civic.Members;

/// <summary>The letters that stand for a member.</summary>
public static class Monogram
{
    /// <summary>A short acronym as it is, else the first letters of the words.</summary>
    public static string Of(string shortName)
    {
        var words = shortName.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 1 && words[0].Length <= 5 ? words[0] : string.Concat(words.Take(3).Select(w => w == "Plus" ? "+" : w[..1]));
    }
}
