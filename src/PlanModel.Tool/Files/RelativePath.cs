namespace PlanModel.Tool.Files;

/// <summary>Ways from folders to files, with / on every system.</summary>
internal static class RelativePath
{
    /// <summary>The way from a folder to a file; the full path where there is none, as between drives.</summary>
    public static string From(string folder, string file) => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Whether a way leads out of its folder, or is none.</summary>
    public static bool LeadsOut(string way) => way.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(way);
}
