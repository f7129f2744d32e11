namespace OgpKosovo.Content.Standards;

/// <summary>What the records of this site say about a requirement, from the best to the worst.</summary>
public enum RequirementState
{
    Met,

    /// <summary>A date comes near by which a new record is needed.</summary>
    Due,

    /// <summary>This site has no record from which it could be told.</summary>
    NoData,

    /// <summary>The date is over, and this site has no newer record. That does not say that nothing was done.</summary>
    Overdue,
}
