using System.Diagnostics;

namespace OgpKosovo.Languages.Tests;

public class GlobalizationDataTests
{
    private const string Switch = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    // The test starts itself in a process without culture data, and there expects the opposite.
    [Fact]
    public void Missing_culture_data_is_noticed()
    {
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            Assert.False(GlobalizationData.IsAvailable);
            return;
        }
        Assert.True(GlobalizationData.IsAvailable);

        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        start.ArgumentList.Add("-method");
        start.ArgumentList.Add($"{typeof(GlobalizationDataTests).FullName}.{nameof(Missing_culture_data_is_noticed)}");
        start.Environment[Switch] = "1";
        using var child = Process.Start(start)!;
        var output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        Assert.Contains("Total: 1, Errors: 0, Failed: 0", output, StringComparison.Ordinal);
        Assert.Equal(0, child.ExitCode);
    }
}
