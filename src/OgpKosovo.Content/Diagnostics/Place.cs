namespace OgpKosovo.Content.Diagnostics;

/// <summary>Where something is: a file relative to the root, and the line and column counted from 1 (0: the file as a whole).</summary>
public readonly record struct Place(string File, int Line = 0, int Column = 0);
