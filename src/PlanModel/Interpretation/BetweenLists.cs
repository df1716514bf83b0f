using PlanModel.Departments;
using PlanModel.Diagnostics;
using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Reads the paragraphs around lists: headings of what follows, titles of later lists, notes.</summary>
internal sealed class BetweenLists(
    List<SourceBlock> blocks, SourceFormat format, SectionOutline sections, TaskWriter writer, ResponsibilityParser parser, DiagnosticBag findings, ReadingRecord? record)
{
    /// <summary>How many rows at the end of a list may hold notes for all of it.</summary>
    private const int NoteRows = 3;

    private const int LongestHeading = 60;

    private const int LongestPlainHeading = 30;

    /// <summary>The number that the note before begins with; 0 for none.</summary>
    private int _lastNote;

    /// <summary>Whether something is said between two blocks, so that what stands below does not go on with what stands above.</summary>
    public bool HasText(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (blocks[i] is SourceParagraph { IsFurniture: false } paragraph
                && !SpecialRows.IsContinuation(paragraph.Text.Span) && !SpecialRows.IsPageNumber(paragraph.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads what stands between the title and the first list: headings and notes, and lines about the table (填报单位：…).</summary>
    public void ReadHeadings(int from, int to)
    {
        // Such lines right below the title were passed over with it, and so were notes.
        for (var i = from - 1; i >= 0 && blocks[i] is SourceParagraph above && (SpecialRows.IsCaptionLine(above.Text.Span) || NoteReader.IsNote(above.Text.Span)); i--)
        {
            if (SpecialRows.IsCaptionLine(above.Text.Span))
            {
                ReadLine(above);
            }
        }

        // A page has lines above its list that head nothing, where no title tells what is the document's.
        var isPage = from == 0 && format == SourceFormat.Html;
        for (var i = from; i < to; i++)
        {
            if (blocks[i] is SourceParagraph { IsFurniture: false } paragraph && !(isPage && paragraph.HeadingLevel == 0 && FrameLines.KindOf(paragraph) is FrameLine.Phrase or FrameLine.Data))
            {
                ReadLine(paragraph);
            }
        }
    }

    /// <summary>Reads what stands between two lists.</summary>
    public void Read(int from, int to, string firstTitle, ListTable next)
    {
        // Notes below the list before come first; they are no title of the next.
        while (from < to && (blocks[from] is not SourceParagraph paragraph || paragraph.IsFurniture || NoteReader.IsNote(paragraph.Text.Span) || IsNextNote(paragraph.Text.Span)))
        {
            if (blocks[from] is SourceParagraph { IsFurniture: false } note)
            {
                ReadNote(note.Text);
            }

            from++;
        }

        if (DocumentFrameReader.TryReadLaterTitle(blocks, from, to, firstTitle, out var title, out var bodyStart))
        {
            for (var i = from; i < bodyStart; i++)
            {
                Use(blocks[i]);
            }

            sections.OpenList(title);
            from = bodyStart;
        }
        else if (TitleInside(next, firstTitle) is { IsEmpty: false } caption)
        {
            sections.OpenList(caption);
        }

        ReadHeadings(from, to);
    }

    /// <summary>A caption row that titles a later list; empty for none.</summary>
    private static TextFragment TitleInside(ListTable list, string firstTitle)
    {
        foreach (var caption in list.Captions)
        {
            if (!HeadingText.IsSame(caption.Span, firstTitle.AsSpan()) && !SpecialRows.IsContinuation(caption.Span)
                && FrameLines.KindOf(caption) == FrameLine.Title && FrameLines.NamesForm(caption.Span))
            {
                return caption;
            }
        }

        return default;
    }

    private void Use(SourceBlock block)
    {
        if (block is SourceParagraph paragraph)
        {
            record?.Use(paragraph.Text);
        }
    }

    /// <summary>Reads the rows above the header that are no title: 续表, 单位：…. Those of a later list may repeat the title.</summary>
    public void ReadCaptions(ListTable list, bool isLater)
    {
        foreach (var caption in list.Captions)
        {
            if (SpecialRows.IsCaptionLine(caption.Span))
            {
                findings.Add(DocumentFindings.TotalPassed(caption.SourceStart, caption.Span));
            }
            else if (isLater)
            {
                record?.Use(caption);
            }
        }
    }

    /// <summary>Reads what stands below the last list: notes, and text that is none of the list's.</summary>
    /// <param name="from">The index behind the list.</param>
    /// <param name="to">Where a list in prose begins, or the end.</param>
    /// <param name="title">The title of that list.</param>
    public void ReadEnd(int from, int to, TextFragment title)
    {
        var isReported = false;
        for (var i = from; i < to; i++)
        {
            if (blocks[i] is not SourceParagraph { IsFurniture: false } paragraph || (!title.IsEmpty && IsTitle(paragraph.Text, title)))
            {
                continue;
            }

            var span = paragraph.Text.Span;
            if (SpecialRows.NoteStart(span) >= 0 || SpecialRows.IsLegend(span) || IsNextNote(span) || (SpecialRows.IsBracketed(span) && NoteReader.RuleOf(paragraph.Text, parser) is not null))
            {
                ReadNote(paragraph.Text);
            }
            else if (!isReported && (format != SourceFormat.Html || FrameLines.KindOf(blocks[i]) == FrameLine.Text))
            {
                // Pages go on with furniture of their own, in which nothing is a sentence; a text has none.
                isReported = true;
                findings.Add(DocumentFindings.TextNotRead(paragraph.Text.SourceStart, paragraph.Text.Length, span));
            }
        }
    }

    private bool IsTitle(TextFragment line, TextFragment title)
    {
        var isPart = FrameLines.KindOf(line) == FrameLine.Annex || title.Span.IndexOf(line.Span, StringComparison.Ordinal) >= 0;
        if (isPart)
        {
            record?.Use(line);
        }

        return isPart;
    }

    /// <summary>The rule that a note below a list sets for all of its rows; null when there is none.</summary>
    public LeadRule? FindRuleBelow(ListTable list, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (blocks[i] is SourceParagraph { IsFurniture: false } paragraph && NoteReader.IsNote(paragraph.Text.Span)
                && NoteReader.RuleOf(paragraph.Text, parser) is { } rule)
            {
                return rule;
            }
        }

        var table = list.Table;
        for (var row = Math.Max(list.BodyStart, table.RowCount - NoteRows); row < table.RowCount; row++)
        {
            var isLabelled = false;
            foreach (var cell in table.CellsOf(row).ToArray())
            {
                if ((isLabelled || SpecialRows.NoteStart(cell.Text.Span) >= 0) && NoteReader.RuleOf(cell.Text, parser) is { } rule)
                {
                    return rule;
                }

                isLabelled |= SpecialRows.IsNoteLabel(cell.Text.Span);
            }
        }

        return null;
    }

    private void ReadLine(SourceParagraph paragraph)
    {
        var text = paragraph.Text;
        var span = text.Span;
        if (NoteReader.IsNote(span) || SpecialRows.IsLegend(span))
        {
            ReadNote(text);
        }
        else if (SpecialRows.IsContinuation(span) || SpecialRows.IsPageNumber(text))
        {
            record?.Use(text);
        }
        else if (SpecialRows.IsCaptionLine(span))
        {
            record?.Use(text);
            findings.Add(DocumentFindings.TotalPassed(text.SourceStart, span));
        }
        else if (CellShapes.IsHeading(span) || (paragraph.HeadingLevel > 0 && span.Length <= LongestHeading) || IsPlainHeading(text))
        {
            record?.Use(text);
            sections.OpenRow(text);
        }
        else
        {
            findings.Add(DocumentFindings.TextNotRead(text.SourceStart, text.Length, span));
        }
    }

    /// <summary>A few words without a mark at their end, between lists: 就业创业.</summary>
    private static bool IsPlainHeading(TextFragment text) =>
        text.Length <= LongestPlainHeading && text.Span.IndexOfAny("。；，：！？:;".AsSpan()) < 0 && !CellShapes.IsDeadline(text.Span) && FrameLines.KindOf(text) != FrameLine.Data;

    /// <summary>2.… below 注：1.…: the notes go on.</summary>
    private bool IsNextNote(ReadOnlySpan<char> text) =>
        _lastNote > 0 && HeadingReader.TryRead(text, out var next) && next.Number == _lastNote + 1 && next.Style >= HeadingStyle.Arabic;

    private void ReadNote(TextFragment text)
    {
        _lastNote = HeadingReader.TryRead(NoteReader.Words(text).Span, out var item) ? item.Number : 0;
        record?.Use(text);
        NoteReader.Read(text, parser, writer);
    }
}
