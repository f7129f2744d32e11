using System.CommandLine;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Formatting;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;
using OgpKosovo.Languages;

namespace OgpKosovo.Site.Commands;

/// <summary>`new`: makes the files of an item in all languages, or of a record; never in the place of another.</summary>
public static class NewCommand
{
    private static readonly IReadOnlyList<ContentKind> Kinds = [.. ContentKinds.All.Where(k => k.Layout != ContentLayout.Data)];

    public static CommandEntry Entry()
    {
        var kind = new Argument<string?>("KIND") { Arity = ArgumentArity.ZeroOrOne };
        var titles = new Argument<string[]>("TITLE") { Arity = ArgumentArity.ZeroOrMore };
        var id = new Option<string>("--id");
        return new CommandEntry(
            "new",
            (result, options) => Task.FromResult(Run(result.GetValue(kind), result.GetValue(titles) ?? [], result.GetValue(id), options)),
            "new",
            "new news \"Forumi u mblodh\"",
            "new news \"Forumi u mblodh\" \"Forum se sastao\" \"The Forum met\"",
            "new commitments \"Të dhëna të hapura\" --id XK0014")
        {
            Arguments = [kind, titles],
            Options = [id],
        };
    }

    private static int Run(string? kindName, string[] titles, string? id, RunOptions options)
    {
        var bag = new DiagnosticBag();
        if (SettingsReader.Read(options.Root, options.Settings, bag) is not { } settings)
        {
            ProblemWriter.Write(bag.Sorted(), options, options.Out);
            return ExitCode.ContentHasErrors;
        }

        var names = Kinds.Select(k => k.Name).ToList();
        if ((kindName is null || titles.Length == 0) && !Console.IsInputRedirected && !Console.IsOutputRedirected)
        {
            var questions = new NewQuestions(options.Texts);
            kindName ??= questions.Kind(names);
            if (titles.Length == 0)
                titles = questions.Titles(settings.Languages);
        }

        if (Kinds.FirstOrDefault(k => k.Name == kindName) is not { } kind)
            return WrongUsage.Say(kindName is null ? options.Texts.With("new.kinds", string.Join(", ", names)) : options.Texts.Unknown(kindName, names));
        if (titles.Length == 0 || titles.Any(string.IsNullOrWhiteSpace))
            return WrongUsage.Say(options.Texts["new.title"]);
        var name = id ?? Slug.From(titles[0]);
        if (Slugs.Problem(name.ToLowerInvariant()) is not null)
            return WrongUsage.Say(options.Texts.With("new.name", name));
        return Write(kind, name, titles, new NewFiles(settings.Languages, options.Today), options);
    }

    private static int Write(ContentKind kind, string name, string[] titles, NewFiles maker, RunOptions options)
    {
        var files = maker.Of(kind, name, titles).Select(f => (Path: Path.Combine(options.Input, f.Path), f.Text)).ToList();
        var folder = Path.Combine(options.Input, kind.Name);
        Directory.CreateDirectory(folder);
        if (Directory.GetFiles(folder, name + ".*").Order(StringComparer.Ordinal).FirstOrDefault() is { } taken)
        {
            Console.Error.WriteLine(options.Texts.With("new.exists", Shown(taken, options)));
            return ExitCode.ContentHasErrors;
        }

        foreach (var (path, text) in files)
        {
            using var stream = new StreamWriter(new FileStream(path, FileMode.CreateNew));
            stream.Write(text);
            options.Out.WriteLine(Shown(path, options));
        }

        if (kind.Layout == ContentLayout.Markdown)
            options.Out.WriteLine(options.Texts["new.draft"]);
        else if (maker.Missing(kind) is { Count: > 0 } missing)
            options.Out.WriteLine(options.Texts.With("new.missing", string.Join(", ", missing)));
        return ExitCode.Done;
    }

    private static string Shown(string path, RunOptions options) => Path.GetRelativePath(options.Root, path).Replace('\\', '/');
}
