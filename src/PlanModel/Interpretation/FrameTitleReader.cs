using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Finds the title of a list: the caption, heading or paragraphs nearest above it, with the label of its annex.</summary>
internal static class FrameTitleReader
{
    /// <summary>Titles over more lines than this are no titles.</summary>
    private const int MaximumLines = 5;

    /// <summary>The title nearest above a list, captions first.</summary>
    public static FrameTitle FindTitle(List<SourceBlock> blocks, int listIndex, List<TextFragment>? captions, int from = 0)
    {
        if (captions is not null && FindInCaptions(captions) is { } inside)
        {
            inside.BodyStart = StartOfHeadings(blocks, listIndex, from);
            if (inside.Annex.IsEmpty)
            {
                FindAnnex(blocks, inside.BodyStart - 1, from, inside);
            }

            return inside;
        }

        // A label right above the list, with no title between them.
        FrameTitle? bare = null;
        for (var i = listIndex - 1; i >= from; i--)
        {
            var kind = FrameLines.KindOf(blocks[i]);
            if (kind == FrameLine.Annex && AnnexLabel.TryRead(TextOf(blocks[i]), out var length, out var rest))
            {
                if (rest.IsEmpty)
                {
                    bare ??= IsFollowedByTitle(blocks, i, listIndex) ? null : LabelAt(blocks, i, length, listIndex);
                }
                else if (length > 2 || IsDirectlyAbove(blocks, i, listIndex))
                {
                    var label = LabelAt(blocks, i, length, listIndex);
                    label.Lines.Add(rest);
                    return label;
                }
                else if (bare is not null)
                {
                    // 附件：XX清单 in a notice, its signature below, names an attachment: this one.
                    bare.Lines.Add(rest);
                    return bare;
                }
            }
            else if (kind == FrameLine.Attachment && bare is not null && AttachmentName(blocks, i, listIndex, bare.Annex) is { } name)
            {
                bare.Lines.Add(name);
                return bare;
            }
            else if (kind == FrameLine.Title && !FrameLines.IsHeadingAmongOthers(blocks, i))
            {
                var title = Collect(blocks, i, listIndex, from);
                return bare is null ? title : title.Under(bare);
            }
        }

        return bare ?? new FrameTitle();
    }

    private static FrameTitle LabelAt(List<SourceBlock> blocks, int index, int length, int listIndex) =>
        new() { Annex = TextOf(blocks[index]).Slice(0, length), BodyStart = AfterTitle(blocks, index + 1, listIndex) };

    /// <summary>What a notice calls the annex of a label: 附件：1.XX清单, the others on the lines below.</summary>
    private static TextFragment? AttachmentName(List<SourceBlock> blocks, int index, int listIndex, TextFragment label)
    {
        var number = AnnexLabel.NumberOf(label);
        for (var i = index; i < listIndex; i++)
        {
            var line = i == index ? AnnexLabel.AttachmentOf(TextOf(blocks[i])) : TextOf(blocks[i]);
            if (!HeadingReader.TryRead(line.Span, out var heading))
            {
                return null;
            }

            if (heading.Number == number)
            {
                return line.Slice(heading.TitleStart, heading.TitleLength);
            }
        }

        return null;
    }

    /// <summary>The title around a line that is part of it: the lines above that it goes on from, and the label above those.</summary>
    private static FrameTitle Collect(List<SourceBlock> blocks, int index, int listIndex, int from)
    {
        // A heading in the list, not its title: the title stands right above it.
        var line = TextOf(blocks[index]).Span;
        if (!FrameLines.NamesForm(line) && !FrameLines.BeginsTitle(line)
            && NextAbove(blocks, index, from) is >= 0 and var above && FrameLines.KindOf(blocks[above]) == FrameLine.Title
            && FrameLines.NamesList(TextOf(blocks[above]).Span))
        {
            return Collect(blocks, above, listIndex, from);
        }

        var title = new FrameTitle();
        var top = index;
        title.Lines.Add(TextOf(blocks[index]));
        for (var i = index - 1; i >= from && title.Lines.Count < MaximumLines; i--)
        {
            var kind = FrameLines.KindOf(blocks[i]);
            if (kind == FrameLine.Furniture)
            {
                continue;
            }

            if (kind is not (FrameLine.Title or FrameLine.Phrase or FrameLine.Issuer) || !GoesOn(blocks[i], blocks[top], title.Lines[0].Span, kind))
            {
                break;
            }

            title.Lines.Insert(0, TextOf(blocks[i]));
            top = i;
        }

        title.BodyStart = AfterTitle(blocks, index + 1, listIndex);
        for (var i = index + 1; i < title.BodyStart && title.Lines.Count < MaximumLines; i++)
        {
            if (FrameLines.KindOf(blocks[i]) == FrameLine.Version)
            {
                title.Lines.Add(TextOf(blocks[i]));
            }
        }

        FindAnnex(blocks, top - 1, from, title);
        return title;
    }

