using AngleSharp;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace PlanModel.Tables;

/// <summary>Lets AngleSharp parse HTML into the lean tree.</summary>
internal static class HtmlTreeParser
{
    public static HtmlTree Parse(string html)
    {
        var factory = new HtmlTreeFactory();
        var context = BrowsingContext.NewFrom<IDomConstructionElementFactory<HtmlTree, HtmlElement>>(factory);
        var parser = new HtmlParser(new HtmlParserOptions { SkipComments = true, SkipScriptText = true, ShouldEmitAttribute = EmitStyle }, context);
        TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
        {
            factory.Tree!.Position = token.Position.Index;
            next(ref token);
            return TokenConsumptionResult.Continue;
        }

        return parser.ParseDocument<HtmlTree, HtmlElement>(new TextSource(html), Consume);
    }

    private static bool EmitStyle(ref StructHtmlToken token, ReadOnlyMemory<char> name) => HtmlAttributes.Of(name.Span) != HtmlAttribute.None;
}
