using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using PlanModel.Tables;

namespace PlanModel.Tests.Tables;

/// <summary>The lean tree is the tree that AngleSharp itself would make.</summary>
public class HtmlTreeTests
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th>", "<tbody>", "</tbody>", "<tfoot>", "<thead>", "<caption>", "</caption>",
        "<colgroup>", "<col>", "<div>", "</div>", "<span>", "</span>", "<b>", "</b>", "<i>", "</i>", "<a>", "</a>", "<font>", "</font>", "<ul>", "<li>", "</li>", "</ul>",
        "<h1>", "</h1>", "<h2>", "<br>", "</br>", "<hr>", "<form>", "</form>", "<select>", "<option>", "</select>", "<button>", "</button>", "<pre>", "</pre>", "<o:p>", "</o:p>",
        "<svg>", "</svg>", "<title>", "</title>", "<foreignObject>", "</foreignObject>", "<math>", "<mi>", "</math>", "<dl>", "<dt>", "<dd>", "</dl>",
        "<ruby>", "<rt>", "<rp>", "</ruby>", "<script>var a = '<p>';</script>", "<style>p{}</style>", "<input>", "<textarea>", "</textarea>", "<center>", "<nobr>", "<body class=x>",
        "</body>", "</html>", "<head>", "<frameset>", "<image>", "<marquee>", "</marquee>", "<object>", "</object>", "<noscript>", "</noscript>", "<iframe></iframe>",
        "<!-- c -->", "<![CDATA[x]]>", "&nbsp;", "&amp;", "&lt;", "甲", "乙，", " ", "\n", "\r\n", "a b", "1",
    ];

    [Fact]
    public void Every_element_is_parsed_as_AngleSharp_parses_it()
    {
        using var document = new HtmlParser().ParseDocument("");

        foreach (var name in HtmlElementKind.KnownNames)
        {
            HtmlElementKind.Of(name)!.Flags.Should().Be(document.CreateElement(name).Flags, "of {0}", name);
        }
    }

    private static readonly Gen<string> Html = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[1, 40].Select(pieces => string.Concat(pieces));

    /// <remarks>
    /// Lines are not compared: a form in a table is dropped, or a block before the table, as such an element stands around it or not.
    /// An option outside a select, which nobody writes, may be closed by such an element, and is text of the form as
    /// long as it is open; so may a select in a broken table end elsewhere when such an element is opened anew in it.
    /// </remarks>
    [Fact]
    public void Elements_that_only_say_how_text_looks_make_no_difference() => Html.Sample(
        html => HtmlInline.MayMatter(html, out _) || html.Contains("<option", StringComparison.Ordinal) || html.Contains("<select", StringComparison.Ordinal) || Blocks(html, leavesOutInline: true) == Blocks(html, leavesOutInline: false) ? true
            : throw new InvalidOperationException($"{html}\n{Blocks(html, leavesOutInline: true)}\n{Blocks(html, leavesOutInline: false)}"),
        iter: 4_000);

    [Theory]
    [InlineData("<p>甲<span>乙</span></p><style>p{display:none}</style><script>hidden</script>", false)]
    [InlineData("<p style='display:none'>甲</p><div hidden>", false)]
    [InlineData("<p><span style='color:red;display:none'>甲</span></p>", true)]
    [InlineData("<p><font hidden>甲</font></p>", true)]
    [InlineData("<SPAN\nSTYLE='DISPLAY:none'>", true)]
    [InlineData("<ruby>进<rt>jìn</ruby>", true)]
    [InlineData("<spanner style='display:none'>", false)]
    public void Pages_in_which_such_elements_matter_are_known(string html, bool expected) => HtmlInline.MayMatter(html, out _).Should().Be(expected);

    [Fact]
    public void The_tree_is_the_one_that_AngleSharp_makes() => Html.Sample(
        html =>
        {
            using var document = new HtmlParser(new HtmlParserOptions { SkipComments = true, IsScripting = true }).ParseDocument(html);
            return Outline(document) == Outline(HtmlTreeParser.Parse(html, 512, leavesOutInline: false, readsStyles: true)) ? true : throw new InvalidOperationException(
                $"{html}\n{Outline(document)}\n{Outline(HtmlTreeParser.Parse(html, 512, leavesOutInline: false, readsStyles: true))}");
        },
        iter: 4_000);

    private static string Blocks(string html, bool leavesOutInline)
    {
        using var walker = new HtmlBlockWalker(html, 0, ReadingLimits.Default);
        walker.Walk(HtmlTreeParser.Parse(html, 512, leavesOutInline, readsStyles: true));
        walker.Finish();
        return string.Concat(HtmlDump.Of(walker.Blocks)).Replace(" ", "", StringComparison.Ordinal).Replace("#", "", StringComparison.Ordinal);
    }

    /// <summary>
    /// Elements and text. Formatting elements are left out, because the lean tree does not tell those of one name apart; white space, because
    /// it leaves out what stands between cells; scripts, style sheets and the like, because it does not keep them.
    /// </summary>
    private static string Outline(INode node)
    {
        var outline = new StringBuilder();
        Add(node);
        return outline.ToString();

        void Add(INode current)
        {
            if (current is IText text)
            {
                if (text.Parent is IElement { Flags: var flags } && (flags & NodeFlags.LiteralText) != 0)
                {
                    return;
                }

                outline.Append(string.Concat(text.Data.Where(character => !char.IsWhiteSpace(character))));
                return;
            }

            var isShown = current is IElement element && !IsFormatting(element.LocalName);
            outline.Append(isShown ? $"<{((IElement)current).LocalName}>" : "");
            var children = current is AngleSharp.Html.Dom.IHtmlTemplateElement template ? template.Content.ChildNodes : current.ChildNodes;
            foreach (var child in children)
            {
                Add(child);
            }

            outline.Append(isShown ? $"</{((IElement)current).LocalName}>" : "");
        }
    }

    private static string Outline(HtmlNode node)
    {
        var outline = new StringBuilder();
        Add(node);
        return outline.ToString();

        void Add(HtmlNode current)
        {
            if (current is HtmlText text)
            {
                outline.Append(string.Concat(text.Span.ToString().Where(character => !char.IsWhiteSpace(character))));
                return;
            }

            var isShown = current is HtmlElement && !IsFormatting(current.NodeName.ToString());
            outline.Append(isShown ? $"<{current.NodeName}>" : "");
            for (var child = ((HtmlParent)current).FirstChild; child is not null; child = child.Next)
            {
                Add(child);
            }

            outline.Append(isShown ? $"</{current.NodeName}>" : "");
        }
    }

    private static bool IsFormatting(string name) => HtmlElementKind.Of(name) is { } kind && (kind.Flags & NodeFlags.HtmlFormatting) != 0;
}