    /// <summary>Whether the title begins on an upper line and goes on below.</summary>
    private static bool GoesOn(SourceBlock upper, SourceBlock lower, ReadOnlySpan<char> below, FrameLine kind)
    {
        var above = TextOf(upper).Span;
        if (((SourceParagraph)upper).HeadingLevel != ((SourceParagraph)lower).HeadingLevel || HeadingText.IsSame(above, below))
        {
            return false;
        }

        // 湖南省人民政府办公厅 / 关于…的方案
        if (kind == FrameLine.Issuer && below.StartsWith("关于".AsSpan()))
        {
            return true;
        }

        // 石柱土家族自治县 / 2024年重点任务分工表
        if (FrameLines.BeginsTitle(below) && Places.PlaceFinder.IsName(above) && Places.PlaceFinder.FindIn(below) is null)
        {
            return true;
        }

        if (FrameLines.IsNotice(above) || BeginsAnew(below))
        {
            return kind == FrameLine.Phrase && above.Length >= 6 && !FrameLines.IsNotice(above) && EndsOpen(above);
        }

        // 关于印发 / 《天津市…》的通知 and 天津市人口发展“十四五”规划 / 重点任务分工清单, but not 市政府文件 / …清单.
        return kind == FrameLine.Issuer ? EndsOpen(above)
            : above.Length >= 6 && (Places.PlaceFinder.FindIn(above) is not null || FrameLines.BeginsTitle(above) || above.Length >= 10);
    }

    /// <summary>A line that can stand alone: it names its own place, year or subject.</summary>
    private static bool BeginsAnew(ReadOnlySpan<char> line) =>
        FrameLines.NamesForm(line) && (Places.PlaceFinder.FindIn(line) is not null || FrameLines.BeginsTitle(line)) && line.Length >= 12;

    /// <summary>Whether a line wants another one: it ends in 印发, 关于, 落实 or opens a 《 or “ that it does not close.</summary>
    private static bool EndsOpen(ReadOnlySpan<char> line) =>
        line.EndsWith("印发".AsSpan()) || line.EndsWith("关于".AsSpan()) || line.EndsWith("落实".AsSpan()) || line.EndsWith("的".AsSpan()) || line.EndsWith("和".AsSpan())
        || line.LastIndexOf('《') > line.LastIndexOf('》') || line.LastIndexOf('“') > line.LastIndexOf('”') || line.LastIndexOf('（') > line.LastIndexOf('）');

    private static FrameTitle? FindInCaptions(List<TextFragment> captions)
    {
        FrameTitle? title = null;
        var annex = default(TextFragment);
        var best = FrameLine.Text;
        foreach (var caption in captions)
        {
            // A caption row may hold the label and the title on lines of their own.
            for (var start = 0; start <= caption.Length;)
            {
                var length = caption.Slice(start).Span.IndexOf('\n');
                length = length < 0 ? caption.Length - start : length;
                var line = caption.Slice(start, length).Trim();
                start += length + 1;
                if (line.IsEmpty)
                {
                    continue;
                }

                var kind = FrameLines.KindOf(line);
                if (kind == FrameLine.Annex && AnnexLabel.TryRead(line, out var label, out var rest))
                {
                    annex = line.Slice(0, label);
                    line = rest;
                    kind = rest.IsEmpty ? FrameLine.Annex : FrameLine.Title;
                }

                if (kind is FrameLine.Title or FrameLine.Phrase or FrameLine.Version or FrameLine.Issuer)
                {
                    if (title is null || (kind == FrameLine.Title && best != FrameLine.Title && !GoesOnInCaption(title.Lines[title.Lines.Count - 1].Span)))
                    {
                        title = new FrameTitle();
                        title.Lines.Add(line);
                    }
                    else if (kind is FrameLine.Version or FrameLine.Title || best != FrameLine.Title)
                    {
                        title.Lines.Add(line);
                    }

                    best = kind == FrameLine.Title ? kind : best;
                }
            }
        }

        if (title is null || best != FrameLine.Title)
        {
            return null;
        }

        title.Annex = annex;
        return title;
    }

    private static bool GoesOnInCaption(ReadOnlySpan<char> above) => above.Length >= 8 || EndsOpen(above);

    /// <summary>The label above a title, lines of data between them aside.</summary>
    private static void FindAnnex(List<SourceBlock> blocks, int index, int from, FrameTitle title)
    {
        for (var i = index; i >= from; i--)
        {
            var kind = FrameLines.KindOf(blocks[i]);
            if (kind is FrameLine.Furniture or FrameLine.Data)
            {
                continue;
            }

            if (kind == FrameLine.Annex && AnnexLabel.TryRead(TextOf(blocks[i]), out var length, out var rest) && rest.IsEmpty)
            {
                title.Annex = TextOf(blocks[i]).Slice(0, length);
            }

            return;
        }
    }

