using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Gone;

/// <summary>input/data/gone.yml: addresses that were published and are no longer, and losses that a person has confirmed.</summary>
public sealed record GoneAddresses
{
    [Key("What is gone. A page at each address says what was there and why it is gone.")]
    public IReadOnlyList<GoneAddress> Gone { get; init; } = [];

    [Key("Losses of pages that are meant.")]
    public IReadOnlyList<ConfirmedLoss> Confirmed { get; init; } = [];

    public RecordPlaces Places { get; init; } = RecordPlaces.None;
}
