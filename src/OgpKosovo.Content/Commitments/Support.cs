using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Commitments;

/// <summary>The supporting bodies of a commitment, in the three groups of OGP's template.</summary>
public sealed record Support
{
    [Key("Public institutions, central and municipal.", RefersTo = "organisations")]
    public IReadOnlyList<string> Government { get; init; } = [];

    [Key("Civil society organisations.", RefersTo = "organisations")]
    public IReadOnlyList<string> CivilSociety { get; init; } = [];

    [Key("Others: the Assembly, associations, donors, the private sector.", RefersTo = "organisations")]
    public IReadOnlyList<string> Other { get; init; } = [];
}