    /// <summary>The first block behind what goes with the title: its version, dates, units, who signs, notes.</summary>
    private static int AfterTitle(List<SourceBlock> blocks, int index, int listIndex)
    {
        while (index < listIndex
            && FrameLines.KindOf(blocks[index]) is FrameLine.Version or FrameLine.Data or FrameLine.Issuer or FrameLine.Note or FrameLine.Furniture
            && blocks[index] is SourceParagraph)
        {
            index++;
        }

        return index;
    }

    /// <summary>Where the headings right above a list begin.</summary>
    private static int StartOfHeadings(List<SourceBlock> blocks, int listIndex, int from)
    {
        var start = listIndex;
        while (start > from && FrameLines.KindOf(blocks[start - 1]) == FrameLine.Numbered && blocks[start - 1] is SourceParagraph paragraph && paragraph.Text.Length <= 60)
        {
            start--;
        }

        return start;
    }

    private static bool IsFollowedByTitle(List<SourceBlock> blocks, int index, int listIndex)
    {
        for (var i = index + 1; i < listIndex; i++)
        {
            if (FrameLines.KindOf(blocks[i]) == FrameLine.Title)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDirectlyAbove(List<SourceBlock> blocks, int index, int listIndex)
    {
        for (var i = index + 1; i < listIndex; i++)
        {
            if (FrameLines.KindOf(blocks[i]) is FrameLine.Issuer or FrameLine.Text or FrameLine.Salutation
                || (FrameLines.KindOf(blocks[i]) == FrameLine.Data && i == index + 1))
            {
                return false;
            }
        }

        return true;
    }

    private static int NextAbove(List<SourceBlock> blocks, int index, int from)
    {
        for (var i = index - 1; i >= from; i--)
        {
            if (FrameLines.KindOf(blocks[i]) != FrameLine.Furniture)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The title of a notice without its list: the main heading, else the first title.</summary>
    public static FrameTitle FindTitleOfNotice(List<SourceBlock> blocks)
    {
        if (FindHeading(blocks, blocks.Count) is { } heading)
        {
            return heading;
        }

        for (var i = 0; i < blocks.Count; i++)
        {
            if (FrameLines.KindOf(blocks[i]) == FrameLine.Title)
            {
                // The lines below may go on with it.
                var last = i;
                for (var next = i + 1; next < blocks.Count && next < i + MaximumLines; next++)
                {
                    if (FrameLines.KindOf(blocks[next]) != FrameLine.Title || !GoesOn(blocks[last], blocks[next], TextOf(blocks[next]).Span, FrameLine.Title))
                    {
                        break;
                    }

                    last = next;
                }

                return Collect(blocks, last, blocks.Count, 0);
            }
        }

        return new FrameTitle();
    }

    /// <summary>The main heading of the document.</summary>
    public static FrameTitle? FindHeading(List<SourceBlock> blocks, int listIndex)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is SourceParagraph { HeadingLevel: 1, IsFurniture: false } paragraph && FrameLines.KindOf(blocks[i]) is FrameLine.Title or FrameLine.Phrase)
            {
                var title = new FrameTitle { Lines = { paragraph.Text }, BodyStart = i < listIndex ? AfterTitle(blocks, i + 1, listIndex) : 0 };
                for (var next = i + 1; next < blocks.Count && blocks[next] is SourceParagraph { HeadingLevel: 1 } more && title.Lines.Count < MaximumLines; next++)
                {
                    title.Lines.Add(more.Text);
                    title.BodyStart = next < listIndex ? AfterTitle(blocks, next + 1, listIndex) : title.BodyStart;
                }

                return title;
            }
        }

        return null;
    }

    /// <summary>The last resort: the short line nearest above the list.</summary>
    public static FrameTitle FindPhrase(List<SourceBlock> blocks, int listIndex, List<TextFragment>? captions)
    {
        if (captions is not null)
        {
            foreach (var caption in captions)
            {
                if (FrameLines.KindOf(caption) == FrameLine.Phrase && caption.Length >= 4)
                {
                    return new FrameTitle { Lines = { caption }, BodyStart = StartOfHeadings(blocks, listIndex, 0) };
                }
            }
        }

        for (var i = listIndex - 1; i >= 0; i--)
        {
            if (FrameLines.KindOf(blocks[i]) == FrameLine.Phrase && TextOf(blocks[i]).Length >= 6)
            {
                return Collect(blocks, i, listIndex, 0);
            }
        }

        return new FrameTitle();
    }

    private static TextFragment TextOf(SourceBlock block) => ((SourceParagraph)block).Text;
}
