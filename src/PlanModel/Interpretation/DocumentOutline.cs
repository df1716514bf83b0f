using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>
/// A document as one row of paragraphs and tables: tables that only lay out the page are opened, the innermost table that is a
/// list stays.
/// </summary>
internal sealed class DocumentOutline
{
    /// <summary>More paragraphs than this in one cell are an article, not a cell of data.</summary>
    private const int ArticleLines = 6;

    private const int ArticleLength = 400;

    private readonly ReadingLimits _limits;
    private readonly HashSet<SourceTable>? _holders;

    private DocumentOutline(List<SourceBlock> blocks, ReadingLimits limits)
    {
        _limits = limits;
        _holders = FindHolders(blocks, limits);
        var open = _holders is not null || blocks.Exists(block => block is SourceTable);
        if (!open)
        {
            Blocks = blocks;
            return;
        }

        Blocks = new List<SourceBlock>(blocks.Count);
        var stack = new Stack<(List<SourceBlock> Blocks, int Next)>();
        stack.Push((blocks, 0));
        while (stack.Count > 0)
        {
            var (current, next) = stack.Pop();
            for (; next < current.Count; next++)
            {
                if (current[next] is not SourceTable table)
                {
                    Blocks.Add(current[next]);
                }
                else if (TryTake(table) is { } opened)
                {
                    stack.Push((current, next + 1));
                    stack.Push((opened, 0));
                    break;
                }
            }
        }
    }

    /// <summary>Paragraphs and tables in document order.</summary>
    public List<SourceBlock> Blocks { get; }

    /// <summary>The lists, in document order, with the index of each in <see cref="Blocks"/>.</summary>
    public List<(int Index, ListTable List)> Lists { get; } = new(1);

    /// <summary>The tables that have the header of a list and more columns than one may have; null when there are none.</summary>
    public List<SourceTable>? TooWide { get; private set; }

    public static DocumentOutline Of(SourceDocument document, ReadingLimits limits) => new(document.Blocks, limits);

    public static DocumentOutline Of(List<SourceBlock> blocks, ReadingLimits limits) => new(blocks, limits);

    /// <summary>Keeps a table, or gives the blocks that it lays out.</summary>
    private List<SourceBlock>? TryTake(SourceTable table)
    {
        if (_holders?.Contains(table) != true)
        {
            var previous = Lists.Count > 0 ? Lists[Lists.Count - 1].List : null;
            if (ListTableReader.TryRead(table, previous, _limits, out var isTooWide) is { } list)
            {
                Lists.Add((Blocks.Count, list));
                Blocks.Add(table);
                return null;
            }

            if (isTooWide)
            {
                (TooWide ??= []).Add(table);
            }

            if (!table.HasNestedTables && !IsLayout(table))
            {
                Blocks.Add(table);
                return null;
            }
        }

        return Open(table);
    }

    /// <summary>Tables that hold a list: they lay out the page, whatever their words. Null when there is none.</summary>
    private static HashSet<SourceTable>? FindHolders(List<SourceBlock> blocks, ReadingLimits limits)
    {
        List<(SourceTable Table, int Parent)>? tables = null;
        foreach (var block in blocks)
        {
            if (block is SourceTable { HasNestedTables: true } table)
            {
                (tables ??= []).Add((table, -1));
            }
        }

        if (tables is null)
        {
            return null;
        }

        // Breadth first; parents stand before their children.
        for (var i = 0; i < tables.Count; i++)
        {
            var table = tables[i].Table;
            for (var row = 0; row < table.RowCount; row++)
            {
                foreach (ref readonly var cell in table.CellsOf(row))
                {
                    foreach (var inner in cell.Blocks ?? [])
                    {
                        if (inner is SourceTable nested)
                        {
                            tables.Add((nested, i));
                        }
                    }
                }
            }
        }

        HashSet<SourceTable>? holders = null;
        for (var i = tables.Count - 1; i >= 0; i--)
        {
            var (table, parent) = tables[i];
            if (parent >= 0 && (holders?.Contains(table) == true || ListTableReader.TryRead(table, null, limits, out _) is not null))
            {
                (holders ??= []).Add(tables[parent].Table);
            }
        }

        return holders;
    }

    /// <summary>Whether a table has one cell a row, or holds an article: it lays out text.</summary>
    private static bool IsLayout(SourceTable table)
    {
        var single = true;
        for (var row = 0; row < table.RowCount; row++)
        {
            var filled = 0;
            foreach (ref readonly var cell in table.CellsOf(row))
            {
                filled += cell.Text.IsEmpty ? 0 : 1;
                if (cell.Text.Length >= ArticleLength && LinesOf(cell.Text.Span) >= ArticleLines)
                {
                    return true;
                }
            }

            single &= filled <= 1;
        }

        return single;
    }

    private static int LinesOf(ReadOnlySpan<char> text)
    {
        var lines = 1;
        for (var next = text.IndexOf('\n'); next >= 0; next = text.IndexOf('\n'))
        {
            lines++;
            text = text.Slice(next + 1);
        }

        return lines;
    }

    private static List<SourceBlock> Open(SourceTable table)
    {
        var blocks = new List<SourceBlock>();
        for (var row = 0; row < table.RowCount; row++)
        {
            foreach (ref readonly var cell in table.CellsOf(row))
            {
                if (cell.Blocks is not null)
                {
                    blocks.AddRange(cell.Blocks);
                }
                else if (!cell.Text.IsEmpty)
                {
                    foreach (var line in CellText.Lines(cell.Text))
                    {
                        blocks.Add(new SourceParagraph(line) { SourceStart = line.SourceStart });
                    }
                }
            }
        }

        return blocks;
    }
}
