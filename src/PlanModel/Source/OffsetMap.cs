namespace PlanModel.Source;

/// <summary>The way from a cleaned text back to its source: runs of characters that were copied as they stood.</summary>
internal sealed class OffsetMap(int[] contentStarts, int[] sourceStarts)
{
    /// <summary>The offset in the source of the character at <paramref name="index"/> of the content.</summary>
    public int SourceOffsetAt(int index)
    {
        if (contentStarts.Length == 0)
        {
            return 0;
        }

        var run = Array.BinarySearch(contentStarts, index);
        run = run < 0 ? Math.Max(~run - 1, 0) : run;
        return sourceStarts[run] + index - contentStarts[run];
    }
}
