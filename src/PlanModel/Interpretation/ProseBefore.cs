using PlanModel.Departments;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Finds a list in prose that stands before the first table that is one: a plan of work, and its 附件 with a list of projects.</summary>
internal static class ProseBefore
{
    /// <summary>Fewer tasks than this may be chance in a notice.</summary>
    private const int FewestTasks = 2;

    /// <summary>The blocks in front of the title of a table that are a list of their own; 0 for none.</summary>
    /// <param name="blocks">Paragraphs and tables in document order.</param>
    /// <param name="table">The index of the first table that is a list.</param>
    /// <param name="parser">What tells who is responsible.</param>
    /// <param name="unread">The index of the first paragraph that gives work to bodies but is part of no list; -1 for none.</param>
    public static int Find(List<SourceBlock> blocks, int table, ResponsibilityParser parser, out int unread)
    {
        unread = -1;
        ProseParagraph? reader = null;
        List<ProsePiece>? pieces = null;
        int first = -1, last = -1, tasks = 0;
        var isItem = false;
        for (var i = 0; i < table; i++)
        {
            if (blocks[i] is not SourceParagraph { IsFurniture: false } paragraph)
            {
                continue;
            }

            // 1.…（市教委牵头）, or 牵头单位：… below such an item; a list of links is neither.
            var isNumbered = FrameLines.KindOf(blocks[i]) == FrameLine.Numbered;
            isItem |= isNumbered;
            if (!isItem || (!isNumbered && !parser.IsLabelledLine(paragraph.Text.Span)))
            {
                continue;
            }

            reader ??= new ProseParagraph(parser, null);
            pieces ??= [];
            reader.Read(paragraph.Text, pieces);
            if (pieces.Exists(piece => piece.Kind is ProsePieceKind.Bracket or ProsePieceKind.Labelled))
            {
                first = first < 0 ? i : first;
                last = i;
                tasks++;
                isItem = isNumbered;
            }
        }

        if (tasks < FewestTasks)
        {
            return 0;
        }

        if (DocumentFrameReader.TryReadLaterTitle(blocks, last + 1, table, "", out _, out _))
        {
            return last + 1;
        }

        unread = first;
        return 0;
    }
}
