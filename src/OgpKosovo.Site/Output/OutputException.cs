namespace OgpKosovo.Site.Output;

/// <summary>The site cannot be written. The message is a sentence for people, with the path and what to do.</summary>
public sealed class OutputException : IOException
{
    public OutputException(string message) : base(message)
    {
    }

    public OutputException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>The site in the folder could not be replaced for a reason of the file system: no permission, no space, ...</summary>
    internal static OutputException From(Exception reason, string folder)
    {
        // What is done in parallel fails with several exceptions in one, of which the first tells enough.
        var first = reason is AggregateException { InnerException: { } inner } ? inner : reason;
        return first as OutputException
            ?? new OutputException($"The new site cannot be written: {first.Message.TrimEnd('.')}. Nothing was changed in {folder}.", reason);
    }

    /// <summary>True for what the file system refuses, as against faults of the program.</summary>
    internal static bool IsReason(Exception exception) => exception switch
    {
        AggregateException several => several.InnerExceptions.All(IsReason),
        _ => exception is IOException or UnauthorizedAccessException,
    };
}
