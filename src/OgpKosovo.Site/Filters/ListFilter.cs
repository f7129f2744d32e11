using OgpKosovo.Content.Reading;
using OgpKosovo.Languages;

namespace OgpKosovo.Site.Filters;

/// <summary>A filter of a list of records.</summary>
/// <param name="Name">The filter's key: plan, kind, year, …</param>
/// <param name="Values">The values that a record has, as ids.</param>
/// <param name="Label">What a value is called in a language.</param>
/// <param name="Order">The values in the order in which readers are offered them; null for the language's order of the labels.</param>
public sealed record ListFilter<T>(
    string Name, Func<Entry<T>, IEnumerable<string>> Values, Func<string, Language, string> Label, IReadOnlyList<string>? Order = null);
