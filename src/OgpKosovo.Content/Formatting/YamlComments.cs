using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace OgpKosovo.Content.Formatting;

/// <summary>Finds the comments of a YAML text.</summary>
internal static class YamlComments
{
    /// <summary>The comments of <paramref name="yaml"/>, which has to be right YAML.</summary>
    public static IReadOnlyList<DroppedComment> Of(string yaml, int lineOffset)
    {
        var comments = new List<DroppedComment>();
        var scanner = new Scanner(new StringReader(yaml), skipComments: false);
        while (scanner.MoveNext())
            if (scanner.Current is Comment comment)
                comments.Add(new DroppedComment((int)comment.Start.Line + lineOffset, comment.Value));
        return comments;
    }
}
