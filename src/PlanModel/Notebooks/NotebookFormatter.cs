namespace PlanModel.Notebooks;

/// <summary>Shows an instance in one format; found and called by the names of its members.</summary>
internal sealed class NotebookFormatter(string mimeType, Action<NotebookView, TextWriter> write)
{
    public string MimeType { get; } = mimeType;

    /// <returns>Whether something was written; where not, the notebook shows the instance in its own way.</returns>
    public bool Format(object instance, TextWriter writer)
    {
        if (NotebookViews.Of(instance) is not { } view)
        {
            return false;
        }

        write(view, writer);
        return true;
    }
}
