using PlanModel.Departments;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Finds where a list in prose begins: behind its title, which stands above the first responsibility.</summary>
internal static class ProseStart
{
    /// <summary>The first paragraph of the list, a heading or a task, and the first that names somebody; -1 when nobody is named.</summary>
    public static (int First, int Responsibility) Find(List<SourceBlock> blocks, ResponsibilityParser parser)
    {
        var responsibility = FindResponsibility(blocks, parser);
        if (responsibility < 0)
        {
            return (-1, -1);
        }

        var title = FindTitle(blocks, responsibility);
        for (var i = title + 1; i <= responsibility; i++)
        {
            if (FrameLines.KindOf(blocks[i]) == FrameLine.Numbered || FrameLines.IsHeadingAmongOthers(blocks, i))
            {
                return (i - 1 > title && IsHeadingOfItems(blocks, i - 1) && HasHeadingOfItems(blocks, responsibility + 1) ? i - 1 : i, responsibility);
            }
        }

        // A line closes the paragraph above it.
        var first = responsibility;
        if (parser.IsLabelledLine(((SourceParagraph)blocks[first]).Text.Span))
        {
            while (first - 1 > title && FrameLines.KindOf(blocks[first - 1]) is FrameLine.Text or FrameLine.Phrase)
            {
                first--;
            }
        }

        return (first, responsibility);
    }

    /// <summary>供水方面, right above 1.…: whether it heads items is told by others like it.</summary>
    private static bool IsHeadingOfItems(List<SourceBlock> blocks, int index) =>
        FrameLines.KindOf(blocks[index]) == FrameLine.Phrase && FrameLines.KindOf(blocks[index + 1]) == FrameLine.Numbered;

    private static bool HasHeadingOfItems(List<SourceBlock> blocks, int from)
    {
        for (var i = from; i + 1 < blocks.Count; i++)
        {
            if (IsHeadingOfItems(blocks, i))
            {
                return true;
            }
        }

        return false;
    }

    private static int FindResponsibility(List<SourceBlock> blocks, ResponsibilityParser parser)
    {
        var reader = new ProseParagraph(parser, null);
        var pieces = new List<ProsePiece>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not SourceParagraph { IsFurniture: false } paragraph)
            {
                continue;
            }

            reader.Read(paragraph.Text, pieces);
            if (pieces.Exists(piece => ProseParagraph.IsResponsibility(piece.Kind)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The last line of the title nearest above, over numbered paragraphs only when they do not begin anew below it; -1 for none.</summary>
    private static int FindTitle(List<SourceBlock> blocks, int responsibility)
    {
        // The number of the first numbered paragraph behind the line looked at.
        var first = 0;
        var found = -1;
        for (var i = responsibility - 1; i >= 0; i--)
        {
            var kind = FrameLines.KindOf(blocks[i]);
            if (kind == FrameLine.Numbered && HeadingReader.TryRead(((SourceParagraph)blocks[i]).Text.Span, out var heading))
            {
                if (found >= 0 && first != 1)
                {
                    // The line stands inside the list: 二、… / 重点任务 / 三、….
                    found = -1;
                }

                if (found >= 0)
                {
                    return found;
                }

                first = heading.Number;
            }
            else if (kind == FrameLine.Title && !FrameLines.IsHeadingAmongOthers(blocks, i) && found < 0)
            {
                found = i;
            }
            else if (kind == FrameLine.Title && found >= 0 && i == found - 1
                && !FrameLines.NamesForm(Text(blocks[found])) && !FrameLines.BeginsTitle(Text(blocks[found])) && FrameLines.NamesList(Text(blocks[i])))
            {
                found = i;
            }
        }

        return found;
    }

    private static ReadOnlySpan<char> Text(SourceBlock block) => ((SourceParagraph)block).Text.Span;
}
