namespace OgpKosovo.Content.Standards;

/// <summary>One of OGP's minimum requirements and what the records of this site say about it.</summary>
/// <param name="Number">OGP's number, 1.1 to 5.1.</param>
/// <param name="Source">The address of the rule.</param>
/// <param name="Findings">What was found, one for each part of the requirement.</param>
public sealed record Requirement(string Number, string Source, params IReadOnlyList<Finding> Findings)
{
    /// <summary>The exact wording could not be read in the source: pages say "as we understand it".</summary>
    public bool IsUnderstood { get; init; }

    /// <summary>The number in the rule, from the settings; null where it has none.</summary>
    public int? Value { get; init; }

    /// <summary>The state of the worst part.</summary>
    public RequirementState State => Findings.Max(f => f.State);

    /// <summary>The earliest day by which something is needed for the parts in the worst state.</summary>
    public DateOnly? Deadline => Findings.Where(f => f.State == State).Min(f => f.Deadline);
}
