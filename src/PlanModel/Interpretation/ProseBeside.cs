using PlanModel.Departments;
using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Finds lists in prose that stand beside tables that are lists: a plan of work, and its 附件 with a list of projects.</summary>
internal static class ProseBeside
{
    /// <summary>Fewer tasks than this may be chance in a notice.</summary>
    private const int FewestTasks = 2;

    /// <summary>Where a list in prose ends that stands in front of the title of the first table; 0 for none.</summary>
    /// <param name="blocks">Paragraphs and tables in document order.</param>
    /// <param name="table">The index of the first table that is a list.</param>
    /// <param name="parser">What tells who is responsible.</param>
    /// <param name="unread">The index of the first paragraph that gives work to bodies but is part of no list; -1 for none.</param>
    public static int FindEnd(List<SourceBlock> blocks, int table, ResponsibilityParser parser, out int unread)
    {
        unread = -1;
        if (!HoldsTasks(blocks, 0, table, parser, out var first, out var last))
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

    /// <summary>Where a list in prose with a title of its own begins that stands behind the last table; -1 for none.</summary>
    /// <param name="blocks">Paragraphs and tables in document order.</param>
    /// <param name="from">The index behind the last table that is a list.</param>
    /// <param name="parser">What tells who is responsible.</param>
    /// <param name="planTitle">The title of the plan.</param>
    /// <param name="title">The title of the list.</param>
    public static int FindStart(List<SourceBlock> blocks, int from, ResponsibilityParser parser, string planTitle, out TextFragment title)
    {
        title = default;
        if (!HoldsTasks(blocks, from, blocks.Count, parser, out _, out _))
        {
            return -1;
        }

        var start = from + ProseStart.Find(blocks.GetRange(from, blocks.Count - from), parser).First;
        return start >= from && DocumentFrameReader.TryReadLaterTitle(blocks, from, start, planTitle, out title, out _) ? start : -1;
    }

    /// <summary>Whether several numbered paragraphs name who does them: 1.…（市教委牵头）, or 牵头单位：… below; a list of links names nobody.</summary>
    private static bool HoldsTasks(List<SourceBlock> blocks, int from, int to, ResponsibilityParser parser, out int first, out int last)
    {
        ProseParagraph? reader = null;
        List<ProsePiece>? pieces = null;
        first = last = -1;
        var tasks = 0;
        var isItem = false;
        for (var i = from; i < to; i++)
        {
            if (blocks[i] is not SourceParagraph { IsFurniture: false } paragraph)
            {
                continue;
            }

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

        return tasks >= FewestTasks;
    }
}
