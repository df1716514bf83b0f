namespace PlanModel.Tables;

/// <summary>Tells which kind of text a document is, by what its lines show.</summary>
internal static class TextFormatDetector
{
    public static SourceFormat Detect(string content, ICellClassifier classifier, out int tabCount)
    {
        var tabs = TabEvidence.Of(content, classifier);
        tabCount = tabs.TabCount;
        if (tabs.HasHeaderBefore)
        {
            return SourceFormat.TabbedText;
        }

        if (tabs.HasHeaderBetween)
        {
            return SourceFormat.TabSeparated;
        }

        return tabs.Weak ?? SourceFormat.Prose;
    }
}
