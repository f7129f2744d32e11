using System.CommandLine;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using OgpKosovo.Site.Commands;

namespace OgpKosovo.Site.Preview;

/// <summary>The command `preview`: serves the site on this machine until it is stopped.</summary>
public static class PreviewCommand
{
    private const ushort DefaultPort = 5080;

    /// <summary>The command with its options.</summary>
    public static CommandEntry Entry()
    {
        var port = new Option<ushort?>("--port");
        var drafts = new Option<bool>("--drafts");
        return new CommandEntry("preview", (result, options) => RunAsync(result.GetValue(port) ?? DefaultPort, port, result.GetValue(drafts), options), "preview", "preview --drafts", "preview --port 8080")
        {
            Options = [port, drafts],
        };
    }

    private static async Task<int> RunAsync(ushort port, Option option, bool drafts, RunOptions options)
    {
        var texts = options.Texts;
        using var site = new LiveSite(options, drafts, snapshot => Report(snapshot, texts));
        await using var server = new PreviewServer(site, options, port);
        try
        {
            await server.StartAsync();
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            return WrongUsage.Say(texts.With("error.port", port));
        }
        catch (SocketException)
        {
            return WrongUsage.Say(texts.With("error.value", port, option.Name, HelpText.Describe(option, texts)));
        }

        Console.WriteLine(texts.With("preview.ready", server.Address + site.Current.Root));
        Report(site.Current, texts);
        await server.WaitAsync();
        return ExitCode.Done;
    }

    private static void Report(PreviewSnapshot snapshot, ConsoleTexts texts)
    {
        if (snapshot.Changed.Count > 0)
            Console.WriteLine(texts.With("preview.changed", string.Join(", ", snapshot.Changed)));
        if (snapshot.Errors.Count > 0)
            Console.WriteLine(texts.With("preview.errors", snapshot.Errors.Count));
    }
}
