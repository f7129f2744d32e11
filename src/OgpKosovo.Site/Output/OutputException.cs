using System.Collections.Frozen;
using OgpKosovo.Site.Commands;

namespace OgpKosovo.Site.Output;

/// <summary>The site cannot be written. What it says is a sentence for people, with the path and what to do.</summary>
public sealed class OutputException : IOException
{
    // errno of Linux and macOS, and the codes of Windows for the same (a full disk, a quota; a disk that is write-protected).
    private static readonly FrozenSet<int> NoSpace = FrozenSet.Create(28, 122, 69, unchecked((int)0x80070070), unchecked((int)0x80070027));
    private static readonly FrozenSet<int> ReadOnly = FrozenSet.Create(30, unchecked((int)0x80070013));

    private readonly string key;
    private readonly string[] values;

    /// <param name="key">The sentence, a key of <see cref="ConsoleTexts"/>.</param>
    /// <param name="values">What its `{0}`, `{1}` … stand for.</param>
    public OutputException(string key, params string[] values) : this(null, key, values)
    {
    }

    /// <param name="reason">What it was that failed.</param>
    public OutputException(Exception? reason, string key, params string[] values) : base(null, reason) => (this.key, this.values) = (key, values);

    /// <summary>The sentence in English.</summary>
    public override string Message => In(new ConsoleTexts("en"));

    /// <summary>The sentence in the language of the texts.</summary>
    public string In(ConsoleTexts texts) => texts.With(key, values);

    /// <summary>The site in the folder could not be replaced for a reason of the file system: no permission, no space, ...</summary>
    /// <param name="reason">What the file system said.</param>
    /// <param name="folder">The folder of the site.</param>
    /// <param name="staged">Where the new site grows, which messages call by the name of the folder; null where there is none yet.</param>
    public static OutputException From(Exception reason, string folder, string? staged = null)
    {
        // What is done in parallel fails with several exceptions in one, of which the first tells enough.
        var first = reason is AggregateException { InnerException: { } inner } ? inner : reason;
        return first switch
        {
            OutputException known => known,
            UnauthorizedAccessException => new OutputException(reason, "output.denied", folder),
            _ when NoSpace.Contains(first.HResult) => new OutputException(reason, "output.full", folder),
            _ when ReadOnly.Contains(first.HResult) => new OutputException(reason, "output.readOnly", folder),
            _ => new OutputException(reason, "output.refused", Shown(first.Message), folder),
        };

        string Shown(string message) => (staged is null ? message : message.Replace(staged, folder, StringComparison.Ordinal)).TrimEnd('.');
    }

    /// <summary>True for what the file system refuses, as against faults of the program.</summary>
    internal static bool IsReason(Exception exception) => exception switch
    {
        AggregateException several => several.InnerExceptions.All(IsReason),
        _ => exception is IOException or UnauthorizedAccessException,
    };
}
