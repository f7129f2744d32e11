namespace OgpKosovo.Site.Commands;

/// <summary>One line on a terminal that says what is being done; nothing where the output is no terminal.</summary>
public sealed class Progress(bool isTerminal)
{
    public void Say(string text)
    {
        if (isTerminal)
            Console.Error.Write("\r\u001b[K" + text);
    }

    public void Clear()
    {
        if (isTerminal)
            Console.Error.Write("\r\u001b[K");
    }
}
