namespace OgpKosovo.Languages;

/// <summary>A problem at a place of a text.</summary>
/// <param name="Index">Where it is, in UTF-16 units from the start.</param>
/// <param name="Problem">What it is.</param>
/// <param name="Found">The characters, or the whole word where scripts are mixed.</param>
public readonly record struct TextFinding(int Index, TextProblem Problem, string Found);
