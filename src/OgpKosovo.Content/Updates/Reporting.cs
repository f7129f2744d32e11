using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Updates;

/// <summary>input/data/reporting.yml: the periods for which progress is reported.</summary>
public sealed record Reporting
{
    [Key("The half-years, oldest first: 2024-1 is January to June 2024, 2024-2 July to December.", Required = true)]
    public IReadOnlyList<string> Periods { get; init; } = [];

    public RecordPlaces Places { get; init; } = RecordPlaces.None;
}
