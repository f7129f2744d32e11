using System.Text;
using Microsoft.AspNetCore.Components;

namespace OgpKosovo.Themes.Civic.Parts;

/// <summary>The drawings that stand in for a picture.</summary>
public static class Art
{
    private static readonly string[] Drawings =
    [
        """<path class="x" d="M40 30h44v120H40zM138 30h44v120h-44zM236 30h44v120h-44z"/><path class="z" d="M40 30l30 18v120l-30-18z"/><path class="y" d="M138 30l18 14v120l-18-14zM236 30l36 22v120l-36-22z"/>""",
        """<path class="x" d="M60 150V60l70-26v90z"/><path class="y" d="M120 160V70l70-26v90z"/><path class="z" d="M180 170V80l70-26v90z"/><path class="x" d="M196 96l38-14v8l-38 14zM196 114l38-14v8l-38 14z"/>""",
        """<path class="y" d="M0 180A90 90 0 0 1 90 90v90z"/><path class="x" d="M90 90a90 90 0 0 1 90-90v90z"/><path class="z" d="M180 180a90 90 0 0 1 90-90v90z"/><path class="x" d="M230 0h90v90a90 90 0 0 1-90-90z"/>""",
        """<path class="x" d="M40 120h40v60H40zM160 70h40v110h-40z"/><path class="y" d="M100 95h40v85h-40zM220 45h40v135h-40z"/><path class="z" d="M220 45l40-18v18z"/>""",
        """<path class="x" d="M50 40h130v80h-90l-26 26v-26H50z"/><path class="y" d="M150 70h120v74h-14v22l-22-22h-84z"/><path class="z" d="M150 70h30v50h-30z"/>""",
        """<path class="x" d="M0 50l110 26 100-38 110 30v112H0z"/><path class="y" d="M0 104l120 24 90-40 110 36v56H0z"/><path class="z" d="M244 18h28v28h-28z"/>""",
    ];

    private static readonly MarkupString[] Pictures = [.. Drawings.Select(d =>
        new MarkupString($"<svg class=\"art\" viewBox=\"0 0 320 180\" preserveAspectRatio=\"xMidYMid slice\" aria-hidden=\"true\">{d}</svg>"))];

    /// <summary>The drawing that belongs to an item: always the same one.</summary>
    public static MarkupString For(string key)
    {
        // FNV-1a, which is the same on every machine.
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(key))
            hash = (hash ^ b) * 16777619;
        return Pictures[hash % (uint)Pictures.Length];
    }
}
