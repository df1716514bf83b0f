using PlanModel.Departments;
using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Finds the title, the annex, the place and the notes of a list in what stands around it.</summary>
internal static class DocumentFrameReader
{
    /// <summary>Reads what stands around the first list.</summary>
    /// <param name="blocks">Paragraphs and tables, layout opened, in document order.</param>
    /// <param name="listIndex">The index of the first list, or of the first heading or task of prose; -1 when there is no list.</param>
    /// <param name="pageTitle">The title of the page, when the format has one.</param>
    /// <param name="options">The options.</param>
    /// <param name="parser">What tells which sentences set a rule.</param>
    /// <param name="captions">One-cell rows of the list above its header.</param>
    /// <param name="record">Takes what was used; null when nobody asks.</param>
    public static DocumentFrame Read(
        List<SourceBlock> blocks,
        int listIndex,
        TextFragment? pageTitle,
        PlanLoaderOptions options,
        ResponsibilityParser parser,
        List<TextFragment>? captions = null,
        ReadingRecord? record = null)
    {
        var title = listIndex < 0 ? FrameTitleReader.FindTitleOfNotice(blocks) : FrameTitleReader.FindTitle(blocks, listIndex, captions);
        if (title.Lines.Count == 0)
        {
            var label = title;
            title = FrameTitleReader.FindHeading(blocks, listIndex) is { } heading ? heading
                : pageTitle is { } page && PageTitle.Read(page) is { IsEmpty: false } cleaned ? new FrameTitle { Lines = { cleaned } }
                : listIndex < 0 ? title : FrameTitleReader.FindPhrase(blocks, listIndex, captions);
            title = label.Annex.IsEmpty ? title : title.Under(label);
        }

        var text = title.ToText();
        var frame = new FrameNotes(parser);
        frame.Read(blocks, listIndex < 0 ? blocks.Count : listIndex, captions);
        if (record is not null)
        {
            Record(title, frame.Notes, record);
        }

        return new DocumentFrame
        {
            Title = text,
            Annex = title.Annex.IsEmpty ? null : AnnexLabel.ToText(title.Annex),
            Place = FramePlaceReader.Find(text, blocks, listIndex, pageTitle, options),
            Rule = frame.Rule,
            Notes = frame.Notes,
            BodyStart = listIndex < 0 ? blocks.Count : Math.Min(title.BodyStart, listIndex),
        };
    }

    /// <summary>
    /// Whether the lines between two lists title the later one (附件3, 天津市…清单), so that it is a list of its own; false for 续表
    /// and for the title printed again.
    /// </summary>
    /// <param name="blocks">Paragraphs and tables in document order.</param>
    /// <param name="from">The index behind the earlier list.</param>
    /// <param name="to">The index of the later list.</param>
    /// <param name="firstTitle">The title of the first list.</param>
    /// <param name="heading">The title.</param>
    /// <param name="bodyStart">The index of the first block behind it.</param>
    public static bool TryReadLaterTitle(List<SourceBlock> blocks, int from, int to, string firstTitle, out TextFragment heading, out int bodyStart)
    {
        heading = default;
        bodyStart = from;
        var title = new FrameTitle();
        var sees = false;
        for (var i = to - 1; i >= from; i--)
        {
            var kind = FrameLines.KindOf(blocks[i]);
            sees |= kind == FrameLine.Annex;
            if (kind is FrameLine.Title or FrameLine.Annex)
            {
                title = FrameTitleReader.FindTitle(blocks, i + 1, null, from);
                break;
            }
        }

        var text = title.ToText();
        if (text.Length == 0 || IsContinued(text.AsSpan()) || HeadingText.IsSame(text.AsSpan(), firstTitle.AsSpan()))
        {
            return false;
        }

        // Without a label, only a line that names a form of document is more than a heading of this list.
        if (!sees && title.Annex.IsEmpty && !FrameLines.NamesForm(text.AsSpan()))
        {
            return false;
        }

        heading = CellText.Join(title.Lines, "\n");
        bodyStart = title.BodyStart;
        return true;
    }

    /// <summary>续表, （续表）, 表1（续）, …清单（续）.</summary>
    private static bool IsContinued(ReadOnlySpan<char> text) =>
        text.StartsWith("续".AsSpan()) || text.EndsWith("（续）".AsSpan()) || text.EndsWith("(续)".AsSpan()) || text.EndsWith("（续表）".AsSpan()) || text.EndsWith("(续表)".AsSpan());

    private static void Record(FrameTitle title, List<TextFragment> notes, ReadingRecord record)
    {
        record.Use(title.Annex);
        record.TitleLines.AddRange(title.Lines);
        foreach (var line in title.Lines)
        {
            record.Use(line);
        }

        foreach (var note in notes)
        {
            record.Use(note);
        }
    }
}
