namespace OgpKosovo.Content.Pictures;

/// <summary>How wide pictures are shown (`sizes`), as the styles of the theme lay them out: browsers choose the file by it before they know the styles.</summary>
public static class PictureSizes
{
    /// <summary>In the text of a page: a column of at most 43rem, beside which something stands from 60rem on.</summary>
    public const string Text = "(min-width: 64.5rem) 43rem, (min-width: 60rem) calc(100vw - 21.5rem), (min-width: 45rem) 43rem, calc(100vw - 2rem)";

    /// <summary>In a card: three, two or one in a row.</summary>
    public const string Card = "(min-width: 62rem) 23.7rem, (min-width: 41.5rem) calc(50vw - 1.75rem), calc(100vw - 2rem)";
}
