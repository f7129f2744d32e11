using System.Net;
using System.Text.RegularExpressions;
using OgpKosovo.Site.Commands;

namespace OgpKosovo.Site.Tests.Readme;

/// <summary>What the README promises to somebody who has just cloned the repository.</summary>
[Collection(nameof(CleanClone))]
public sealed partial class ReadmeTests(CleanClone clone)
{
    private const string Program = "dotnet run --project src/OgpKosovo.Site";

    [Fact]
    public async Task Every_command_of_the_README_works_as_written()
    {
        clone.Clean();
        var readme = await File.ReadAllTextAsync(Path.Combine(clone.Folder, "README.md"), TestContext.Current.CancellationToken);
        var lines = Blocks().Matches(readme).SelectMany(b => b.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();

        Assert.Contains(Program, lines);
        Assert.Contains("tests/run", lines);
        var help = "";
        foreach (var line in lines.Where(l => l != "tests/run"))
            if (line.Contains(" preview", StringComparison.Ordinal))
                await Answers(line);
            else if (Works(line) is { } output && line.EndsWith(" --help", StringComparison.Ordinal))
                help = output;
        Assert.True(File.Exists(Path.Combine(clone.Folder, "output", "en", "index.html")));
        var commands = Commands().Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..help.IndexOf("Options:", StringComparison.Ordinal)]);
        Assert.NotEmpty(commands);
        Assert.All(commands, c => Assert.Contains($"| `{c.Groups["name"].Value}`", readme, StringComparison.Ordinal));
    }

    private string Works(string line)
    {
        var (code, output) = clone.Run(line);
        Assert.True(code == ExitCode.Done, $"{line}\nends with {code}:\n{output}");
        return output;
    }

    private async Task Answers(string line)
    {
        var port = Port().Match(line) is { Success: true } given ? given.Groups["number"].Value : "5080";
        using var http = new HttpClient();
        using var process = clone.Start("exec " + line);
        try
        {
            for (var left = 120; ; left--)
            {
                Assert.True(left > 0 && !process.HasExited, line + " does not answer");
                try
                {
                    using var answer = await http.GetAsync(new Uri($"http://127.0.0.1:{port}/"), TestContext.Current.CancellationToken);
                    Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                    return;
                }
                catch (HttpRequestException)
                {
                    await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
                }
            }
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    [GeneratedRegex("^```sh\n(?<lines>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Blocks();

    [GeneratedRegex("^  (?<name>[a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex Commands();

    [GeneratedRegex("--port (?<number>[0-9]+)")]
    private static partial Regex Port();
}
