using System.Text;
using Microsoft.AspNetCore.Components;

namespace OgpKosovo.Themes.Civic.Parts;

/// <summary>The drawings that stand in for a picture.</summary>
public static class Art
{
    private const string Doors = """<path class="x" d="M60 150V60l70-26v90z"/><path class="y" d="M120 160V70l70-26v90z"/><path class="z" d="M180 170V80l70-26v90z"/><path class="x" d="M196 96l38-14v8l-38 14zM196 114l38-14v8l-38 14z"/>""";
    private const string Steps = """<path class="x" d="M40 120h40v60H40zM160 70h40v110h-40z"/><path class="y" d="M100 95h40v85h-40zM220 45h40v135h-40z"/><path class="z" d="M220 45l40-18v18z"/>""";
    private const string Hills = """<path class="x" d="M0 50l110 26 100-38 110 30v112H0z"/><path class="y" d="M0 104l120 24 90-40 110 36v56H0z"/><path class="z" d="M244 18h28v28h-28z"/>""";

    private static readonly string[] Drawings = [Doors, Steps, Hills];

    /// <summary>The drawing that belongs to an item: always the same one.</summary>
    public static MarkupString For(string key)
    {
        var number = Encoding.UTF8.GetBytes(key).Aggregate(17u, (sum, b) => (sum * 31) + b) % (uint)Drawings.Length;
        return new($"<svg class=\"art\" viewBox=\"0 0 320 180\" preserveAspectRatio=\"xMidYMid slice\" aria-hidden=\"true\">{Drawings[number]}</svg>");
    }
}
