using Spectre.Console;

namespace OgpKosovo.Site.Commands;

/// <summary>Asks on the terminal for what `new` was not told.</summary>
public sealed class NewQuestions(ConsoleTexts texts)
{
    private readonly IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings());

    public string Kind(IEnumerable<string> names) =>
        console.Prompt(new SelectionPrompt<string>().Title(Markup.Escape(texts["argument.KIND"])).PageSize(15).AddChoices(names));

    /// <summary>The titles in the order of the languages; where nothing is typed, the first one.</summary>
    public string[] Titles(IReadOnlyList<string> languages)
    {
        var titles = new List<string>();
        foreach (var language in languages)
        {
            var question = new TextPrompt<string>(Markup.Escape(texts.With("new.ask", language)));
            titles.Add(console.Prompt(titles.Count == 0 ? question : question.DefaultValue(titles[0])));
        }

        return [.. titles];
    }
}
