namespace PlanModel.Tables;

/// <summary>Tells which kind of text a document is, by what its lines show.</summary>
internal static class TextFormatDetector
{
    public static SourceFormat Detect(TextInput input, out int tabCount)
    {
        var tabs = TabEvidence.Of(input.Content, input.Classifier);
        tabCount = tabs.TabCount;
        if (tabs.HasHeaderBefore)
        {
            return SourceFormat.TabbedText;
        }

        if (tabs.HasHeaderBetween)
        {
            return SourceFormat.TabSeparated;
        }

        if (MarkdownReader.IsLikely(input.Content))
        {
            return SourceFormat.Markdown;
        }

        if (GridTextReader.IsLikely(input.Content))
        {
            return SourceFormat.Grid;
        }

        return tabs.Weak ?? (CellPerLineReader.IsLikely(input) ? SourceFormat.CellPerLine : SourceFormat.Prose);
    }
}
