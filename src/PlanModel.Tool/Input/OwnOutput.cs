namespace PlanModel.Tool.Input;

/// <summary>What an earlier run wrote is not read by the next one, only because it lies in the folder that is read.</summary>
internal static class OwnOutput
{
    /// <summary>
    /// Whether a file is the output, or has the extension of files that are written and lies in the folder of the output, though the
    /// command line names neither it nor that folder.
    /// </summary>
    /// <param name="file">A file that was found.</param>
    /// <param name="output">The file or the folder that is written.</param>
    /// <param name="extension">The extension of files in it.</param>
    public static bool Holds(InputFile file, string output, string extension)
    {
        if (file.Folder is not { } searched)
        {
            return false;
        }

        var path = Path.TrimEndingDirectorySeparator(InputFile.FullPathOf(output));
        return FolderEntry.NameComparer.Equals(file.FullPath, path)
            || (file.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)
                && IsBelow(file.FullPath, path)
                && !IsBelow(InputFile.FullPathOf(Path.Combine(searched, "x")), path));
    }

    private static bool IsBelow(string file, string folder) =>
        file.Length > folder.Length && file[folder.Length] == Path.DirectorySeparatorChar && FolderEntry.NameComparer.Equals(file[..folder.Length], folder);
}
