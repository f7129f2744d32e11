using OgpKosovo.Site.Commands;

namespace OgpKosovo.Site.Output;

/// <summary>The site cannot be written. What it says is a sentence for people, with the path and what to do.</summary>
public sealed class OutputException : IOException
{
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
    internal static OutputException From(Exception reason, string folder)
    {
        // What is done in parallel fails with several exceptions in one, of which the first tells enough.
        var first = reason is AggregateException { InnerException: { } inner } ? inner : reason;
        return first as OutputException ?? new OutputException(reason, "output.refused", first.Message.TrimEnd('.'), folder);
    }

    /// <summary>True for what the file system refuses, as against faults of the program.</summary>
    internal static bool IsReason(Exception exception) => exception switch
    {
        AggregateException several => several.InnerExceptions.All(IsReason),
        _ => exception is IOException or UnauthorizedAccessException,
    };
}
