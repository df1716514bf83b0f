namespace PlanModel.Notebooks;

/// <summary>Gives a notebook what shows the types of the library; made and called by name.</summary>
internal sealed class NotebookFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
        [new NotebookFormatter("text/html", HtmlViewWriter.Write), new NotebookFormatter("text/plain", PlainViewWriter.Write)];
}
