namespace PlanModel.Diagnostics;

/// <summary>Shows text of the user in a message: one line, and not too long.</summary>
internal static class Clip
{
    private const int MaximumLength = 40;
    private const int MaximumPath = 200;

    public static string Quote(ReadOnlySpan<char> text)
    {
        var clipped = text.Length > MaximumLength ? text.Slice(0, MaximumLength).ToString() + "…" : text.ToString();
        return $"'{clipped.Replace("\r", "").Replace('\n', '⏎').Replace('\t', ' ')}'";
    }

    /// <summary>A path of members, which may be as long as the names that somebody gave them.</summary>
    public static string Path(string path) => path.Length > MaximumPath ? path.AsSpan(0, MaximumPath).ToString() + "…" : path;
}
