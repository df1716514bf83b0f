using System.Collections;
using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Compares the text of a document with what a reading used of it.</summary>
internal static class CoverageReader
{
    public static SourceCoverage Read(SourceDocument document, ReadingRecord record, ReadingLimits limits)
    {
        var used = new BitArray(document.Source.Content.Length + 1);
        foreach (var fragment in record.Used)
        {
            for (var i = 0; i < fragment.Length; i++)
            {
                used[fragment.SourceOffsetAt(i)] = true;
            }
        }

        var total = 0;
        var accounted = 0;
        var unaccounted = new List<SourceLocation>();
        var lines = document.Source.Lines();
        foreach (var fragment in TextsOf(document, used, limits))
        {
            var start = -1;
            var end = -1;
            for (var i = 0; i < fragment.Length; i++)
            {
                if (HeaderText.IsBlank(fragment[i]))
                {
                    continue;
                }

                total++;
                var offset = fragment.SourceOffsetAt(i);
                if (used[offset])
                {
                    accounted++;
                    Close();
                }
                else
                {
                    start = start < 0 ? offset : start;
                    end = offset + 1;
                }
            }

            Close();

            void Close()
            {
                if (start >= 0)
                {
                    unaccounted.Add(document.Source.LocationOf(ref lines, start, end - start));
                    start = -1;
                }
            }
        }

        return new SourceCoverage { TotalCharacters = total, AccountedCharacters = accounted, Unaccounted = unaccounted.ToValueList() };
    }

    /// <summary>The texts of the document. On a page, what stands before and behind the list counts where it reads as sentences.</summary>
    private static List<TextFragment> TextsOf(SourceDocument document, BitArray used, ReadingLimits limits)
    {
        var blocks = DocumentOutline.Of(document, limits).Blocks;
        var isPage = document.Format == SourceFormat.Html;
        int first = blocks.Count, last = -1;
        for (var i = 0; isPage && i < blocks.Count; i++)
        {
            if (IsUsed(blocks[i], used))
            {
                first = Math.Min(first, i);
                last = i;
            }
        }

        var texts = new List<TextFragment>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var isInside = !isPage || (i >= first && i <= last);
            if (blocks[i] is SourceParagraph { IsFurniture: false } paragraph)
            {
                if (isInside || FrameLines.KindOf(paragraph) is FrameLine.Text or FrameLine.Numbered or FrameLine.Note)
                {
                    texts.Add(paragraph.Text);
                }
            }
            else if (blocks[i] is SourceTable table && isInside)
            {
                AddCells(table, texts);
            }
        }

        return texts;
    }

    private static bool IsUsed(SourceBlock block, BitArray used) => block switch
    {
        SourceParagraph paragraph => used[paragraph.Text.SourceStart],
        SourceTable table => HasUsedCell(table, used),
        _ => false,
    };

    private static bool HasUsedCell(SourceTable table, BitArray used)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            foreach (ref readonly var cell in table.CellsOf(row))
            {
                if (!CellText.IsEmpty(cell) && CellText.Of(cell) is { IsEmpty: false } text && used[text.SourceStart])
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void AddCells(SourceTable table, List<TextFragment> texts)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            foreach (ref readonly var cell in table.CellsOf(row))
            {
                if (!CellText.IsEmpty(cell))
                {
                    texts.Add(CellText.Of(cell));
                }
            }
        }
    }
}
