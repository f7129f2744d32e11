using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Gone;

/// <summary>Says that fewer pages, or no more pages of a kind in a language, are meant.</summary>
public sealed record ConfirmedLoss
{
    [Key("The last day on which a publication may lose that much (yyyy-MM-dd).", Required = true)]
    public DateOnly Until { get; init; }

    [Key("Why the loss is meant, in a sentence for colleagues.", Required = true)]
    public string Reason { get; init; } = "";
}
