using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Builds the sections of a plan from headings and tasks in document order: nesting and ids.</summary>
/// <param name="maximumDepth">How deep sections may be nested; deeper headings stand beside the deepest.</param>
/// <param name="findings">Takes where headings were deeper.</param>
/// <param name="record">Where to note the places of headings; null for ordinary loading.</param>
internal sealed class SectionTreeBuilder(int maximumDepth, DiagnosticBag findings, ReadingRecord? record = null)
{
    private readonly List<SectionNode> _top = [];
    private readonly List<SectionNode> _open = [];
    private bool _isTooDeep;

    /// <summary>How many tasks there are so far.</summary>
    public int TaskCount { get; private set; }

    /// <summary>Opens a section at a depth, 0 for the top; those open at this depth and below it are closed.</summary>
    /// <param name="depth">The depth; deeper than what is open counts as just inside it.</param>
    /// <param name="heading">The heading as written.</param>
    /// <param name="reading">Its parts.</param>
    /// <returns>False when the section is already open there, and so is continued.</returns>
    public bool OpenAt(int depth, TextFragment heading, in Heading reading)
    {
        depth = Math.Min(depth, _open.Count);
        if (depth >= maximumDepth)
        {
            depth = maximumDepth - 1;
            ReportDepth(heading);
        }

        var span = heading.Span;
        if (depth < _open.Count && HeadingText.IsSame(_open[depth].Heading.AsSpan(), span))
        {
            return false;
        }

        _open.RemoveRange(depth, _open.Count - depth);
        if (span.IndexOf('\n') < 0)
        {
            var text = heading.ToString();
            Push(text, reading, heading);
            return true;
        }

        // A heading that was cut into lines is read again as the one line that it is.
        var joined = HeadingText.Join(span);
        Push(joined, HeadingReader.TryRead(joined.AsSpan(), out var whole) ? whole : HeadingReader.ReadUnnumbered(joined.AsSpan()), heading);
        return true;
    }

    /// <summary>Closes the sections at a depth and below it: tasks that follow stand beside them.</summary>
    public void CloseTo(int depth)
    {
        // The section without a heading goes on until one is opened.
        depth = depth == 0 && _open.Count > 0 && _open[0].Heading.Length == 0 ? 1 : depth;
        if (depth < _open.Count)
        {
            _open.RemoveRange(depth, _open.Count - depth);
        }
    }

    /// <summary>The id of the task that is added next. Opens a section without heading when none is open.</summary>
    public string NextTaskId()
    {
        if (_open.Count == 0)
        {
            Push("", default, default);
        }

        return _open[_open.Count - 1].NextTaskId;
    }

    /// <summary>Adds a task, whose id is <see cref="NextTaskId"/>, to the innermost open section.</summary>
    public void Add(PlanTask task)
    {
        _open[_open.Count - 1].Add(task);
        TaskCount++;
    }

    /// <summary>The sections at the top, in document order.</summary>
    public ValueList<PlanSection> Build()
    {
        var sections = new PlanSection[_top.Count];
        for (var i = 0; i < sections.Length; i++)
        {
            sections[i] = _top[i].ToSection();
        }

        return ValueList.Wrap(sections);
    }

    /// <summary>Only of the first heading: where sections are too deep many are.</summary>
    private void ReportDepth(TextFragment heading)
    {
        if (!_isTooDeep)
        {
            findings.Add(SectionFindings.NestedTooDeep(heading.SourceStart, heading.Length, heading.Span, maximumDepth));
            _isTooDeep = true;
        }
    }

    private void Push(string heading, in Heading reading, TextFragment source)
    {
        record?.Sections.Add(source);
        var parent = _open.Count > 0 ? _open[_open.Count - 1] : null;
        var position = (parent is null ? _top.Count : parent.SectionCount) + 1;
        // As a task's, the title of a numbered section is without the full stop of its line.
        var length = reading.TitleLength;
        length -= reading.Style != HeadingStyle.None && length > 1 && heading[reading.TitleStart + length - 1] == '。' ? 1 : 0;
        var title = length == heading.Length ? heading : heading.Substring(reading.TitleStart, length);
        var section = new SectionNode(parent, position, heading, title, reading.Number, reading.Style);
        if (parent is null)
        {
            _top.Add(section);
        }
        else
        {
            parent.Add(section);
        }

        _open.Add(section);
    }
}
