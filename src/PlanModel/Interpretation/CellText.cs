using System.Text;
using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>The text of a cell, that of tables inside it included, one line a cell.</summary>
internal static class CellText
{
    public static bool IsEmpty(in SourceCell cell) => cell.Text.IsEmpty && cell.Blocks is null;

    public static TextFragment Of(in SourceCell cell) => cell.Blocks is null ? cell.Text : Join(cell.Blocks);

    /// <summary>Joins texts that belong together, with a line break or nothing between them, keeping the way back to the source.</summary>
    public static TextFragment Join(IReadOnlyList<TextFragment> parts, string separator)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }

        var text = new StringBuilder();
        var contentStarts = new List<int>();
        var sourceStarts = new List<int>();
        foreach (var part in parts)
        {
            if (part.IsEmpty)
            {
                continue;
            }

            if (text.Length > 0)
            {
                text.Append(separator);
            }

            // A run ends where the source offset stops counting in step.
            for (var i = 0; i < part.Length; i++)
            {
                var offset = part.SourceOffsetAt(i);
                if (i == 0 || offset != part.SourceOffsetAt(i - 1) + 1)
                {
                    contentStarts.Add(text.Length);
                    sourceStarts.Add(offset);
                }

                text.Append(part[i]);
            }
        }

        return text.Length == 0
            ? default
            : new TextFragment(text.ToString(), sourceStarts[0], new OffsetMap([.. contentStarts], [.. sourceStarts]));
    }

    /// <summary>Two texts as one, nothing between them.</summary>
    public static TextFragment Append(TextFragment first, TextFragment second) =>
        first.IsEmpty ? second : second.IsEmpty ? first : Join([first, second], "");

    /// <summary>The lines of a text, trimmed, empty ones left out.</summary>
    public static List<TextFragment> Lines(TextFragment text)
    {
        var lines = new List<TextFragment>();
        var start = 0;
        while (start <= text.Length)
        {
            var length = text.Span.Slice(start).IndexOf('\n');
            length = length < 0 ? text.Length - start : length;
            var line = text.Slice(start, length).Trim();
            if (!line.IsEmpty)
            {
                lines.Add(line);
            }

            start += length + 1;
        }

        return lines;
    }

    private static TextFragment Join(List<SourceBlock> blocks)
    {
        var lines = new List<TextFragment>();
        var stack = new Stack<IEnumerator<SourceBlock>>();
        stack.Push(blocks.GetEnumerator());
        while (stack.Count > 0)
        {
            var blocksLeft = stack.Peek();
            if (!blocksLeft.MoveNext())
            {
                stack.Pop();
                continue;
            }

            if (blocksLeft.Current is SourceParagraph paragraph)
            {
                lines.Add(paragraph.Text);
            }
            else if (blocksLeft.Current is SourceTable table)
            {
                stack.Push(CellsOf(table).GetEnumerator());
            }
        }

        return Join(lines, "\n");
    }

    /// <summary>The paragraphs and tables of the cells of a table, in order.</summary>
    private static IEnumerable<SourceBlock> CellsOf(SourceTable table)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            foreach (var cell in table.CellsOf(row).ToArray())
            {
                if (cell.Blocks is { } inner)
                {
                    foreach (var block in inner)
                    {
                        yield return block;
                    }
                }
                else if (!cell.Text.IsEmpty)
                {
                    yield return new SourceParagraph(cell.Text) { SourceStart = cell.SourceStart };
                }
            }
        }
    }
}
