using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>
/// Opens the sections of lists: later lists with a title around headings over rows, those by their numerals, around the sections
/// of columns.
/// </summary>
internal sealed class SectionOutline(SectionTreeBuilder tree, DiagnosticBag findings)
{
    /// <summary>The styles of the headings over rows that are open, outermost first.</summary>
    private readonly List<HeadingStyle> _rowStyles = new(4);

    private readonly Dictionary<string, (TextFragment Heading, Heading Reading)> _counted = [];

    /// <summary>How many of the outermost sections are titles of lists: 0 or 1.</summary>
    private int _lists;

    private int _tasksAtLastRow = -1;

    /// <summary>How often a section began.</summary>
    public int Changes { get; private set; }

    /// <summary>Begins a later list, whose title is a section.</summary>
    public void OpenList(TextFragment title)
    {
        findings.Add(DocumentFindings.LaterList(title.SourceStart, title.Length, title.Span));
        _rowStyles.Clear();
        _lists = 1;
        Changes++;
        tree.OpenAt(0, title, HeadingReader.ReadUnnumbered(title.Span));
    }

    /// <summary>Begins a section that holds the rows below it.</summary>
    public void OpenRow(TextFragment heading)
    {
        var reading = Read(heading);
        var depth = DepthOf(reading.Style);
        _rowStyles.RemoveRange(depth, _rowStyles.Count - depth);
        _rowStyles.Add(reading.Style);
        _tasksAtLastRow = tree.TaskCount;
        Open(_lists + depth, heading, reading, report: true);
    }

    /// <summary>Begins the section of a column, 0 for the outermost one; false when it only goes on.</summary>
    public bool OpenColumn(int level, TextFragment heading, bool report) =>
        Open(_lists + _rowStyles.Count + level, heading, Read(heading), report);

    /// <summary>Compares the counts that headings state with the tasks found.</summary>
    public void CheckCounts(ValueList<PlanSection> sections)
    {
        if (_counted.Count > 0)
        {
            CheckCounts(sections, "");
        }
    }

    private void CheckCounts(ValueList<PlanSection> sections, string path)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            var section = sections[i];
            var id = path + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (_counted.TryGetValue(id, out var counted))
            {
                var (heading, reading) = counted;
                var (rows, tasks) = Count(section);
                if (reading.Count != rows && reading.Count != tasks && reading.Count != section.Sections.Count)
                {
                    findings.Add(NumberingFindings.CountDiffers(heading.SourceStart, heading.Length, heading.Span, reading.Count, rows));
                }
            }

            CheckCounts(section.Sections, id + "-");
        }
    }

    /// <summary>The tasks of a section, and without those that share the number of the one before.</summary>
    public static (int Rows, int Tasks) Count(PlanSection section)
    {
        int rows = 0, tasks = 0;
        string? before = null;
        foreach (var task in section.AllTasks)
        {
            rows++;
            tasks += before is not null && before == task.NumberText ? 0 : 1;
            before = task.NumberText;
        }

        return (rows, tasks);
    }

    private bool Open(int depth, TextFragment heading, in Heading reading, bool report)
    {
        if (!tree.OpenAt(depth, heading, reading))
        {
            if (report)
            {
                findings.Add(NumberingFindings.SectionContinued(heading.SourceStart, heading.Length, heading.Span));
            }

            return false;
        }

        Changes++;
        if (reading.Count >= 0)
        {
            // The id of the first task in it is the section's with -1 behind it.
            var id = tree.NextTaskId();
            _counted[id.Substring(0, id.Length - 2)] = (heading, reading);
        }

        return true;
    }

    /// <summary>The depth, among headings over rows, of a style: beside one of its own, inside those above it.</summary>
    private int DepthOf(HeadingStyle style)
    {
        var same = _rowStyles.IndexOf(style);
        if (same >= 0)
        {
            return same;
        }

        if (style == HeadingStyle.None)
        {
            // Right below a numbered heading it divides that section; after tasks it stands beside it.
            return _tasksAtLastRow == tree.TaskCount ? _rowStyles.Count : 0;
        }

        var depth = _rowStyles.Count;
        while (depth > 0 && _rowStyles[depth - 1] > style)
        {
            depth--;
        }

        return depth;
    }

    private static Heading Read(TextFragment heading) =>
        HeadingReader.TryRead(heading.Span, out var reading) ? reading : HeadingReader.ReadUnnumbered(heading.Span);
}
