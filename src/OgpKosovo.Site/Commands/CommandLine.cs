using System.CommandLine;
using System.CommandLine.Parsing;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Commands;

/// <summary>A command of the program.</summary>
/// <param name="Name">The word on the command line.</param>
/// <param name="Run">Runs it, and returns the exit code.</param>
/// <param name="Examples">Command lines that the help shows, without the program's name.</param>
public sealed record CommandEntry(string Name, Func<ParseResult, RunOptions, Task<int>> Run, params IReadOnlyList<string> Examples)
{
    /// <summary>Options beside those that all commands share.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    public IReadOnlyList<Argument> Arguments { get; init; } = [];
}

/// <summary>Reads the command line, says what is wrong with it, and runs the command.</summary>
public sealed class CommandLine
{
    private readonly IReadOnlyList<CommandEntry> entries;
    private readonly SharedOptions shared = new();
    private readonly Command root = new("ogpkosovo");

    public CommandLine(IReadOnlyList<CommandEntry> entries)
    {
        this.entries = entries;
        // Only the parser is used; without an action it would ask for a command.
        root.SetAction(_ => ExitCode.Done);
        foreach (var option in shared.All)
            root.Options.Add(option);
        foreach (var entry in entries)
        {
            var command = new Command(entry.Name);
            foreach (var option in entry.Options)
                command.Options.Add(option);
            foreach (var argument in entry.Arguments)
                command.Arguments.Add(argument);
            root.Subcommands.Add(command);
        }
    }

    /// <summary>The exit code of what was asked for; without a command that is a build.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var texts = new ConsoleTexts(shared.MessageLanguage(result));
        try
        {
            return await RunAsync(result, texts);
        }
        catch (Exception fault) when (!args.Contains("--verbose"))
        {
            // The exception is shown in full with --verbose, by the runtime.
            await Console.Error.WriteLineAsync(fault is OutputException refused ? refused.In(texts) : texts.With("error.program", fault.Message));
            return ExitCode.Failed;
        }
    }

    private async Task<int> RunAsync(ParseResult result, ConsoleTexts texts)
    {
        var entry = entries.FirstOrDefault(e => e.Name == result.CommandResult.Command.Name);
        if (result.GetValue(shared.Version))
        {
            Console.WriteLine(typeof(CommandLine).Assembly.GetName().Version!.ToString(3));
            return ExitCode.Done;
        }

        if (result.GetValue(shared.Help))
        {
            Console.Write(new HelpText(texts, entries, shared.All).Of(entry));
            return ExitCode.Done;
        }

        var errors = Problems(result, texts, entry).ToList();
        var options = errors.Count > 0 ? null : shared.Read(result, texts, errors);
        if (options is null)
        {
            foreach (var error in errors)
                await Console.Error.WriteLineAsync(error);
            await Console.Error.WriteLineAsync(texts["error.help"]);
            return ExitCode.WrongUsage;
        }

        return await (entry ?? entries[0]).Run(result, options);
    }

    // The command that knows an option, which stands in front of it or belongs to another one.
    private CommandEntry? OwnerOf(string option, CommandEntry? given) =>
        entries.OrderBy(e => e != given).FirstOrDefault(e => e.Options.Any(o => o.Name == option || o.Aliases.Contains(option)));

    private IEnumerable<string> Problems(ParseResult result, ConsoleTexts texts, CommandEntry? entry)
    {
        var commands = entry is null ? entries.Select(e => e.Name).ToList() : [];
        var names = shared.All.Concat(entry?.Options ?? []).SelectMany(o => o.Aliases.Append(o.Name)).Where(n => n != "-?").ToList();
        var isValue = false;
        foreach (var token in result.UnmatchedTokens)
        {
            var isOption = token.StartsWith('-');
            var owner = isOption ? OwnerOf(token, entry) : null;
            if (owner is not null)
                yield return texts.With("error.ofCommand", token, owner.Name);
            else if (isOption || !isValue)
                yield return texts.Unknown(token, isOption ? names : commands);
            // What follows an option that stands in the wrong place is its value.
            isValue = owner is not null;
        }

        if (result.UnmatchedTokens.Count > 0)
            yield break;
        foreach (var error in result.Errors)
            yield return error.SymbolResult switch
            {
                OptionResult { IdentifierTokenCount: > 1, Option: var option } => texts.With("error.twice", option.Name, HelpText.Describe(option, texts)),
                OptionResult { Tokens: [var value, ..], Option: var option } => texts.With("error.value", value.Value, option.Name, HelpText.Describe(option, texts)),
                OptionResult { Option: var option } => texts.With("error.valueMissing", option.Name, HelpText.Describe(option, texts)),
                ArgumentResult { Argument: var argument } => texts.With("error.argumentMissing", argument.Name, texts["argument." + argument.Name]),
                _ => error.Message,
            };
    }
}
