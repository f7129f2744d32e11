using System.CommandLine;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Site.Commands;

/// <summary>The options that every command takes.</summary>
public sealed class SharedOptions
{
    private readonly Option<string> root = Value("--root", "-r");
    private readonly Option<string> input = Value("--input", "-i");
    private readonly Option<string> output = Value("--output", "-o");
    private readonly Option<string[]> settings = new("--setting", "-s") { Recursive = true };
    private readonly Option<string> today = Value("--today");
    private readonly Option<string> commit = Value("--commit");
    private readonly Option<string> format = Value("--format");
    private readonly Option<string> language = Value("--language");
    private readonly Option<bool> verbose = new("--verbose") { Recursive = true };

    public Option<bool> Help { get; } = new("--help", "-h", "-?") { Recursive = true };

    public Option<bool> Version { get; } = new("--version") { Recursive = true };

    public IReadOnlyList<Option> All => [root, input, output, settings, today, commit, format, language, verbose, Help, Version];

    /// <summary>The language of messages: what was asked for where the program speaks it, else the system's.</summary>
    public string MessageLanguage(ParseResult result) =>
        result.GetResult(language)?.Tokens.Select(t => t.Value).FirstOrDefault(ConsoleTexts.Languages.Contains) ?? ConsoleTexts.SystemLanguage();

    /// <summary>The values, or null when one cannot be used: then the errors say which.</summary>
    public RunOptions? Read(ParseResult result, ConsoleTexts texts, List<string> errors)
    {
        string Wrong(Option option, string value) => texts.With("error.value", value, option.Name, HelpText.Describe(option, texts));
        var folder = Path.GetFullPath(result.GetValue(root) ?? ".");
        DateOnly? day = null;
        if (result.GetValue(today) is { } given)
        {
            if (PartialDate.TryParse(given, out var date) && date.IsDay)
                day = date.FirstDay;
            else
                errors.Add(Wrong(today, given));
        }

        var problems = ProblemFormat.Text;
        if (result.GetValue(format) is { } wanted && !(wanted.All(char.IsAsciiLetter) && Enum.TryParse(wanted, ignoreCase: true, out problems)))
            errors.Add(Wrong(format, wanted));
        if (result.GetValue(language) is { } code && !ConsoleTexts.Languages.Contains(code))
            errors.Add(Wrong(language, code));
        if (Overrides(result, errors, texts) is not { } overrides || errors.Count > 0)
            return null;
        if (!File.Exists(Path.Combine(folder, SettingsReader.FileName)))
        {
            errors.Add(texts.With("error.noRoot", folder));
            return null;
        }

        var content = result.GetValue(input) is { } from ? Path.GetFullPath(from) : Path.Combine(folder, "input");
        var site = result.GetValue(output) is { } to ? Path.GetFullPath(to) : Path.Combine(folder, "output");
        if (result.GetValue(input) is not null && !Directory.Exists(content))
            errors.Add(texts.With("error.noInput", content));
        if (File.Exists(site))
            errors.Add(texts.With("error.outputFile", site));
        else if (Endangered(site, folder, content) is { } other)
            errors.Add(texts.With("error.outputPlace", site, other));
        if (errors.Count > 0)
            return null;
        return new RunOptions
        {
            Root = folder,
            Input = content,
            Output = site,
            Settings = overrides,
            Today = day ?? DayInPrishtina(),
            Commit = result.GetValue(commit),
            Format = problems,
            Verbose = result.GetValue(verbose),
            Texts = texts,
        };
    }

    // The output is replaced as a whole: what editors and maintainers wrote must not be in its way.
    private static string? Endangered(string output, string root, string input)
    {
        var link = new DirectoryInfo(output);
        var site = link.LinkTarget is null ? output : link.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        return IsIn(root, site) ? root
            : new[] { input, Path.Combine(root, "input"), Path.Combine(root, "themes") }.FirstOrDefault(f => IsIn(f, site) || IsIn(site, f));
    }

    private static bool IsIn(string path, string folder) =>
        (Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        || Path.TrimEndingDirectorySeparator(folder) == Path.GetPathRoot(folder);

    private Dictionary<string, string>? Overrides(ParseResult result, List<string> errors, ConsoleTexts texts)
    {
        var known = RecordSchema.Of(typeof(Settings)).ByName;
        var overrides = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in result.GetValue(settings) ?? [])
        {
            var sign = pair.IndexOf('=', StringComparison.Ordinal);
            if (sign <= 0)
                errors.Add(texts.With("error.value", pair, settings.Name, HelpText.Describe(settings, texts)));
            else if (!known.ContainsKey(pair[..sign]))
                errors.Add(texts.Unknown(pair[..sign], known.Keys));
            else
                overrides[pair[..sign]] = pair[(sign + 1)..];
        }

        return errors.Count > 0 ? null : overrides;
    }

    private static DateOnly DayInPrishtina() =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.UtcNow, TimeZoneInfo.FindSystemTimeZoneById("Europe/Belgrade")));

    private static Option<string> Value(string name, params string[] aliases) => new(name, aliases) { Recursive = true };
}
