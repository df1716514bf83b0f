using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>Reads text with tables that are drawn: with box-drawing characters, as +---+ grids, between bars, or under rulers.</summary>
internal static class GridTextReader
{
    public static void Read(TextInput input)
    {
        var content = input.Content;
        var table = new List<GridLine>();
        var ruled = new RuledTableReader(input);
        var isApart = false;
        var lines = new LineReader(content.AsSpan());
        while (lines.MoveNext())
        {
            if (GridLine.Parse(content, lines.Start, lines.End) is { } line)
            {
                ruled.Flush();
                if (table.Count > 0 && line.IsBorder && table[table.Count - 1].IsBorder && isApart)
                {
                    EndTable(input, table);
                }

                table.Add(line);
                isApart = false;
                continue;
            }

            // A page end inside a table does not end it.
            isApart = true;
            if (lines.Line.Trim().IsEmpty || input.IsPageNumber(lines.Start, lines.End))
            {
                ruled.Add(lines.End, lines.End);
                continue;
            }

            EndTable(input, table);
            ruled.Add(lines.Start, lines.End);
        }

        EndTable(input, table);
        ruled.Flush();
    }

    /// <summary>
    /// Whether a text has a drawn table: a border and text between bars, lines between bars, or rulers. Where no rule is drawn, a line that
    /// begins with a bar and does not end with one shows that rows take several lines: then bars part cells, and nothing is drawn.
    /// </summary>
    public static bool IsLikely(string content)
    {
        var lines = new LineReader(content.AsSpan());
        int borders = 0, texts = 0;
        while (lines.MoveNext())
        {
            if (lines.Line.IndexOfAny("|+│┃║｜─━═╭".AsSpan()) >= 0 && GridLine.Parse(content, lines.Start, lines.End) is { } line)
            {
                borders += line.HasRule ? 1 : 0;
                texts += line.IsBorder || line.Rules.Count < 2 ? 0 : 1;
            }
            else if (RuledTableReader.IsRuler(lines.Line))
            {
                return true;
            }
            else if (borders == 0 && texts > 0 && lines.Line.TrimStart().StartsWith("|".AsSpan()))
            {
                return false;
            }

            if (borders > 0 && texts > 0)
            {
                return true;
            }
        }

        return texts > 1;
    }

    private static void EndTable(TextInput input, List<GridLine> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var hasText = false;
        foreach (var line in lines)
        {
            hasText |= !line.IsBorder;
        }

        if (hasText)
        {
            input.Blocks.Add(GridTableBuilder.Build(input, lines));
        }

        lines.Clear();
    }
}
