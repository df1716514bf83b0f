using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>
/// What a reading took from where. Kept only when somebody asks (a location, the coverage): the document is then read once
/// more with a record, so that ordinary loading pays nothing.
/// </summary>
internal sealed class ReadingRecord
{
    private readonly List<TextFragment> _used = [];

    /// <summary>The places of tasks, in the order in which they were read.</summary>
    public Dictionary<string, TaskTrace> Tasks { get; } = [];

    /// <summary>The headings of the sections, those inside a section behind it; one that nobody printed is empty.</summary>
    public List<TextFragment> Sections { get; } = [];

    /// <summary>The lines of the plan's title.</summary>
    public List<TextFragment> TitleLines { get; } = [];

    /// <summary>Everything that the plan holds, or that shapes it: titles, cells, header words, numerals, labels, notes.</summary>
    public IReadOnlyList<TextFragment> Used => _used;

    /// <summary>A text is accounted for: a member of the plan holds it, or it is structure.</summary>
    public void Use(TextFragment text)
    {
        if (!text.IsEmpty)
        {
            _used.Add(text);
        }
    }

    /// <summary>Where a task stands.</summary>
    public void Locate(string taskId, TaskTrace trace) => Tasks[taskId] = trace;
}
