using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using OgpKosovo.Content.Text;
using OgpKosovo.Site.Rendering;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Tests.Rendering;

public sealed class ComponentWriterTests
{
    [Fact]
    public void Elements_have_their_attributes_and_text_is_no_HTML() => Assert.Equal(
        """<p lang="sq" hidden>ë &amp; &lt;b&gt;</p><img alt="&quot;a&quot;"><td></td>""",
        Html(page =>
        {
            page.OpenElement(0, "p");
            page.AddAttribute(1, "lang", "sq");
            page.AddAttribute(2, "hidden", true);
            page.AddAttribute(3, "inert", false);
            page.AddAttribute(4, "title", (string?)null);
            page.AddContent(5, "ë & <b>");
            page.CloseElement();
            page.OpenElement(6, "img");
            page.AddAttribute(7, "alt", "\"a\"");
            page.CloseElement();
            page.OpenElement(8, "td");
            page.CloseElement();
        }));

    [Fact]
    public void A_component_takes_parameters_and_shows_what_it_is_given() => Assert.Equal(
        "<i>3</i><b>one<b>two</b></b>",
        Html(page =>
        {
            page.OpenComponent<Frame>(0);
            page.AddComponentParameter(1, nameof(Frame.Number), 3);
            page.AddComponentParameter(2, nameof(Frame.Inside), (RenderFragment)(inside =>
            {
                inside.AddContent(3, "one");
                inside.AddMarkupContent(4, "<b>two</b>");
            }));
            page.CloseComponent();
        }));

    [Fact]
    public void Many_components_in_one_another_are_written_to_the_last() =>
        Assert.Equal(400, Html(page => Nested(page, 400)).Split("<b>").Length - 1);

    [Theory]
    [InlineData("script")]
    [InlineData("style")]
    public void Text_where_no_HTML_is_read_is_refused(string name) => Assert.Throws<NotSupportedException>(() => Html(page =>
    {
        page.OpenElement(0, name);
        page.AddContent(1, "alert(\"&\")");
        page.CloseElement();
    }));

    private static void Nested(RenderTreeBuilder page, int levels)
    {
        page.OpenComponent<Frame>(0);
        if (levels > 1)
            page.AddComponentParameter(1, nameof(Frame.Inside), (RenderFragment)(inside => Nested(inside, levels - 1)));
        page.CloseComponent();
    }

    private static string Html(RenderFragment content)
    {
        using var buffer = new CharBuffer(capacity: 1);
        new ComponentWriter(buffer).Write(new Whole(content));
        return buffer.ToString();
    }

    private sealed class Whole(RenderFragment content) : Component
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => content(builder);
    }

    private sealed class Frame : Component
    {
        [Parameter]
        public int? Number { get; set; }

        [Parameter]
        public RenderFragment? Inside { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            if (Number is { } number)
                builder.AddMarkupContent(0, $"<i>{number}</i>");
            builder.OpenElement(1, "b");
            builder.AddContent(2, Inside);
            builder.CloseElement();
        }
    }
}
