using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>Reads every kind of text: detects which it is, and makes paragraphs and tables of it.</summary>
internal static class TextTableReader
{
    /// <param name="source">The text.</param>
    /// <param name="format">The kind of text, or <see cref="SourceFormat.Auto"/> to detect it.</param>
    /// <param name="classifier">Knows the words of lists.</param>
    /// <param name="limits">How much of it is read; null for the default.</param>
    public static SourceDocument Read(SourceText source, SourceFormat format, ICellClassifier classifier, ReadingLimits? limits = null)
    {
        var input = new TextInput(source, classifier, limits ?? ReadingLimits.Default);
        if (format == SourceFormat.Auto)
        {
            format = TextFormatDetector.Detect(input);
        }

        if (format == SourceFormat.Html)
        {
            return HtmlTableReader.Read(source, limits);
        }

        switch (format)
        {
            case SourceFormat.TabbedText:
                TabbedTextReader.Read(input);
                break;
            case SourceFormat.TabSeparated:
                TabSeparatedReader.Read(input);
                break;
            case SourceFormat.CellPerLine:
                CellPerLineReader.Read(input);
                break;
            case SourceFormat.Markdown:
                MarkdownReader.Read(input);
                break;
            case SourceFormat.Grid:
                GridTextReader.Read(input);
                break;
            default:
                ProseReader.Read(input);
                break;
        }

        return input.ToDocument(format);
    }
}
