using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>Reads text without tables: each line is a paragraph.</summary>
internal static class ProseReader
{
    public static void Read(TextInput input)
    {
        var lines = new LineReader(input.Content.AsSpan());
        while (lines.MoveNext())
        {
            input.AddParagraph(lines.Start, lines.End);
        }
    }
}
