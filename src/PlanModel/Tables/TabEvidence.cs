using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>What the TABs of a text say: before each cell, or between cells. Texts use them for indents, too.</summary>
internal readonly struct TabEvidence
{
    public bool HasTabs { get; private init; }

    /// <summary>Whether two header words stand on neighbouring lines, each after a TAB.</summary>
    public bool HasHeaderBefore { get; private init; }

    /// <summary>Whether two header words stand in one line, separated by a TAB.</summary>
    public bool HasHeaderBetween { get; private init; }

    /// <summary>What it is where no header says so: rows of equal length, several times.</summary>
    public SourceFormat? Weak { get; private init; }

    /// <summary>Whether most lines with text begin with a TAB.</summary>
    public static bool BeginLines(string content)
    {
        int tabs = 0, others = 0;
        if (content.AsSpan().IndexOf('\t') < 0)
        {
            return false;
        }

        var lines = new LineReader(content.AsSpan());
        while (lines.MoveNext())
        {
            if (!lines.Line.Trim().IsEmpty)
            {
                tabs += lines.Line[0] == '\t' ? 1 : 0;
                others += lines.Line[0] == '\t' ? 0 : 1;
            }
        }

        return tabs > others;
    }

    public static TabEvidence Of(string content, ICellClassifier classifier)
    {
        var text = content.AsSpan();
        var first = text.IndexOf('\t');
        if (first < 0)
        {
            return default;
        }

        var headerBefore = false;
        var headerBetween = false;
        var wasHeader = false;
        int lastRun = 0, run = 0, equalRuns = 0, lastLine = 0, equalLines = 0;
        var lines = new LineReader(text, StartOfLine(text, first), text.Length);
        while (!headerBefore && !headerBetween && lines.MoveNext())
        {
            var line = lines.Line;
            var tab = line.IndexOf('\t');
            if (tab < 0)
            {
                // Blank lines end runs; a line of text continues a cell.
                if (line.Trim().IsEmpty && run > 0)
                {
                    equalRuns += run >= 3 && run == lastRun ? 1 : 0;
                    lastRun = run;
                    run = 0;
                }

                wasHeader = false;
                continue;
            }

            var isBefore = line.Slice(0, tab).Trim().IsEmpty;
            if (isBefore && line.Slice(tab + 1).IndexOf('\t') < 0)
            {
                run++;
                var isHeader = IsHeaderWord(line, classifier);
                headerBefore = isHeader && wasHeader;
                wasHeader = isHeader;
                continue;
            }

            var cells = CountTabs(line);
            equalLines += cells >= 2 && cells == lastLine ? 1 : 0;
            lastLine = cells;
            wasHeader = false;
            headerBetween = CountHeaderWords(line, classifier) >= 2;
        }

        return new TabEvidence
        {
            HasTabs = true,
            HasHeaderBefore = headerBefore,
            HasHeaderBetween = headerBetween,
            Weak = equalRuns >= 2 && equalRuns >= equalLines ? SourceFormat.TabbedText : equalLines >= 2 ? SourceFormat.TabSeparated : null,
        };
    }

    private static int CountHeaderWords(ReadOnlySpan<char> line, ICellClassifier classifier)
    {
        var words = 0;
        while (words < 2)
        {
            var tab = line.IndexOf('\t');
            words += IsHeaderWord(tab < 0 ? line : line.Slice(0, tab), classifier) ? 1 : 0;
            if (tab < 0)
            {
                break;
            }

            line = line.Slice(tab + 1);
        }

        return words;
    }

    private static bool IsHeaderWord(ReadOnlySpan<char> cell, ICellClassifier classifier)
    {
        cell = cell.Trim();
        return cell.Length is > 0 and <= TextLimits.HeaderWord && classifier.IsHeaderWord(cell);
    }

    private static int CountTabs(ReadOnlySpan<char> text)
    {
#if NET
        return text.Count('\t');
#else
        var count = 0;
        foreach (var character in text)
        {
            count += character == '\t' ? 1 : 0;
        }

        return count;
#endif
    }

    private static int StartOfLine(ReadOnlySpan<char> text, int position) =>
        text.Slice(0, position).LastIndexOfAny('\n', '\r') + 1;
}
