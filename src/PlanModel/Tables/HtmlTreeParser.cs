using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace PlanModel.Tables;

/// <summary>Lets AngleSharp parse HTML into the lean tree.</summary>
internal static class HtmlTreeParser
{
    public static HtmlTree Parse(string html, int maximumDepth)
    {
        // Styles are many and long; most pages hide nothing with them.
        var inlineMatters = HtmlInline.MayMatter(html, out var hides);
        return Parse(html, maximumDepth, leavesOutInline: !inlineMatters, readsStyles: hides);
    }

    /// <param name="html">The page, or a part of one.</param>
    /// <param name="maximumDepth">How many elements may be open at once.</param>
    /// <param name="leavesOutInline">Whether the tree is to be without elements that only say how text looks.</param>
    /// <param name="readsStyles">Whether styles are read for what they hide.</param>
    public static HtmlTree Parse(string html, int maximumDepth, bool leavesOutInline, bool readsStyles)
    {
        var factory = new HtmlTreeFactory(html, maximumDepth, leavesOutInline);
        var options = new HtmlParserOptions
        {
            SkipComments = true,
            SkipScriptText = true,
            SkipRawText = true,
            // What stands in noscript is not what a reader sees.
            IsScripting = true,
            ShouldEmitAttribute = readsStyles ? MattersWithStyle : Matters,
            MaximumDepth = maximumDepth,
        };
        var parser = new HtmlParser(options, new HtmlParsingContext(factory));
        TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
        {
            if (factory.Tree!.Observe(ref token))
            {
                next(ref token);
            }

            return TokenConsumptionResult.Continue;
        }

        // Of all sources this is the fastest, and its text tokens are slices of the string, which tells their place.
        using var source = new TextSource(new ReadOnlyMemoryTextSource(html.AsMemory()));
        return parser.ParseDocument<HtmlTree, HtmlElement>(source, Consume);
    }

    private static bool Matters(ref StructHtmlToken token, ReadOnlyMemory<char> name) =>
        HtmlAttributes.Of(name.Span) is not (HtmlAttribute.None or HtmlAttribute.Style);

    private static bool MattersWithStyle(ref StructHtmlToken token, ReadOnlyMemory<char> name) =>
        HtmlAttributes.Of(name.Span) != HtmlAttribute.None;
}
