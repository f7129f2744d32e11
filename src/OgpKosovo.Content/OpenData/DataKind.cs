namespace OgpKosovo.Content.OpenData;

/// <summary>What the value of a column of open data is.</summary>
public enum DataKind
{
    Text,

    /// <summary>A full address.</summary>
    Address,

    Number,
    Truth,

    /// <summary>yyyy-MM-dd.</summary>
    Day,

    /// <summary>yyyy-MM-dd, yyyy-MM or yyyy: what is known.</summary>
    PartialDate,

    /// <summary>One word of a list.</summary>
    Choice,

    /// <summary>An object with fields of its own.</summary>
    Record,
}
