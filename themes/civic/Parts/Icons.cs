using Microsoft.AspNetCore.Components;

namespace OgpKosovo.Themes.Civic.Parts;

/// <summary>The drawn signs. They say nothing that words beside them do not say too.</summary>
public static class Icons
{
    public static MarkupString Search { get; } = Draw("M11 11l4 4M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2");

    public static MarkupString Menu { get; } = Draw("M2 4h12M2 8h12M2 12h12");

    public static MarkupString Arrow { get; } = Draw("M2 8h11M9 3.5l4.5 4.5L9 12.5");

    public static MarkupString Tick { get; } = Draw("M2.5 8.5l3.5 3.5 7.5-8");

    public static MarkupString Warning { get; } = Draw("M8 2 1.5 14h13zM8 6.5v4M8 11.5v1");

    public static MarkupString Information { get; } = Draw("M8 7v5M8 3.5v2M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1");

    public static MarkupString Document { get; } = Draw("M4 1.5h6l3 3v10H4zM6.5 8h4M6.5 11h4");

    public static MarkupString Said { get; } = Draw("M2 3h12v8H7l-3 3v-3H2z");

    /// <summary>Full: done, completed, whole.</summary>
    public static MarkupString Done { get; } = Draw("M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zm3.5 4.3L7 9.2 4.7 7 3.3 8.5 7 12l6-6.3z");

    /// <summary>Three quarters: substantial, under way.</summary>
    public static MarkupString Most { get; } = Draw("M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zm0 2a6 6 0 0 0-6 6h6z");

    /// <summary>One quarter: limited, stale.</summary>
    public static MarkupString Some { get; } = Draw("M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zm0 2v6h6a6 6 0 1 1-6-6z");

    /// <summary>Empty: not started, missing.</summary>
    public static MarkupString None { get; } = Draw("M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zm0 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z");

    /// <summary>Dashes: not published.</summary>
    public static MarkupString Unknown { get; } = Draw("M1 7h3v2H1zm5.5 0h3v2h-3zM12 7h3v2h-3z");

    private static MarkupString Draw(string path) => new($"<svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"{path}\"/></svg>");
}
