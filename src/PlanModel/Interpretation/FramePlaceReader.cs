using PlanModel.Places;
using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Finds the place of a list: the division that its title names, else the options, else the notice or who signed it.</summary>
internal static class FramePlaceReader
{
    /// <summary>How much of the document may tell in which city a district lies.</summary>
    private const int MaximumHints = 2_000;

    /// <summary>Who signs stands among the last lines.</summary>
    private const int SignatureLines = 12;

    public static Place? Find(string title, List<SourceBlock> blocks, int listIndex, TextFragment? pageTitle, PlanLoaderOptions options)
    {
        if (IsCentral(title.AsSpan()))
        {
            return null;
        }

        var found = PlaceFinder.FindIn(title.AsSpan(), options.Place is { } given ? given.Name.AsSpan() : default);
        if (found is not null)
        {
            return found;
        }

        // A district that several cities have: the rest of the document may say which.
        var hints = Hints(blocks, listIndex, pageTitle);
        return PlaceFinder.FindIn(title.AsSpan(), hints) ?? options.Place ?? FindIssuingPlace(blocks, listIndex, pageTitle, hints) ?? FindInQuotes(title.AsSpan(), hints);
    }

    /// <summary>《无锡市…规划》任务分工: a list of works on a document of the place, when nothing else says whose it is.</summary>
    private static Place? FindInQuotes(ReadOnlySpan<char> title, ReadOnlySpan<char> hints)
    {
        var open = title.IndexOf('《');
        if (open < 0)
        {
            return null;
        }

        var quoted = title.Slice(open + 1);
        var close = quoted.IndexOf('》');
        quoted = close < 0 ? quoted : quoted.Slice(0, close);
        return IsCentral(quoted) ? null : PlaceFinder.FindIn(quoted, hints);
    }

    /// <summary>国务院…, 中共中央…, 国家发展改革委关于…: the bodies are those of the centre, whatever place the list is about.</summary>
    private static bool IsCentral(ReadOnlySpan<char> title) =>
        title.StartsWith("国务院".AsSpan()) || title.StartsWith("中共中央".AsSpan()) || title.StartsWith("中央".AsSpan())
        || (title.StartsWith("国家".AsSpan()) && title.IndexOf("关于".AsSpan()) is > 0 and < 20);

    /// <summary>The place that the notice names in its title, or that signed it.</summary>
    private static Place? FindIssuingPlace(List<SourceBlock> blocks, int listIndex, TextFragment? pageTitle, ReadOnlySpan<char> hints)
    {
        var end = listIndex < 0 ? blocks.Count : listIndex;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > end && i < blocks.Count - SignatureLines)
            {
                i = blocks.Count - SignatureLines;
            }

            if (blocks[i] is SourceTable table)
            {
                if (i < end && FindInData(table, hints) is { } issuer)
                {
                    return issuer;
                }

                continue;
            }

            var text = ((SourceParagraph)blocks[i]).Text;
            var kind = FrameLines.KindOf(blocks[i]);
            var names = kind is FrameLine.Title or FrameLine.Issuer || (kind == FrameLine.Data && NamesIssuer(text.Span));
            if (names && IsCentral(text.Span))
            {
                return null;
            }

            if (names && PlaceFinder.FindIn(text.Span, hints) is { } place)
            {
                return place;
            }
        }

        return pageTitle is { } page ? PlaceFinder.FindIn(page.Span, hints) : null;
    }

    private static Place? FindInData(SourceTable table, ReadOnlySpan<char> hints)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            var cells = table.CellsOf(row);
            for (var i = 0; i + 1 < cells.Length; i++)
            {
                if (NamesIssuer(cells[i].Text.Span) && PlaceFinder.FindIn(cells[i + 1].Text.Span, hints) is { } place)
                {
                    return place;
                }
            }
        }

        return null;
    }

    /// <summary>发文机关, 发布机构, 来源, spaced out or not.</summary>
    private static bool NamesIssuer(ReadOnlySpan<char> text)
    {
        Span<char> word = stackalloc char[4];
        var length = 0;
        foreach (var letter in text)
        {
            if (length == word.Length)
            {
                break;
            }

            if (!Characters.IsWhiteSpace(letter))
            {
                word[length++] = letter;
            }
        }

        return word.SequenceEqual("发文机关".AsSpan()) || word.SequenceEqual("发布机构".AsSpan()) || word.SequenceEqual("发文机构".AsSpan())
            || word.SequenceEqual("信息来源".AsSpan()) || word.Slice(0, 2).SequenceEqual("来源".AsSpan());
    }

    /// <summary>The text around the list, as much of it as may tell in which city a district lies.</summary>
    private static ReadOnlySpan<char> Hints(List<SourceBlock> blocks, int listIndex, TextFragment? pageTitle)
    {
        var hints = new char[MaximumHints];
        var length = pageTitle is { } page ? Copy(page.Span, hints) : 0;
        var end = listIndex < 0 ? blocks.Count : listIndex;
        for (var i = 0; i < blocks.Count && length < hints.Length; i++)
        {
            if (i > end && i < blocks.Count - SignatureLines)
            {
                i = blocks.Count - SignatureLines;
            }

            if (blocks[i] is SourceParagraph paragraph)
            {
                length += Copy(paragraph.Text.Span, hints.AsSpan(length));
            }
        }

        return hints.AsSpan(0, length);

        static int Copy(ReadOnlySpan<char> text, Span<char> into)
        {
            var count = Math.Min(text.Length, into.Length);
            text.Slice(0, count).CopyTo(into);
            if (count < into.Length)
            {
                into[count++] = '\n';
            }

            return count;
        }
    }
}
