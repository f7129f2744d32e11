namespace OgpKosovo.Languages;

/// <summary>Latin characters that become one Cyrillic letter.</summary>
/// <param name="At">Where they stand.</param>
/// <param name="Length">How many they are: two for a digraph, else one.</param>
/// <param name="Letter">What they become.</param>
public readonly record struct LetterChange(int At, int Length, char Letter);
