namespace PlanModel.Notebooks;

/// <summary>What a notebook shows of an instance, in no format yet: a title, facts in one line, tables.</summary>
internal sealed class NotebookView(string title)
{
    public string Title { get; } = title;

    public List<string> Facts { get; } = [];

    public List<NotebookTable> Tables { get; } = [];
}
