using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Consultations;

/// <summary>The ways in which one can comment; the prepared subject of a mail is made from the consultation's id.</summary>
public sealed record Channels
{
    [Key("The e-mail address that takes comments.", Email = true)]
    public string? Email { get; init; }

    [Key("The postal address.")]
    public LocalizedText? Post { get; init; }

    [Key("Meetings at which one can comment.", RefersTo = "meetings")]
    public IReadOnlyList<string> Meetings { get; init; } = [];

    [Key("The consultation's address on the state platform.", Url = true)]
    public string? Platform { get; init; }
}
