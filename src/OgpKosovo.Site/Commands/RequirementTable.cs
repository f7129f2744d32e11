using System.Globalization;
using OgpKosovo.Content.Standards;

namespace OgpKosovo.Site.Commands;

/// <summary>Writes OGP's requirements as a plain table: number, what was looked for, state.</summary>
public static class RequirementTable
{
    private const int Column = 44;

    /// <summary>The lines, with a title.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<Requirement> requirements, DateOnly today, ConsoleTexts texts)
    {
        yield return texts["ogp.title"];
        foreach (var requirement in requirements)
            foreach (var finding in requirement.Findings)
            {
                var state = State(finding, today, texts);
                if (finding.Needed > 0)
                    state += ", " + texts.With("ogp.count", finding.Count, finding.Needed);
                if (requirement.IsUnderstood)
                    state += " " + texts["ogp.understood"];
                yield return $"  {requirement.Number}  {texts["ogp." + finding.Kind].PadRight(Column)}{state}";
            }
    }

    private static string State(Finding finding, DateOnly today, ConsoleTexts texts)
    {
        if (finding.Deadline is not { } deadline)
            return texts["ogp." + finding.State];
        var day = deadline.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return finding.State switch
        {
            RequirementState.Met => texts.With("ogp.MetUntil", day),
            RequirementState.Due => texts.With("ogp.DueIn", day, deadline.DayNumber - today.DayNumber),
            RequirementState.Overdue => texts.With("ogp.OverdueSince", day),
            _ => texts["ogp." + finding.State],
        };
    }
}
