using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Yaml;

// So far the program reads and checks the content of the current folder; it does not make pages yet.
const int Done = 0, ContentHasErrors = 1, WrongUsage = 2;
if (args is not ([] or ["check"]))
{
    await Console.Error.WriteLineAsync($"There is no command \"{args[0]}\" yet. The only one is: check");
    return WrongUsage;
}

var root = Directory.GetCurrentDirectory();
var bag = new DiagnosticBag();
var file = Path.Combine(root, "statiq.json");
if (!File.Exists(file))
{
    await Console.Error.WriteLineAsync("There is no statiq.json in this folder. Go to the folder that holds it.");
    return WrongUsage;
}

var settings = new RecordReader([], [], bag).Read<Settings>(YamlReader.Read(File.ReadAllText(file), "statiq.json", 0, bag), "statiq.json");
var content = settings is null ? null : new ContentReader(root, settings, bag).Read();
var catalog = new MessageCatalog("en");
foreach (var problem in bag.Sorted())
    Console.WriteLine(problem.ToLine(catalog));
if (content is null || bag.HasErrors)
    return ContentHasErrors;
Console.WriteLine($"{content.Items.Count} Markdown files and {content.Records.Count} YAML files read, no problem found.");
return Done;
